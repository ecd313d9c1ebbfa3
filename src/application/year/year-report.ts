import { yearFigures } from "../../domain/in-year";
import type { MonthFigures, MonthlyRow, NotMeasured, UnmatchedActual } from "../../domain/in-year";
import { add, groupBy, isKnown, nameKey, sum } from "../../domain/kernel";
import type { Pounds, Quantity } from "../../domain/kernel";
import { inWords } from "../issues/words";
import { poundsText } from "../present/number-text";
import { partsOf } from "../present/rounded-parts";
import { listed, underlined, wrapped } from "../report/lines";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import type { OpenYear, ReleaseOutcome } from "./open-year";
import { MONTH_NAMES, monthName, rowsAt } from "./year-format";

const KINDS = ["Income", "Expenditure", "Transfer", null] as const;
const TITLES = ["Budget", "To date", "Actual", "Differs", "Reforecast"] as const;

/** The year by month, for people: each school's codes, and its months together. */
export function yearReport(year: OpenYear, school: string | null): string {
  const schools = [...groupBy(rowsAt(year, school), (row) => nameKey(row.school)).values()];
  const lines = [
    ...wrapped(
      `${year.academicYear} by month, plan ${year.plan}. Each part of the year is spread evenly over its months; a month counts as actual once the school's ledger has anything of it.`,
    ),
    ...schools.flatMap(schoolLines),
    ...unmatchedLines(year, school),
    ...releaseLines(year, school),
  ];
  return `${lines.join("\n")}\n`;
}

function schoolLines(rows: readonly MonthlyRow[]): string[] {
  const name = rows[0]?.school ?? "";
  return [
    ...underlined(name, []),
    ...KINDS.flatMap((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      return own.length === 0 ? [] : kindLines(kind ?? "Not in the budget", own);
    }),
  ];
}

function kindLines(title: string, rows: readonly MonthlyRow[]): string[] {
  const total = monthsTogether(rows);
  const figures = rows.map(({ months }) => yearFigures(months));
  const whole = yearFigures(total);
  const columns = (of: (own: typeof whole) => Pounds | null): string[] =>
    shownParts(of(whole), figures.map(of));
  const cells = [
    columns(({ budget }) => budget),
    columns(({ budgetToDate }) => budgetToDate),
    columns(({ actualToDate }) => actualToDate),
    columns(({ difference }) => difference),
    columns(({ reforecast }) => reforecast),
  ];
  const at = (place: number): string[] => cells.map((column) => column[place] ?? "");
  const table: TableRow[] = [
    ...rows.map((row, place) => ({ label: labelOf(row), cells: at(place) })),
    { label: title, cells: at(rows.length) },
  ];
  return ["", ...tableLines(TITLES, table), ...monthLines(total)];
}

const labelOf = ({ code, fund, headings }: MonthlyRow): string =>
  [code, ...headings.filter((heading) => heading !== code).slice(0, 1), fund ?? "no fund"].join(", ");

/** Parts that add up to their total as shown, then the total. */
function shownParts(total: Pounds | null, parts: readonly (Pounds | null)[]): string[] {
  const known = parts.flatMap((part) => (part === null ? [] : [part]));
  const shown = total !== null && known.length === parts.length ? partsOf(total, known) : null;
  return [...parts.map((part, place) => amountText(shown?.[place] ?? part)), amountText(total)];
}

const amountText = (value: Quantity<string> | null): string => (value === null ? "–" : poundsText(value));

function monthsTogether(rows: readonly MonthlyRow[]): MonthFigures[] {
  return MONTH_NAMES.map((_, place): MonthFigures => {
    const own = rows.flatMap(({ months }) => months[place] ?? []);
    const actuals = own.flatMap(({ actual }) => (actual === null ? [] : [actual]));
    return {
      budget: sum(own.map(({ budget }) => budget)),
      actual: actuals.length === 0 ? null : actuals.reduce((all, one) => add(all, one)),
      reforecast: sum(own.map(({ reforecast }) => reforecast)),
    };
  });
}

const monthLines = (months: readonly MonthFigures[]): string[] =>
  wrapped(
    `Reforecast by month: ${months
      .map(({ actual, reforecast }, place) => {
        const mark = actual === null ? "" : " actual";
        return `${MONTH_NAMES[place] ?? ""} ${poundsText(reforecast)}${mark}`;
      })
      .join(", ")}.`,
    2,
    4,
  );

const WHY = {
  "no such code": "no line or post of the budget has this code",
  "several rows": "the code is budgeted in several funds or kinds, and the ledger does not say which",
} as const;

function unmatchedLines({ byMonth }: OpenYear, school: string | null): string[] {
  const own = byMonth.unmatched.filter(
    ({ actual }) => school === null || nameKey(actual.school) === nameKey(school),
  );
  if (own.length === 0) return [];
  const groups = [...groupBy(own, ({ actual, why }) => `${actual.school}, ${actual.code}: ${WHY[why]}`)];
  return [
    ...underlined(`${inWords(own.length, "row")} of the ledger without a budget`, []),
    ...groups.flatMap(([text, rows]) => wrapped(`Warning: ${text} (${monthsOfActuals(rows)}).`, 0, 2)),
  ];
}

const monthsOfActuals = (rows: readonly UnmatchedActual[]): string =>
  listed([...new Set(rows.map(({ actual }) => monthName(actual.month.month)))]);

const NOT_MEASURED: Readonly<Record<NotMeasured, string>> = {
  "no actuals yet": "the ledger has no month of its school yet",
  "nothing of this year": "no budget line or post of its school and fund differs this year",
  "other rows on its codes":
    "other posts or lines stand on the same codes, so the ledger cannot tell them apart",
  "changes more than spending": "its decision changed more than spending of its school and fund",
  "shared with another release": "another release claims the same school and fund of the same scenario",
};

function releaseLines({ releases }: OpenYear, school: string | null): string[] {
  const own = releases.filter(
    ({ release }) => school === null || nameKey(release.school ?? "") === nameKey(school),
  );
  if (own.length === 0) return [];
  return [...underlined("Releases of cash: what came true", []), ...own.flatMap(releaseText)];
}

function releaseText({ release, standing, measured, declared, reference }: ReleaseOutcome): string[] {
  const agreed = `${release.id}: ${poundsText(release.amountAgreed)} a year agreed`;
  const said =
    declared !== null && isKnown(declared)
      ? `${poundsText(declared)} declared${reference === null ? "" : ` (${reference})`}`
      : "nothing declared";
  const found =
    measured.is === "measured"
      ? `${poundsText(measured.realised)} of ${poundsText(measured.expected)} looked for to date, by the ledger on ${listed(measured.codes)}`
      : `not measured: ${NOT_MEASURED[measured.why]}`;
  return wrapped(`${agreed}. ${standing}: ${found}; ${said}.`, 0, 2);
}
