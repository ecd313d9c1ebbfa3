/** Few enough schools that every sheet of formulas can be worked out in a browser. */
export const SAMPLE_OPTIONS = { schools: 1, seed: 1 };
