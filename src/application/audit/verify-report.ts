import { BREAK_WORDS } from "./break-words";
import { inWords } from "../issues/words";
import { wrapped } from "../report/lines";
import { typedOverText } from "./typed-over-text";
import { unloggedText } from "./unlogged-text";
import { holds } from "./verification";
import type { BrokenAt, LogPlace, RowMismatch, UnloggedRow, Verification } from "./verification";

/** Whether the workbook is what its log says, in words. The code is last, to be copied. */
export function verifyReport(found: Verification): string {
  const lines = [
    ...brokenLines(found.broken),
    ...found.rows.flatMap(mismatchLines),
    ...sinceLines(found.since),
    ...found.typedOver.flatMap(typedOverLines),
    ...unloggedLines(found.unlogged),
    ...inputsLines(found.inputsAsLogged),
    ...wrapped(summary(found)),
    `Log code: ${found.code}`,
  ];
  return `${lines.join("\n")}\n`;
}

function brokenLines(broken: readonly BrokenAt[]): string[] {
  const [first, ...rest] = broken;
  if (!first) return [];
  return [
    ...bullet(
      `Error: ${placeText(first)}: entry ${first.entry} is the first that is broken: ${BREAK_WORDS[first.why]}.`,
    ),
    ...rest.flatMap((own) =>
      bullet(`Error: ${placeText(own)}: entry ${own.entry}: ${BREAK_WORDS[own.why]}.`),
    ),
  ];
}

function mismatchLines({ subject, place, mismatch, cells, ...entry }: RowMismatch): string[] {
  const by = `entry ${entry.entry} of ${entry.when}, by ${entry.who}`;
  switch (mismatch) {
    case "missing":
      return bullet(
        `Error: ${subject} is not there, and the log does not say that it was taken out (${by}).`,
      );
    case "back":
      return bullet(
        `Error: ${placeText(place)}: ${subject} is there, and the log says that it was taken out (${by}).`,
      );
    case "differs":
      return [
        ...bullet(`Error: ${placeText(place)}: ${subject} is not what the log says (${by}).`),
        ...cellLines(cells),
      ];
  }
}

const cellLines = (cells: RowMismatch["cells"]): string[] =>
  cells.flatMap(({ header, logged, found }) =>
    wrapped(`${header}: ${shown(logged)} in the log, ${shown(found)} in the cell`, 2, 4),
  );

/** An input is anybody's to type: who and when, the log does not know. */
const typedOverLines = (row: RowMismatch): string[] => [
  ...bullet(
    `Note: ${row.place === null ? "" : `${placeText(row.place)}: `}${typedOverText(row)} (entry ${row.entry} of ${row.when}, by ${row.who}).`,
  ),
  ...cellLines(row.cells),
];

const sinceLines = (since: Verification["since"]): string[] =>
  since === null
    ? []
    : bullet(
        since.isFound
          ? `The code ${since.code} is in this history: all that was logged by then is still here, unchanged.`
          : `Error: the code ${since.code} is not in this history: entries that it stands for were taken out or changed, or it is of another workbook.`,
      );

function unloggedLines(unlogged: readonly UnloggedRow[]): string[] {
  const said = unloggedText(unlogged, (own) => `${own.subject} (${placeText(own)})`);
  return said === "" ? [] : bullet(`Warning: ${said}`);
}

const inputsLines = (asLogged: boolean | null): string[] =>
  asLogged === false
    ? bullet(
        "Note: inputs were typed into cells since the last entry. That is usual: the next entry will record it.",
      )
    : [];

function summary(found: Verification): string {
  const log = `${inWords(found.entries, "entry", "entries")} in ${inWords(found.sessions, "session")}`;
  if (found.entries === 0) return "The log is empty: Headroom has written nothing into this workbook yet.";
  const but = found.typedOver.length === 0 ? "" : " but the inputs above";
  return holds(found)
    ? `The log holds: ${log}, and every logged row${but} is as it was written. It is tamper-evident, not tamper-proof: keep the code below in a place of your own.`
    : `The log does not hold: ${log}.`;
}

const placeText = (place: LogPlace | null): string => (place ? `${place.sheet}!${place.cell}` : "");
const shown = (value: string): string => (value === "" ? "blank" : `"${value}"`);
const bullet = (text: string): string[] => wrapped(text, 0, 2);
