import { add, groupBy, isKnown, isNegative, isNegligible, isZero, nameKey, negate, one } from "../kernel";
import { ratioOf, subtract, sum, times, zero } from "../kernel";
import type { Pounds, Ratio } from "../kernel";
import { postFlows } from "../plan";
import type { PlanCosts } from "../plan";
import { differences } from "./differences";
import type { Difference } from "./differences";
import { isTeacherDriver, RELEASE_DRIVERS } from "./driver";
import type { DriverEntry, ReleaseDriver } from "./driver";
import { fallsOf } from "./falls";
import type { Falls } from "./falls";
import { releaseByDriver } from "./release-by-driver";
import type { MeasuredComparison } from "./release-by-driver";

/** What funds' own falls differ from their shares of the drivers: no driver, and nothing over the funds. */
export const BETWEEN_FUNDS = "between-funds";
export interface FundDriverEntry extends Omit<DriverEntry, "driver"> {
  readonly driver: ReleaseDriver | typeof BETWEEN_FUNDS;
  /** Null when it cannot be read. */
  readonly fund: string | null;
}

/**
 * Cash released by what moved and by fund. The lines of a school, year and fund sum to its cash released;
 * those of a driver over the funds to its line without funds.
 */
export function driversByFund(comparison: MeasuredComparison): FundDriverEntry[] {
  const { costs } = comparison.builtOn;
  const found = differences({ builtOn: costs, plan: comparison.plan.costs });
  const funds = fundsOf(found, costs);
  const ofTeachers = groupBy(
    releaseByDriver(comparison).filter(({ driver }) => isTeacherDriver(driver)),
    ({ school, yearIndex }) => placeKey(school, yearIndex),
  );
  return placesOf(found, costs).flatMap((place) => {
    const lines = ofTeachers.get(placeKey(place.school, place.yearIndex)) ?? [];
    const weights = weightsOf(funds, place);
    return funds.flatMap((fund, position) =>
      [
        ...teacherLines(lines, fund, { place, weight: weights[position] ?? zero() }),
        ...plainLines(fund, place),
      ]
        .filter(({ amount }) => !isNegligible(amount))
        .map(({ driver, amount }) => ({ ...place, driver, fund: fund.name, amount })),
    );
  });
}

interface Place {
  readonly school: string;
  readonly academicYear: string;
  readonly yearIndex: number;
}
interface FundMoney {
  readonly name: string | null;
  readonly falls: Falls;
  /** On teachers in the plan built on. */
  readonly spent: (place: Place) => Pounds;
}
type Line = Pick<FundDriverEntry, "driver" | "amount">;

const placeKey = (school: string, yearIndex: number): string => `${nameKey(school)}|${yearIndex}`;

function placesOf(found: readonly Difference[], { plan }: PlanCosts): Place[] {
  const own = new Set(found.map(({ flow }) => nameKey(flow.school)));
  const listed = plan.schools.map(({ name }) => name).filter((name) => own.has(nameKey(name)));
  const others = new Map(found.map(({ flow }) => [nameKey(flow.school), flow.school]));
  for (const name of listed) others.delete(nameKey(name));
  return [...listed, ...others.values()].flatMap((school) =>
    plan.timeline.years.map((academicYear, yearIndex) => ({ school, academicYear, yearIndex })),
  );
}

function fundsOf(found: readonly Difference[], costs: PlanCosts): FundMoney[] {
  const spent = new Map<string, Pounds>();
  const teachers = costs.posts.filter(({ post }) => post.role?.isTeacher !== false);
  for (const flow of postFlows(costs.plan, teachers)) {
    const key = `${placeKey(flow.school, Math.floor(flow.partIndex / 2))}|${flow.fund?.name ?? ""}`;
    spent.set(key, add(spent.get(key) ?? zero(), flow.amount));
  }
  return [...groupBy(found, ({ flow }) => flow.fund?.name ?? null)].map(([name, own]) => ({
    name,
    falls: fallsOf(own),
    spent: ({ school, yearIndex }) => spent.get(`${placeKey(school, yearIndex)}|${name ?? ""}`) ?? zero(),
  }));
}

/** By the size of each fund's own fall; where none moves, by what each spends; else all in the first. */
function weightsOf(funds: readonly FundMoney[], place: Place): Ratio[] {
  const falls = funds.map(({ falls: own }) => sizeOf(own.of(place.school, place.yearIndex, "teachers")));
  const spent = funds.map((fund) => fund.spent(place));
  const [sizes = []] = [falls, spent].filter((own) => !isNegligible(sum(own)));
  if (sizes.length === 0) return funds.map((_, position) => (position === 0 ? one() : zero()));
  return sizes.map((size) => ratioOf(size, sum(sizes)));
}
const sizeOf = (amount: Pounds): Pounds => (isNegative(amount) ? negate(amount) : amount);

function teacherLines(
  lines: readonly DriverEntry[],
  { falls }: FundMoney,
  { place, weight }: { place: Place; weight: Ratio },
): Line[] {
  const shares = lines.map(({ driver, amount }) => ({
    driver,
    amount: isZero(weight) ? zero<"GBP">() : times(amount, weight),
  }));
  const rest = subtract(
    falls.of(place.school, place.yearIndex, "teachers"),
    sum(shares.map(({ amount }) => amount)),
  );
  // what is not known is said of the drivers
  return isKnown(rest) || lines.length === 0 ? [...shares, { driver: BETWEEN_FUNDS, amount: rest }] : shares;
}

const plainLines = ({ falls }: FundMoney, { school, yearIndex }: Place): Line[] =>
  RELEASE_DRIVERS.map((driver) => ({ driver, amount: falls.of(school, yearIndex, driver) }));
