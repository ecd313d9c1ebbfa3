import fc from "fast-check";
import {
  count,
  exactText,
  fte,
  isNegligible,
  negate,
  pounds,
  quantity,
  subtract,
  sum,
} from "../../../src/domain/kernel";
import type { CivilDate, Pounds } from "../../../src/domain/kernel";
import type { Plan, PlanCosts } from "../../../src/domain/plan";
import { cashReleased, timeByChange } from "../../../src/domain/released-funds";
import { timeReleased } from "../../../src/domain/released-funds/time-released";
import { scenarioPlan } from "../../../src/domain/scenarios";
import type { Change, Scenarios } from "../../../src/domain/scenarios";
import type { Pay, Post } from "../../../src/domain/staffing";
import { day, onSalary } from "../../support/builders";
import {
  BROOK,
  CENTRAL,
  costing,
  HILL,
  money,
  smallPlan,
  staffed,
  taught,
} from "../../support/plan-builders";
import {
  addPost,
  comparisonOf,
  endPost,
  endRow,
  setPost,
  setRow,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
// no allowance, so that every change of pay moves the levy
const rates = small.rates.map((rate) =>
  rate.rate === "Apprenticeship levy allowance" ? { ...rate, value: quantity<"rate">("0") } : rate,
);

const anyDay = fc
  .tuple(
    fc.integer({ min: 2026, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]): CivilDate => ({ year, month, day: date }));
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

const anyPay = (number: string): fc.Arbitrary<Pay> =>
  oneOf(costing("61234.57", number), costing("43210.99", number), onSalary("38765.43"));
const anyPost = (id: string): fc.Arbitrary<Post> =>
  oneOf("1", "0.6", "0.35").chain((number) =>
    fc
      .record({
        school: oneOf(HILL, HILL, BROOK, CENTRAL),
        role: oneOf("Teacher", "Teaching assistant", "Deputy headteacher"),
        fund: oneOf("GAG", "Pupil premium", "Capital grant"),
        subject: oneOf("English", "Maths", null),
        pay: anyPay(number),
        starts: optional(anyDay),
        ends: optional(anyDay),
        filled: oneOf<Post["filled"]>("filled", "cover", { vacantSince: day("2026-09-01") }),
        onlyInScenario: oneOf(null, null, "S"),
      })
      .map(({ school, ...given }) => staffed(id, school, { ...given, fte: fte(number) })),
  );
const IDS = ["P1", "P2", "P3", "P4"];
const ROWS = ["R1", "R2", "R3"];
const anyRow = (id: string) =>
  fc
    .record({
      school: oneOf(HILL, HILL, BROOK),
      subject: oneOf("English", "Maths"),
      groups: oneOf("1 x 5", "2 x 4", "3 x 7"),
      onlyInScenario: oneOf(null, null, null, "S"),
    })
    .map(({ school, subject, groups, onlyInScenario }) =>
      taught(id, [school, "Y7", subject, groups], { onlyInScenario }),
    );

const anyPostChange = (id: string): fc.Arbitrary<Change> =>
  fc
    .record({
      target: oneOf(...IDS),
      kind: oneOf("end", "fte", "tlr", "add"),
      from: oneOf("1", "0.6", "0.35"),
      to: oneOf("0.2", "0.5", "0.8"),
      fromDate: anyDay,
      toDate: optional(anyDay),
      costToAchieve: oneOf("0", "0", "9876.54").map(pounds),
      school: oneOf(HILL, BROOK),
    })
    .map(({ target, kind, from, to, ...given }) => {
      switch (kind) {
        case "end":
          return endPost(id, target, given);
        case "fte":
          return setPost(id, [target, "FTE", from, to], given);
        case "tlr":
          return setPost(id, [target, "TLR £", null, "3527"], given);
        default:
          return addPost(id, target, given);
      }
    });
const anyRowChange = (id: string): fc.Arbitrary<Change> =>
  fc
    .record({
      target: oneOf(...ROWS),
      kind: oneOf("end", "groups"),
      from: oneOf("1", "2", "3"),
      fromDate: oneOf("2026-09-01", "2027-09-01").map(day),
      toDate: optional(oneOf("2027-08-31", "2028-08-31").map(day)),
    })
    .map(({ target, kind, from, ...given }) =>
      kind === "end" ? endRow(id, target, given) : setRow(id, [target, "Groups", from, "1"], given),
    );

/** A small trust of random posts and rows, with random changes that can be applied. */
const anyTrust: fc.Arbitrary<Scenarios> = fc
  .record({
    posts: fc.tuple(...IDS.map(anyPost)),
    curriculum: fc.tuple(...ROWS.map(anyRow)),
    line: oneOf(null, money("H-X", [HILL, "Income", "-4321.09"], { onlyInScenario: "S" })),
    postChanges: fc.tuple(...["C1", "C2", "C3"].map(anyPostChange)),
    rowChanges: fc.tuple(...["C4", "C5"].map(anyRowChange)),
    orders: fc.shuffledSubarray(["1", "2", "3", "4", "5"], { minLength: 5 }),
  })
  .map(({ posts, curriculum, line, postChanges, rowChanges, orders }) => {
    const everything: Plan = {
      ...small,
      rates,
      posts,
      curriculum,
      budget: line === null ? small.budget : [...small.budget, line],
    };
    const changes = [...postChanges, ...rowChanges].map((change, i) => ({
      ...change,
      order: count(orders[i] ?? "0"),
    }));
    return trustOf(
      changes.filter((change) => canBeApplied(change, changes, everything)),
      { everything },
    );
  })
  .filter((all) => scenarioPlan("S", all).plan !== null);

/** Each change by itself, so that few trusts have to be thrown away. */
function canBeApplied(change: Change, changes: readonly Change[], everything: Plan): boolean {
  const isFirstOfTarget = changes.find(({ target }) => target === change.target)?.id === change.id;
  const alone = scenarioPlan("S", trustOf([change], { everything }));
  return alone.plan !== null && (change.kind !== "Add" || isFirstOfTarget);
}

type Key = string;
/** Spending less income, by school, fund and part. */
function netCost({ flows }: PlanCosts): Map<Key, Pounds> {
  const totals = new Map<Key, Pounds[]>();
  for (const { school, fund, partIndex, kind, amount } of flows) {
    if (kind === "transfer") continue;
    const key = `${school}|${fund?.name ?? ""}|${partIndex}`;
    totals.set(key, [...(totals.get(key) ?? []), kind === "spend" ? amount : negate(amount)]);
  }
  return new Map([...totals].map(([key, amounts]) => [key, sum(amounts)]));
}

describe("conservation", () => {
  it("[REL2] cash by change sums to the plan built on less the scenario, by school, fund and part", () => {
    let released = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        const comparison = comparisonOf("S", all);
        const { parts } = comparison.plan.plan.timeline;
        const [before, after] = [netCost(comparison.builtOn), netCost(comparison.plan)];
        const entries = cashReleased(comparison);
        released += entries.length;
        const byKey = new Map<Key, Pounds[]>();
        for (const { school, fund, academicYear, part, amount } of entries) {
          const index = parts.findIndex((own) => own.academicYear === academicYear && own.name === part);
          const key = `${school}|${fund ?? ""}|${index}`;
          byKey.set(key, [...(byKey.get(key) ?? []), amount]);
        }
        for (const key of new Set([...before.keys(), ...after.keys(), ...byKey.keys()])) {
          const fall = subtract(before.get(key) ?? pounds("0"), after.get(key) ?? pounds("0"));
          const explained = sum(byKey.get(key) ?? []);
          expect([key, exactText(explained), isNegligible(subtract(fall, explained))]).toEqual([
            key,
            exactText(explained),
            true,
          ]);
        }
      }),
      { numRuns: 150 },
    );
    expect(released).toBeGreaterThan(500);
  });

  it("[TIM4] time by change sums to the time of the whole scenario, by school, subject and year", () => {
    let freed = 0;
    fc.assert(
      fc.property(anyTrust, (all) => {
        const comparison = comparisonOf("S", all);
        const entries = timeByChange(comparison);
        freed += entries.length;
        for (const school of comparison.plan.plan.schools.filter(({ phase }) => phase !== "Central")) {
          const teaching = ({ plan }: PlanCosts) => ({
            posts: plan.posts.filter((post) => post.school === school.name && post.role?.isTeacher === true),
            curriculum: plan.curriculum.filter((row) => row.school === school.name),
          });
          const { timeline } = comparison.plan.plan;
          const whole = timeReleased(teaching(comparison.builtOn), teaching(comparison.plan), {
            school,
            timeline,
            teaching: new Map(),
          });
          for (const { subject, yearIndex, released } of whole) {
            const own = entries.filter(
              (entry) =>
                entry.school === school.name &&
                entry.subject === subject &&
                entry.academicYear === timeline.years[yearIndex],
            );
            expect(isNegligible(subtract(released, sum(own.map(({ amount }) => amount))))).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(freed).toBeGreaterThan(5);
  });
});
