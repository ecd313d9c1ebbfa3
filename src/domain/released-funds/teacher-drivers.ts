import { isKnown, isNegligible, isPositive, naturalLog, negate, over, ratioOf } from "../kernel";
import { subtract, times, unknown } from "../kernel";
import type { Pounds, Quantity, Ratio } from "../kernel";
import type { SchoolYear } from "../metrics";
import type { ReleaseDriver } from "./driver";

export type DriverAmount = readonly [driver: ReleaseDriver, amount: Pounds];

/**
 * The fall in teacher cost of one school and year by log mean: L = (T₁ − T₀) ÷ ln(T₁ ÷ T₀), and
 * −L ln(N₁ ÷ N₀) of pupils, L ln of class size, L ln of contact ratio, −L ln of average teacher cost.
 * Where one of N, P, F and T is not above zero, the whole fall is of a school opened or closed.
 */
export function teacherDrivers(before: SchoolYear, after: SchoolYear, fall: Pounds): DriverAmount[] {
  const [first, second] = [basesOf(before), basesOf(after)];
  const all = [...Object.values(first), ...Object.values(second)];
  if (all.some((value) => isKnown(value) && !isPositive(value))) return [["opened-or-closed", fall]];
  // one that is not known may be zero: then there is no driver to name
  if (!all.every(isKnown)) return shared(unknown(), NOT_KNOWN);
  const growth = {
    pupils: growthOf(first.pupils, second.pupils),
    taught: growthOf(first.taught, second.taught),
    teachers: growthOf(first.teachers, second.teachers),
    cost: growthOf(first.cost, second.cost),
  };
  return shared(logMean(first.cost, second.cost, growth.cost), growth);
}

/** Natural logarithms of what each is in the second plan ÷ in the first. */
interface Growth {
  readonly pupils: Ratio;
  readonly taught: Ratio;
  readonly teachers: Ratio;
  readonly cost: Ratio;
}
const NOT_KNOWN: Growth = { pupils: unknown(), taught: unknown(), teachers: unknown(), cost: unknown() };

/** Class size is N × C ÷ P, contact ratio P ÷ (C × F): a school's cycle is the same in both plans and cancels. */
function shared(mean: Pounds, { pupils, taught, teachers, cost }: Growth): DriverAmount[] {
  return [
    ["pupils", negate(times(mean, pupils))],
    ["class-size", times(mean, subtract(pupils, taught))],
    ["contact-ratio", times(mean, subtract(taught, teachers))],
    ["average-teacher-cost", negate(times(mean, subtract(cost, teachers)))],
  ];
}

const growthOf = <U extends string>(before: Quantity<U>, after: Quantity<NoInfer<U>>): Ratio =>
  naturalLog(ratioOf(after, before));

const logMean = (before: Pounds, after: Pounds, growth: Ratio): Pounds =>
  isNegligible(subtract(after, before)) ? before : over(subtract(after, before), growth);

/** Primaries count classes, all others periods; without a phase neither can be said. */
const basesOf = ({ base, phase }: SchoolYear) => ({
  pupils: base.pupils.value,
  taught:
    phase === null ? unknown<"taught">() : phase === "Primary" ? base.classes.value : base.periods.value,
  teachers: base.teacherFte.value,
  cost: base.teacherCost.value,
});
