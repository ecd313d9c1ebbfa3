import type { BudgetLine, Fund } from "../../domain/budget";
import { readYearGroup } from "../../domain/curriculum";
import { isSameName, quantity, ratioOf, unknown } from "../../domain/kernel";
import { REINVESTMENT_CATEGORIES } from "../../domain/reference";
import { cellOf, problem } from "../../domain/kernel";
import type { Issue, Ratio } from "../../domain/kernel";
import { budgetTable } from "../layout/tables";
import type { fundsTable } from "../layout/tables";
import type { RowOf } from "../layout/table";
import { uncertainArrivals } from "./arrivals";
import type { TableReading } from "./read-table";
import { forSchools, isUnreadable, nowhere, orElse, orNull } from "./readable";

/** Words with ; between them. */
export const listedIn = (text: string): string[] =>
  text
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");

export interface BuiltFunds {
  readonly funds: readonly Fund[];
  readonly issues: readonly Issue[];
}

export function buildFunds({ rows }: TableReading<typeof fundsTable>): BuiltFunds {
  const issues: Issue[] = [];
  const funds = (rows ?? []).flatMap((row): Fund[] => {
    if (isUnreadable(row.fund)) return [];
    const categories = isUnreadable(row.mayFund) ? [] : listedIn(row.mayFund);
    const isAny = categories.some((word) => isSameName(word, "any"));
    for (const found of categories) {
      if (isAny || REINVESTMENT_CATEGORIES.some((category) => isSameName(category, found))) continue;
      const allowed = REINVESTMENT_CATEGORIES;
      issues.push(
        problem({ code: "not-allowed", field: "May fund", found, allowed }, cellOf(row.origin, "mayFund")),
      );
    }
    const mayFund = isAny || isUnreadable(row.mayFund) ? null : categories;
    return [{ name: row.fund, origin: row.origin, type: orNull(row.type), mayFund }];
  });
  return { funds, issues };
}

/** 7/12: seven of the twelve months fall in September to March. */
const SEP_MAR_SHARE: Ratio = ratioOf(quantity("7"), quantity("12"));

/** Budget lines; one that cannot be placed in a school, year or plan makes what it may touch not known. */
export function buildBudget(
  { rows, repeated }: TableReading<typeof budgetTable>,
  schools: readonly string[],
  years: readonly string[],
): BudgetLine[] {
  const [firstYear = ""] = years;
  if (rows === null) return schools.map((school) => noLine(school, firstYear));
  return rows.flatMap((row) => {
    const lines = forSchools<BudgetLine>(
      row.school,
      schools,
      (school) => {
        const line = lineOf(row, school, firstYear);
        return repeated.has(row) || cannotBePlaced(row) ? spoilLine(line) : line;
      },
      spoilLine,
    );
    return isUnreadable(row.school)
      ? lines
      : lines.flatMap((line) => [line, ...uncertainArrivals(line, row, schools)]);
  });
}

const cannotBePlaced = (row: RowOf<typeof budgetTable>): boolean =>
  [row.academicYear, row.otherSchool, row.yearGroups, row.onlyInScenario, row.commitment].some(isUnreadable);
const spoilLine = (line: BudgetLine): BudgetLine => ({ ...line, amount: unknown() });

function lineOf(row: RowOf<typeof budgetTable>, school: string, firstYear: string): BudgetLine {
  const yearGroups = orNull(row.yearGroups);
  return {
    id: orElse(row.line, ""),
    origin: row.origin,
    school,
    academicYear: orElse(row.academicYear, firstYear),
    heading: orElse(row.heading, ""),
    aarCode: orNull(row.aarCode),
    kind: orNull(row.kind),
    otherSchool: orNull(row.otherSchool),
    fund: orNull(row.fund),
    amount: row.amount,
    priceGrowsWith: isUnreadable(row.priceGrowsWith) ? null : (row.priceGrowsWith ?? "nothing"),
    volumeGrowsWith: isUnreadable(row.volumeGrowsWith) ? null : (row.volumeGrowsWith ?? "nothing"),
    yearGroups: yearGroups === null ? null : listedIn(yearGroups).map((word) => readYearGroup(word) ?? word),
    sepMarShare: row.sepMarShare ?? SEP_MAR_SHARE,
    holds: null,
    onlyInScenario: orNull(row.onlyInScenario),
    commitment: orNull(row.commitment),
  };
}

/** Stands for a Budget table that is not there: any school may have any income and spending. */
const noLine = (school: string, academicYear: string): BudgetLine => ({
  id: `no budget|${school}`,
  origin: nowhere(budgetTable),
  school,
  academicYear,
  heading: "",
  aarCode: null,
  kind: null,
  otherSchool: null,
  fund: null,
  amount: unknown(),
  priceGrowsWith: "nothing",
  volumeGrowsWith: "nothing",
  yearGroups: null,
  sepMarShare: SEP_MAR_SHARE,
  holds: null,
  onlyInScenario: null,
  commitment: null,
});
