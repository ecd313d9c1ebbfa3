import type { Quantity } from "../../domain/kernel";
import { BASELINE } from "../../domain/scenarios";
import { numberText } from "../present/number-text";
import { wrapped } from "../report/lines";
import type { Section } from "../report/lines";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import { ABOUT_PLANNER, neededMore, plannedTeachers, PLANNER_PLACES } from "./dfe-planner";
import type { PlannerYear } from "./dfe-planner";
import type { ScenarioSet } from "./open-scenarios";

/** What the DfE tool would ask for, apart from the figures of the trust. */
export function plannerSection(set: ScenarioSet, name: string): Section {
  const years = set.model?.everything.timeline.years ?? [];
  const rows = plannedTeachers(set, name).flatMap(({ plan: { plan, basis }, years: own }): TableRow[] => {
    const row = (label: string, value: (year: PlannerYear) => Quantity<string>): TableRow => ({
      label: `  ${label}`,
      cells: own.map((year) => numberText(value(year), PLANNER_PLACES)),
    });
    return [
      { label: plan === BASELINE ? plan : `${plan}, ${basis}`, cells: [] },
      row("Needed at 0.78, FTE", ({ needed }) => needed),
      row("In the plan, FTE", ({ inPlan }) => inPlan),
      row("Needed more (− fewer)", neededMore),
      row("Affordable, FTE", ({ affordable }) => affordable),
    ];
  });
  const table = rows.length === 0 ? ["It knows no totals of a phase."] : tableLines(years, rows);
  return { title: "The DfE tool's planner, fixed 0.78", lines: [...wrapped(ABOUT_PLANNER), "", ...table] };
}
