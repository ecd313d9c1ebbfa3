import type { Quantity } from "../../../domain/kernel";
import { BASELINE } from "../../../domain/scenarios";
import { numberText } from "../../present/number-text";
import { scopeOf } from "../../report/scope";
import { ABOUT_PLANNER, neededMore, plannedTeachers, PLANNER_PLACES } from "../../scenarios/dfe-planner";
import type { PlannerYear } from "../../scenarios/dfe-planner";
import type { ScenarioSet } from "../../scenarios/open-scenarios";
import { sentenceCase } from "../texts";
import type { CompareChoice, CompareRow } from "./compare-rows";

/** The DfE tool's planner beside each plan, in one year. */
export interface PlannerView {
  readonly about: string;
  readonly rows: readonly CompareRow[];
}

/** Null where the planner has nothing to say: of a total over a phase. */
export function plannerViewOf(
  set: ScenarioSet,
  { school, academicYear, basis }: CompareChoice,
): PlannerView | null {
  const scope = scopeOf(set.baseline, school);
  const year = (set.model?.everything.timeline.years ?? []).indexOf(academicYear);
  const shown = plannedTeachers(set, scope.name).filter(
    ({ plan }) => plan.plan === BASELINE || plan.basis === basis,
  );
  if (shown.length === 0) return null;
  const row = (label: string, text: (own: PlannerYear) => string): CompareRow => ({
    label,
    cells: shown.map(({ years }) => {
      const own = years[year];
      return { text: own ? sentenceCase(text(own)) : "Not known", isBroken: false };
    }),
  });
  return {
    about: ABOUT_PLANNER,
    rows: [
      row("Needed at 0.78, FTE", ({ needed }) => fteText(needed)),
      row("In the plan, FTE", ({ inPlan }) => fteText(inPlan)),
      row("Needed more (− fewer), FTE", (own) => fteText(neededMore(own))),
      row("Affordable, FTE", ({ affordable }) => fteText(affordable)),
    ],
  };
}

const fteText = (value: Quantity<string>): string => numberText(value, PLANNER_PLACES);
