/** What the host is given by the page that it runs in. */
export interface Surroundings {
  /** Microsoft's library. */
  readonly excel: Pick<typeof Excel, "run">;
  /** Milliseconds. */
  readonly wait: (time: number) => Promise<void>;
  readonly limits?: Limits;
  /** Whether all that is written at once is one step to undo: Excel may offer it, and may still fail for it. */
  readonly undo?: { isOn: boolean };
  /** Which tables are read; all of them unless said. */
  readonly wanted?: WantedTables;
}

/** Tables are read by name, those that stand beside them too: they are no strays. */
export interface WantedTables {
  readonly tables: readonly string[];
  /** Of a sheet whose other tables are not read. */
  readonly alone: readonly string[];
}

/** Excel on the web refuses more than 5 MB each way, and says so only afterwards. */
export interface Limits {
  readonly cellsPerAnswer: number;
  readonly bytesPerRequest: number;
}

/** The cells of a sample trust take 17 bytes each in an answer; longer texts have room, and more is asked for in parts. */
const LIMITS: Limits = { cellsPerAnswer: 150_000, bytesPerRequest: 4_000_000 };

export const limitsOf = ({ limits = LIMITS }: Surroundings): Limits => limits;
