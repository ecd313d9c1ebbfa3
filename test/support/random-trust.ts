import fc from "fast-check";
import { count, fte, pounds, quantity } from "../../src/domain/kernel";
import type { CivilDate } from "../../src/domain/kernel";
import type { Plan } from "../../src/domain/plan";
import { scenarioPlan } from "../../src/domain/scenarios";
import type { Change, Scenarios } from "../../src/domain/scenarios";
import type { Pay, Post } from "../../src/domain/staffing";
import { day, onSalary } from "./builders";
import { BROOK, CENTRAL, costing, HILL, money, smallPlan, staffed, taught } from "./plan-builders";
import { addPost, aScenario, endLine, endPost, endRow, setLine, setPost } from "./scenario-builders";
import { setPupils, setRow, setSchool, setYear, trustOf } from "./scenario-builders";

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

const anySeptembers = {
  fromDate: oneOf("2026-09-01", "2027-09-01").map(day),
  toDate: optional(oneOf("2027-08-31", "2028-08-31").map(day)),
};
const anyLineChange = (id: string): fc.Arbitrary<Change> =>
  fc
    .record({ target: oneOf("H-OTHER", "H-GAG", "H-SLICE"), kind: oneOf("end", "amount"), ...anySeptembers })
    .map(({ target, kind, ...given }) => {
      const from = { "H-OTHER": "60000", "H-GAG": "450000", "H-SLICE": "50000" }[target] ?? "";
      return kind === "end"
        ? endLine(id, target, given)
        : setLine(id, [target, "Amount £", from, "12345.67"], given);
    });
/** Of pupils, a target, or what is assumed of a year. */
const anyDriverChange = (id: string): fc.Arbitrary<Change> =>
  fc
    .record({ what: oneOf("pupils", "target", "award", "price"), ...anySeptembers })
    .map(({ what, ...given }) => {
      const trust = { ...given, fromDate: day("2026-09-01"), toDate: null, school: "Trust" };
      switch (what) {
        case "pupils":
          return setPupils(id, ["Hillside|Y7", "Pupils", "54", "41"], given);
        case "target":
          return setSchool(id, [HILL, "Target contact ratio", "0.8", "0.85"], given);
        case "award":
          return setYear(id, ["2027/28", "Teacher award %", "0", "0.035"], trust);
        default:
          return setYear(id, ["2027/28", "Non-pay inflation %", "0", "0.021"], trust);
      }
    });
const growing = small.budget.map((line) => ({
  ...line,
  priceGrowsWith: line.kind === "Expenditure" ? ("non-pay inflation" as const) : line.priceGrowsWith,
  volumeGrowsWith: line.kind === "Income" ? ("pupils" as const) : line.volumeGrowsWith,
}));

/** A small trust of random posts and rows, with random changes that can be applied, in two scenarios one on the other. */
export const anyTrust: fc.Arbitrary<Scenarios> = fc
  .record({
    posts: fc.tuple(...IDS.map(anyPost)),
    curriculum: fc.tuple(...ROWS.map(anyRow)),
    line: oneOf(null, money("H-X", [HILL, "Income", "-4321.09"], { onlyInScenario: "S" })),
    postChanges: fc.tuple(...["C1", "C2", "C3"].map(anyPostChange)),
    rowChanges: fc.tuple(...["C4", "C5"].map(anyRowChange)),
    otherChanges: fc.tuple(anyLineChange("C6"), anyDriverChange("C7"), anyDriverChange("C8")),
    orders: fc.shuffledSubarray(["1", "2", "3", "4", "5", "6", "7", "8"], { minLength: 8 }),
    scenarioOf: fc.tuple(...Array.from({ length: 8 }, () => oneOf("S", "S", "T"))),
  })
  .map(({ posts, curriculum, line, postChanges, rowChanges, otherChanges, orders, scenarioOf }) => {
    const everything: Plan = {
      ...small,
      rates,
      posts,
      curriculum,
      budget: line === null ? growing : [...growing, line],
    };
    const changes = [...postChanges, ...rowChanges, ...otherChanges].map((change, i) => ({
      ...change,
      order: count(orders[i] ?? "0"),
      // a row that waits for S is added by S
      scenario: change.kind === "Add" ? "S" : (scenarioOf[i] ?? "S"),
    }));
    return trustOf(
      changes.filter((change) => canBeApplied(change, changes, everything)),
      { everything, scenarios: [aScenario("S"), aScenario("T", { buildsOn: "S" })] },
    );
  })
  .filter((all) => scenarioPlan("T", all).plan !== null);

/** Each change by itself, so that few trusts have to be thrown away. */
function canBeApplied(change: Change, changes: readonly Change[], everything: Plan): boolean {
  const isFirstOfTarget = changes.find(({ target }) => target === change.target)?.id === change.id;
  const alone = scenarioPlan("S", trustOf([{ ...change, scenario: "S" }], { everything }));
  return alone.plan !== null && (change.kind !== "Add" || isFirstOfTarget);
}
