import type { RowMismatch } from "./verification";

/** Without the row's place and its entry: these are shown otherwise in each list. */
export function typedOverText({ subject, mismatch, action }: RowMismatch): string {
  switch (mismatch) {
    case "differs":
      return `${subject} was typed over after ${action} wrote it`;
    case "missing":
      return `${subject} was taken out after ${action} wrote it`;
    case "back":
      return `${subject} was typed in again after ${action} took it out`;
  }
}
