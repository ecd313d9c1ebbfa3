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

/** The cells of a sample trust take 17 bytes each in an answer; longer texts have room, and more is asked for in parts. */
const LIMITS: Limits = { cellsPerAnswer: 150_000, bytesPerRequest: 4_000_000 };

export const limitsOf = ({ limits = LIMITS }: Surroundings): Limits => limits;
