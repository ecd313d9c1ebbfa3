import { TRUST, TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import type { School } from "../../domain/curriculum";
import type { KeyValues } from "../layout/calculated/calculated-table";
import type { WorkingContext } from "./context";
import type { NumberedPlan } from "./plans";

/** The plan built on is told apart only where it is not the baseline. */
export const shownPlans = ({ plans, set }: WorkingContext): readonly NumberedPlan[] =>
  plans.filter(({ name }) => name !== "Built on" || set.builtOn !== set.baseline);

/** The number of the plan that the scenario is compared with. */
export const comparedWith = ({ set }: WorkingContext): number => (set.builtOn === set.baseline ? 1 : 2);

export const schoolYearRows = (context: WorkingContext): KeyValues[] =>
  shownPlans(context).flatMap((plan) =>
    plan.plan.schools.flatMap(({ name }) =>
      context.timeline.years.map((academicYear, index) => ({
        "Plan no": plan.number,
        School: name,
        "Year no": index + 1,
        "Academic year": academicYear,
        "Part before": 2 * index + 1,
        "Pupils of": context.sharing.pupils(plan, name),
        Written: plan.name === "After" ? 1 : 0,
        "Targets of": context.sharing.targets(plan, name),
      })),
    ),
  );

const ANY = "*";

interface Total {
  readonly name: string;
  readonly phase: string | null;
  readonly group: string;
}
/** In the order of the public format. */
function totalsOf(schools: readonly School[]): Total[] {
  const groups = new Set(schools.flatMap(({ partOf }) => (partOf === null ? [] : [partOf])));
  const has = (phase: string): boolean => schools.some((school) => school.phase === phase);
  return [
    ...[...groups].map((name) => ({ name, phase: null, group: name })),
    ...(has("Secondary") ? [{ name: TRUST_SECONDARY, phase: "Secondary", group: ANY }] : []),
    ...(has("Primary") ? [{ name: TRUST_PRIMARY, phase: "Primary", group: ANY }] : []),
    { name: TRUST, phase: null, group: ANY },
  ];
}

export const totalYearRows = (context: WorkingContext): KeyValues[] =>
  shownPlans(context).flatMap((plan) =>
    totalsOf(plan.plan.schools).flatMap(({ name, phase, group }) =>
      context.timeline.years.map((academicYear, index) => ({
        "Plan no": plan.number,
        Total: name,
        "Year no": index + 1,
        "Academic year": academicYear,
        Phase: phase,
        "Phase match": phase ?? ANY,
        "Group match": group,
      })),
    ),
  );

export const driverRows = (context: WorkingContext): KeyValues[] =>
  context.set.before.schools.flatMap(({ name }) =>
    context.timeline.years.map((academicYear, index) => ({
      School: name,
      "Academic year": academicYear,
      "Year no": index + 1,
      "Built no": comparedWith(context),
      "Plan no": 3,
    })),
  );
