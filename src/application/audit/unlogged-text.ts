import { inWords } from "../issues/words";
import type { UnloggedRow } from "./verification";

/** A workbook begun by hand has hundreds; the first few say where to look. */
const MOST_NAMED = 5;

/** Of rows that no entry is about; empty where there are none. `nameOf`: how each is named, where they are. */
export function unloggedText(
  unlogged: readonly UnloggedRow[],
  nameOf: ((row: UnloggedRow) => string) | null,
): string {
  if (unlogged.length === 0) return "";
  const said = `${inWords(unlogged.length, "row")} of decisions typed in by hand: the log does not say by whom or when.`;
  if (nameOf === null) return said;
  const named = unlogged.slice(0, MOST_NAMED).map(nameOf);
  const more = unlogged.length > MOST_NAMED ? `; and ${unlogged.length - MOST_NAMED} more` : "";
  return `${said} ${named.join("; ")}${more}.`;
}
