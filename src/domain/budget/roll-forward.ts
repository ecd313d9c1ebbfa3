import { standsIn } from "../curriculum";
import type { Roll } from "../curriculum";
import { academicYearLabel, add, groupBy, nameKey, one, ratioOf, startOfAcademicYear } from "../kernel";
import { subtract, times, unknown } from "../kernel";
import type { Pounds, Pupils, Ratio, Timeline } from "../kernel";
import type { YearAssumptions } from "../staffing";
import type { BudgetLine } from "./budget-line";

/** What a line comes to in one year, and in its two parts. */
export interface BudgetAmount {
  /** The row it is given on, or rolled forward from. */
  readonly line: BudgetLine;
  readonly yearIndex: number;
  readonly amount: Pounds;
  readonly parts: readonly [sepMar: Pounds, aprAug: Pounds];
}
export interface BudgetBasis {
  readonly timeline: Timeline;
  readonly years: readonly YearAssumptions[];
  readonly roll: Roll;
}

/** Every line in every year: its row for the year, else its latest earlier row rolled forward. */
export const budgetAmounts = (lines: readonly BudgetLine[], basis: BudgetBasis): BudgetAmount[] =>
  rowsInForce(lines, basis.timeline).map(({ line, yearIndex }) => amountIn(line, yearIndex, basis));

/** The row that gives each line in each year of the model. */
export function rowsInForce(
  lines: readonly BudgetLine[],
  { years }: Timeline,
): { readonly line: BudgetLine; readonly yearIndex: number }[] {
  return [...groupBy(lines, lineKey).values()].flatMap((rows) =>
    years.flatMap((year, yearIndex) => {
      const line = latestUpTo(rows, year);
      return line === null ? [] : [{ line, yearIndex }];
    }),
  );
}

/** Rows of one key are one line. */
export const lineKey = ({ school, id }: BudgetLine): string => `${nameKey(school)}|${nameKey(id)}`;

function latestUpTo(rows: readonly BudgetLine[], year: string): BudgetLine | null {
  const earlier = rows.filter((row) => firstYearOf(row) <= year);
  const latest = earlier.reduce<BudgetLine | null>(
    (found, row) => (found === null || firstYearOf(found) <= firstYearOf(row) ? row : found),
    null,
  );
  return latest?.holds && !standsIn(latest.holds, year) ? null : latest;
}

/** The first year in which a row holds. */
export const firstYearOf = ({ holds, academicYear }: BudgetLine): string => holds?.fromYear ?? academicYear;

function amountIn(line: BudgetLine, yearIndex: number, basis: BudgetBasis): BudgetAmount {
  const year = basis.timeline.years[yearIndex] ?? "";
  const growth = line.academicYear === year ? one<"ratio">() : growthTo(line, yearIndex, basis);
  const amount = times(line.amount, growth);
  const sepMar = times(amount, line.sepMarShare);
  return { line, yearIndex, amount, parts: [sepMar, subtract(amount, sepMar)] };
}

const growthTo = (line: BudgetLine, yearIndex: number, basis: BudgetBasis): Ratio =>
  times(priceGrowth(line, yearIndex, basis), volumeGrowth(line, yearIndex, basis));

/** Product of 1 + growth over the years after the row's own. */
function priceGrowth(line: BudgetLine, yearIndex: number, { timeline, years }: BudgetBasis): Ratio {
  if (line.priceGrowsWith === "nothing") return one();
  if (line.priceGrowsWith === null) return unknown();
  const own = timeline.years.indexOf(line.academicYear);
  if (own < 0) return unknown();
  let growth: Ratio = one();
  for (const year of years.slice(own + 1, yearIndex + 1)) {
    const rate = line.priceGrowsWith === "income growth" ? year.incomeGrowth : year.nonPayInflation;
    growth = times(growth, add(one<"ratio">(), rate));
  }
  return growth;
}

/** Pupils of the year ÷ pupils of the row's year; academies are funded on last October's pupils. */
function volumeGrowth(line: BudgetLine, yearIndex: number, { timeline, roll }: BudgetBasis): Ratio {
  if (line.volumeGrowsWith === "nothing") return one();
  if (line.volumeGrowsWith === null) return unknown();
  const year = timeline.years[yearIndex] ?? "";
  const pupilsIn = (academicYear: string): Pupils => volumeOf(line, academicYear, roll);
  return ratioOf(pupilsIn(year), pupilsIn(line.academicYear));
}

/** The pupils that a line of the year grows with. */
export function volumeOf(line: BudgetLine, academicYear: string, roll: Roll): Pupils {
  const groups = line.yearGroups ?? undefined;
  if (line.volumeGrowsWith === "disadvantaged pupils") {
    return roll.disadvantaged(line.school, academicYear, groups);
  }
  return roll.pupils(line.school, countedYear(line, academicYear), groups);
}

/** The year whose pupils a line of this year grows with. */
export const countedYear = ({ volumeGrowsWith }: BudgetLine, academicYear: string): string =>
  volumeGrowsWith === "pupils the year before" ? yearBefore(academicYear) : academicYear;

function yearBefore(academicYear: string): string {
  const start = startOfAcademicYear(academicYear);
  return start === null ? academicYear : academicYearLabel(start - 1);
}
