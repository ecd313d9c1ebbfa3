import { TRUST, TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import type { School } from "../../domain/curriculum";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { figuresAlike } from "./alike-figures";
import type { WorkingContext } from "./context";
import type { NumberedPlan } from "./plans";

/** The plan built on is told apart only where it is not the baseline. */
export const shownPlans = ({ plans, set }: WorkingContext): readonly NumberedPlan[] =>
  plans.filter(({ name }) => name !== "Built on" || set.builtOn !== set.baseline);

/** The number of the plan that the scenario is compared with. */
export const comparedWith = ({ set }: WorkingContext): number => (set.builtOn === set.baseline ? 1 : 2);

/** Once for the plans that are alike in a school. */
export function schoolYearRows(context: WorkingContext): KeyValues[] {
  const alike = figuresAlike(context);
  return context.plans.flatMap((plan) =>
    plan.plan.schools
      .filter(({ name }) => alike.of(plan, name) === plan.number)
      .flatMap(({ name }) =>
        context.timeline.years.map((academicYear, index) => ({
          ...alike.keys(plan, name),
          Key: `${plan.number}|${name}|${academicYear}`,
          School: name,
          "Year no": index + 1,
          "Academic year": academicYear,
          "Part before": 2 * index + 1,
          "Pupils key": `${name}|${context.sharing.pupils(plan, name)}`,
          Written: plan.name === "After" ? 1 : 0,
          "Targets key": `${context.sharing.targets(plan, name)}|${name}`,
        })),
      ),
  );
}

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
        Key: `${plan.number}|${name}|${academicYear}`,
        Total: name,
        "Year no": index + 1,
        "Academic year": academicYear,
        Phase: phase,
        "Phase match": phase ?? ANY,
        "Group match": group,
        Weeks: 1,
      })),
    ),
  );

export function driverRows(context: WorkingContext): KeyValues[] {
  const alike = figuresAlike(context);
  const compared = comparedWith(context);
  const numberIn = (number: number, school: string): number =>
    context.plans.filter((plan) => plan.number === number).map((plan) => alike.of(plan, school))[0] ?? number;
  return context.set.before.schools.flatMap(({ name }) =>
    context.timeline.years.map((academicYear, index) => ({
      School: name,
      "Academic year": academicYear,
      "Year no": index + 1,
      Key: `${name}|${academicYear}`,
      "Built no": compared,
      "Plan no": 3,
      "Key 0": `${numberIn(compared, name)}|${name}|${academicYear}`,
      "Key 1": `${numberIn(3, name)}|${name}|${academicYear}`,
    })),
  );
}
