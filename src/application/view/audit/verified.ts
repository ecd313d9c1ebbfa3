import { BREAK_WORDS } from "../../audit/break-words";
import { typedOverText } from "../../audit/typed-over-text";
import { unloggedText } from "../../audit/unlogged-text";
import { holds } from "../../audit/verification";
import type { RowMismatch, Verification } from "../../audit/verification";
import { inWords } from "../../issues/words";
import { cellLink, sentenceCase } from "../texts";
import type { CellLink, Standing } from "../texts";

/** What `verify` found, in words. */
export interface VerifiedView {
  readonly standing: Standing;
  readonly texts: readonly string[];
  readonly faults: readonly { readonly text: string; readonly cells: readonly CellLink[] }[];
  readonly code: string;
}

export function verifiedView(found: Verification): VerifiedView {
  const [first, ...more] = found.broken;
  const broken = first
    ? [
        {
          text: `Entry ${first.entry} is the first that is broken${more.length === 0 ? "" : `, and ${more.length} more are`}. ${sentenceCase(BREAK_WORDS[first.why])}.`,
          cells: [placeLink(first)],
        },
      ]
    : [];
  const rows = found.rows.map((row) => ({
    text: mismatchText(row),
    cells: row.place === null ? [] : [placeLink(row.place)],
  }));
  return {
    standing: verifiedStanding(found),
    texts: textsOf(found),
    faults: [...broken, ...rows],
    code: found.code,
  };
}

export function verifiedStanding(found: Verification): Standing {
  if (!holds(found)) return { words: "The log does not hold", tone: "bad" };
  const entries = inWords(found.entries, "entry", "entries");
  return found.entries === 0
    ? { words: "The log is empty", tone: "plain" }
    : { words: `The log holds, ${entries}`, tone: "good" };
}

const placeLink = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): CellLink =>
  cellLink({ sheet, cell });

function mismatchText({ subject, mismatch, entry, who, cells }: RowMismatch): string {
  const by = `entry ${entry}, by ${who}`;
  if (mismatch === "missing") return `${subject} is gone, and no entry says that it was taken out (${by}).`;
  if (mismatch === "back") return `${subject} is there, and the log says that it was taken out (${by}).`;
  const said = cells.map(
    ({ header, logged, found }) => `${header}: ${shown(logged)} in the log, ${shown(found)} in the cell.`,
  );
  return [`${subject} is not what the log says (${by}).`, ...said].join(" ");
}
const shown = (value: string): string => (value === "" ? "blank" : `“${value}”`);

const typedOver = ({ cells, ...row }: RowMismatch): string => {
  const said = cells.map(
    ({ header, logged, found }) => `${header} was ${shown(logged)}, and is ${shown(found)}`,
  );
  return `${[typedOverText({ cells, ...row }), ...said].join("; ")}.`;
};

function textsOf({ unlogged, typedOver: over, inputsAsLogged, since }: Verification): string[] {
  return [
    ...over.map(typedOver),
    unloggedText(unlogged, ({ subject }) => subject),
    inputsAsLogged === false
      ? "Inputs were typed into cells since the last entry. That is usual: the next entry records it."
      : "",
    sinceText(since),
  ].filter((text) => text !== "");
}

export function sinceText(since: Verification["since"]): string {
  if (since === null) return "";
  return since.isFound
    ? "That code is in this history: all that was logged by then is still here, unchanged."
    : "That code is not in this history: entries that it stands for were taken out or changed, or it is of another workbook.";
}
