import { isSameName } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NOT_READABLE } from "../layout/calculated/tables/plan-pupils";
import type { WorkingContext } from "./context";
import { planFlags } from "./items";
import { curriculumItems, numbered } from "./plan-curriculum";
import { SIXTH_FORM, stageOf } from "./stages";

/** The rows of PlanCurriculum that may be sixth-form groups: secondaries have them. */
export function sixthFormRows(context: WorkingContext): KeyValues[] {
  const { schools } = context.model.everything;
  const phaseOf = (school: string) => schools.find(({ name }) => isSameName(name, school))?.phase ?? null;
  return numbered(curriculumItems(context))
    .filter(([, { row }]) => {
      const phase = phaseOf(row.school);
      const isOne = [SIXTH_FORM, NOT_READABLE].includes(stageOf(row.yearGroup));
      return isOne && (phase === "Secondary" || phase === null);
    })
    .map(([number, { plans }]) => ({ Item: number, ...planFlags(plans) }));
}
