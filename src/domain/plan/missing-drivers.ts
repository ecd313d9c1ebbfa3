import { countedYear, rowsInForce, volumeOf } from "../budget";
import type { BudgetLine } from "../budget";
import { isOtherTaught, standsIn, yearGroupsOf } from "../curriculum";
import type { PupilNumbers } from "../curriculum";
import { cellOf, groupBy, isPositive, isSameName, isZero, nameKey, problem } from "../kernel";
import type { CellOrigin, Issue } from "../kernel";
import type { PlanCosts } from "./plan-costs";

/** Pupils and years that a line's growth or a curriculum row counts on and that are not entered, each once. */
export function missingDrivers(costs: PlanCosts): Issue[] {
  const found = new Map<string, Issue>();
  const note = (issue: Issue): void => {
    const key = JSON.stringify({ ...issue, at: issue.code === "missing-value" ? issue.at : [] });
    if (!found.has(key)) found.set(key, issue);
  };
  const { budget, timeline } = costs.plan;
  for (const [line, rows] of groupBy(rowsInForce(budget, timeline), (row) => row.line)) {
    const years = rows.map(({ yearIndex }) => timeline.years[yearIndex] ?? "");
    noteLine(line, years, { costs, note });
  }
  noteCurriculum(costs, note);
  return [...found.values()];
}
type Note = (issue: Issue) => void;

function noteLine(
  line: BudgetLine,
  inForce: readonly string[],
  { costs, note }: { costs: PlanCosts; note: Note },
): void {
  const { years } = costs.plan.timeline;
  const rolled = inForce.filter((year) => year > line.academicYear);
  if (rolled.length === 0) return;
  const priced = line.priceGrowsWith === "income growth" || line.priceGrowsWith === "non-pay inflation";
  if (priced && !years.includes(line.academicYear)) {
    const { id, academicYear } = line;
    note(problem({ code: "line-before-plan", line: id, academicYear }, cellOf(line.origin, "academicYear")));
  }
  if (line.volumeGrowsWith === null || line.volumeGrowsWith === "nothing") return;
  for (const year of [line.academicYear, ...rolled])
    noteVolume(line, countedYear(line, year), { costs, note });
  if (!isZero(volumeOf(line, line.academicYear, costs.roll))) return;
  const finding = { line: line.id, academicYear: countedYear(line, line.academicYear) };
  note(problem({ code: "none-to-grow-from", ...finding }, cellOf(line.origin, "volumeGrowsWith")));
}

function noteVolume(line: BudgetLine, year: string, { costs, note }: { costs: PlanCosts; note: Note }): void {
  const rows = costs.roll.rows(line.school, year);
  const at = cellOf(line.origin, "volumeGrowsWith");
  const inPlan = costs.plan.timeline.years.includes(year);
  if (rows.length === 0) {
    // a year of the plan without pupils is said of the school
    if (!inPlan) note(problem({ code: "missing-pupils", school: line.school, academicYear: year }, at));
    return;
  }
  const counted = line.yearGroups ?? (inPlan ? [] : costs.roll.missing(line.school, year));
  for (const yearGroup of counted) noteYearGroup(yearGroup, rows, { at, note });
  if (line.volumeGrowsWith !== "disadvantaged pupils") return;
  for (const row of rows.filter(({ disadvantaged }) => disadvantaged === null)) {
    const finding = { code: "missing-value", table: "Pupils", field: "Disadvantaged pupils" } as const;
    note(problem(finding, cellOf(row.origin, "disadvantagedPupils")));
  }
}

function noteYearGroup(
  yearGroup: string,
  rows: readonly PupilNumbers[],
  { at, note }: { at: CellOrigin; note: Note },
): void {
  const [first] = rows;
  if (!first || rows.some((row) => isSameName(row.yearGroup, yearGroup))) return;
  const { school, academicYear } = first;
  note(problem({ code: "missing-year-group", school, academicYear, yearGroup }, at));
}

function noteCurriculum({ plan, roll }: PlanCosts, note: Note): void {
  for (const row of plan.curriculum) {
    if (isOtherTaught(row) || row.pupilsTaking !== null || !isPositive(row.groups)) continue;
    for (const year of plan.timeline.years.filter((own) => standsIn(row, own))) {
      const rows = roll.rows(row.school, year);
      const at = cellOf(row.origin, "yearGroup");
      // one that the school has in another year is said of the school
      const said = roll.missing(row.school, year).map(nameKey);
      const own = yearGroupsOf(row).filter((yearGroup) => !said.includes(nameKey(yearGroup)));
      for (const yearGroup of own) noteYearGroup(yearGroup, rows, { at, note });
    }
  }
}
