import { groupBy } from "../../../domain/kernel";
import type { Bfr, BfrColumn, BfrLine, PartOfYear } from "../../../domain/returns";
import { inWords } from "../../issues/words";
import { listed } from "../../report/lines";

const PARTS = ["Sep–Mar", "Apr–Aug"] as const;

/** "2025/26 Sep–Mar actual", as a column is headed. */
export const columnTitle = ({ academicYear, part, asks }: BfrColumn): string =>
  `${academicYear} ${part === null ? "" : `${PARTS[part]} `}${asks}`;

/** What each column rests on, where it is not what the form asks for, and what is blank. */
export function bfrNotes(
  bfr: Bfr,
  { lines, areShipped }: { lines: readonly BfrLine[]; areShipped: boolean },
): string[] {
  const { columns, parts, hidden } = bfr;
  const own = columns.flatMap((column, place) => {
    const part = parts[place];
    return place < hidden || part === undefined ? [] : columnNotes(column, part, bfr);
  });
  return [
    "Pounds, to the penny. Income and costs are above zero; a transfer is below zero where it leaves. A blank is not known, and is not nought.",
    ...own,
    ...reserveNote(bfr),
    "Pupil numbers are one figure a year, in the first part of it.",
    ...(areShipped ? ["The workbook has no lines in BfrLines: those that ship are used."] : []),
    ...toConfirm(lines),
  ];
}

function columnNotes(column: BfrColumn, part: PartOfYear, { schools }: Bfr): string[] {
  const title = columnTitle(column);
  const { months, isPlanned } = part;
  if (months === null) {
    return isPlanned ? [] : [`${title}: blank. The plan does not have that year; raise Number of years.`];
  }
  const bySaying = groupBy(schools, ({ school }) => saying(months(school), isPlanned));
  return [...bySaying].flatMap(([text, own]) =>
    text === ""
      ? []
      : [
          `${title}: ${text} (${whose(
            own.map(({ school }) => school),
            schools.length,
          )}).`,
        ],
  );
}

function saying({ closed, of }: { closed: number; of: number }, isPlanned: boolean): string {
  if (closed === of) return "";
  if (!isPlanned) return `not known. MonthlyActuals has ${closed} of its ${of} months`;
  return closed === 0
    ? "the budget of the plan. MonthlyActuals has none of its months"
    : `actual in ${inWords(closed, "month")}, the budget of the plan in ${of - closed}`;
}

const MOST_NAMED = 5;
const whose = (own: readonly string[], all: number): string =>
  own.length === all ? "every school" : own.length > MOST_NAMED ? inWords(own.length, "school") : listed(own);

/** The plan's own reserve is by its budget; here what is actual counts. */
function reserveNote({ columns, parts, schools, planFrom }: Bfr): string[] {
  const usesActuals = parts.some(
    ({ months, isPlanned }) => isPlanned && schools.some(({ school }) => (months?.(school).closed ?? 0) > 0),
  );
  const first = columns[planFrom]?.academicYear ?? "";
  return [
    `The balance carried forward is OpeningReserves, where ${first} begins, and the balances since${usesActuals ? ": with actuals in them, it is not the plan's own" : ""}.`,
  ];
}

function toConfirm(lines: readonly BfrLine[]): string[] {
  const own = lines.filter(({ status }) => status === "to confirm" || status === null);
  return own.length === 0
    ? []
    : [
        `${own.length} of the ${lines.length} lines are to confirm: compare number, heading and codes with this year's form, and correct BfrLines.`,
      ];
}
