import { startOfAcademicYear } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { ADOPTED } from "../../domain/scenarios";
import { planSetOf } from "../plan-set";
import type { PlanSet } from "../plan-set";
import { scenarioToReview } from "../review-trust";

export interface PlanInYear {
  readonly name: string;
  readonly set: PlanSet;
  readonly academicYear: string;
  readonly yearIndex: number;
  /** The calendar year in which it starts. */
  readonly start: number;
}

/** A plan and one of its years, by their names; no scenario: all that is adopted; no year: the first. */
export function planInYear(
  model: TrustModel,
  request: { readonly scenario: string | null; readonly academicYear: string | null },
): PlanInYear | { readonly refused: string } {
  const { years } = model.everything.timeline;
  const academicYear = request.academicYear ?? years[0] ?? "";
  const yearIndex = years.indexOf(academicYear);
  const start = startOfAcademicYear(academicYear);
  if (yearIndex < 0 || start === null) {
    return { refused: `${academicYear} is no year of the plan. There are: ${years.join(", ")}` };
  }
  const wanted = request.scenario ?? ADOPTED;
  const scenario = scenarioToReview(model, wanted);
  const set = scenario && planSetOf(scenario.name, model);
  return scenario && set
    ? { name: scenario.name, set, academicYear, yearIndex, start }
    : { refused: `the plan "${wanted}" is not there or cannot be worked out` };
}
