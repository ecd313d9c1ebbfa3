/** Something to be queued for the next sync, and about how many bytes it sends. */
export interface Job {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** What a call sends besides what is in it. */
const OF_A_CALL = 600;

export const job = (queue: Job["queue"], content: unknown = ""): Job => ({
  bytes: OF_A_CALL + JSON.stringify(content).length * BYTES_A_LETTER,
  queue,
});
/** For several calls at once: about what they send together, in bytes. */
export const sized = (bytes: number, queue: Job["queue"]): Job => ({ bytes, queue });
/** Most letters are plain; what is not, such as a pound sign, takes more. */
const BYTES_A_LETTER = 1.1;

/** As few steps as the size of a request allows, in the order given. */
export function inSteps(jobs: readonly Job[], bytes: number): Job[][] {
  const steps: Job[][] = [];
  let room = 0;
  for (const own of jobs) {
    if (own.bytes > room) {
      steps.push([]);
      room = bytes;
    }
    steps.at(-1)?.push(own);
    room -= own.bytes;
  }
  return steps;
}
