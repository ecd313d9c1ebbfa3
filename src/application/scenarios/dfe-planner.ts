import { isSameName, roundTo, subtract, unknown } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { comparedLines, plansOf } from "./compare";
import type { ComparedLine, ComparedPlan } from "./compare";
import type { ScenarioSet } from "./open-scenarios";

/** What the DfE tool's planner makes of one plan, by year; all in FTE. */
export interface PlannedTeachers {
  readonly plan: ComparedPlan;
  readonly years: readonly PlannerYear[];
}
export interface PlannerYear {
  /** At the contact ratio that the tool fixes. */
  readonly needed: Quantity<string>;
  readonly inPlan: Quantity<string>;
  /** What the money pays for once all other spending is met, as the trust's own figure has it. */
  readonly affordable: Quantity<string>;
}

/** Decimals of the FTE shown. */
export const PLANNER_PLACES = 1;
/** Of the two as they are shown; below zero it asks for fewer. */
export const neededMore = ({ needed, inPlan }: PlannerYear): Quantity<string> =>
  subtract(roundTo(needed, PLANNER_PLACES), roundTo(inPlan, PLANNER_PLACES));

export const ABOUT_PLANNER =
  "The DfE tool's planner divides the periods taught by a contact ratio of 0.78, in every phase. That is the tool's fixed assumption, which its users cannot set, and not the trust's target. It names no posts, so it releases nothing.";

/** The planner's teachers beside those of each plan and those that its money pays for; none of a total of a phase. */
export function plannedTeachers(set: ScenarioSet, school: string): PlannedTeachers[] {
  const lines = comparedLines(set, school);
  const lineOf = (measure: string): ComparedLine | undefined =>
    lines.find((line) => line.measure === measure);
  const [asked, teachers] = [lineOf("dfe-tool-teachers"), lineOf("teachers")];
  if (!asked || !teachers) return [];
  const years = set.model?.everything.timeline.years ?? [];
  return plansOf(set).map((plan, position) => ({
    plan,
    years: years.map((academicYear, year) => {
      const needed = asked.cells[position]?.[year]?.value ?? unknown();
      const inPlan = teachers.cells[position]?.[year]?.value ?? unknown();
      const affordable = plan.reviewed.figures.find(
        (figure) =>
          figure.metric === "teachers-affordable" &&
          figure.academicYear === academicYear &&
          isSameName(figure.school, school),
      );
      return { needed, inPlan, affordable: affordable?.value ?? unknown() };
    }),
  }));
}
