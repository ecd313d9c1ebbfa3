/** What is said is seen before the work begins. */
export const painted = (): Promise<void> => new Promise((done) => setTimeout(done, 50));
