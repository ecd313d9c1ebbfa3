/** The page stands still for no longer than this and the step that it ends in, in milliseconds. */
const SLICE = 25;

export interface SliceOptions<Step> {
  /** Asked after each pause: once false, the work is left where it is. */
  readonly isWanted: () => boolean;
  /** Told before each pause. */
  readonly onStep?: (step: Step) => void;
}

/** Does stepwise work with pauses in which the page draws and answers; null where it was left. */
export async function inSlices<Step, T>(
  work: Generator<Step, T, void>,
  { isWanted, onStep }: SliceOptions<Step>,
): Promise<{ readonly value: T } | null> {
  for (;;) {
    await pause();
    if (!isWanted()) return null;
    const until = performance.now() + SLICE;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) return { value: step.value };
    onStep?.(step.value);
  }
}

/** Whatever waits is done first. A timer of zero would wait some milliseconds each time. */
function pause(): Promise<void> {
  return new Promise((done) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(done, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
