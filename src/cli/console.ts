import type { CivilDate } from "../domain/kernel";

/** What a command needs of the machine; tests give their own. */
export interface Console {
  /** Results, to standard output. */
  print(text: string): void;
  /** Progress and reasons, to standard error. */
  say(text: string): void;
  /** For dating what is worked out. */
  today(): CivilDate;
  /** The instant in UTC, such as 2026-11-24T09:30:00.000Z. */
  now(): string;
  /** Eight hexadecimal digits by chance. */
  chance(): string;
  readFile(path: string): Promise<Uint8Array>;
  /** Rejects when the file is already there: nobody's work is written over. */
  writeNewFile(path: string, bytes: Uint8Array): Promise<void>;
}

/** 0 done; 1 at least one issue of severity error, the result is still given; 2 unreadable file or wrong arguments. */
export const EXIT = { done: 0, errors: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A reason to stop that is the user's to mend: said in one line, exit 2. */
export class WrongArguments extends Error {}
