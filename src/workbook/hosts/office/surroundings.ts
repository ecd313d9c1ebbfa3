/** What the host is given by the page that it runs in. */
export interface Surroundings {
  /** Microsoft's library. */
  readonly excel: Pick<typeof Excel, "run">;
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>;
  readonly limits?: Limits;
}

/** Excel on the web refuses more than 5 MB each way, and says so only afterwards. */
export interface Limits {
  readonly cellsPerAnswer: number;
  readonly bytesPerRequest: number;
}

/** An answer of that many cells stays under 5 MB at 60 bytes a cell, with what they are of. */
const LIMITS: Limits = { cellsPerAnswer: 60_000, bytesPerRequest: 4_000_000 };

export const limitsOf = ({ limits = LIMITS }: Surroundings): Limits => limits;
