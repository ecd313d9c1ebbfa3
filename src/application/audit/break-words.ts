import type { Break } from "../../domain/audit";

/** Why an entry of the log does not hold. */
export const BREAK_WORDS: Readonly<Record<Break, string>> = {
  changed: "what it says and its hash do not agree: a cell of it was changed",
  "out of place":
    "it does not follow the entry that stands before it in its session: an entry was taken out, put in or moved",
  "start not found":
    "the log that its session started from is not what stands above it: entries were taken out, put in or moved",
  repeated: "an entry of the same id stands above it",
};
