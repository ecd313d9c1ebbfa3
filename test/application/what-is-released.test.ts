import { reviewTrust } from "../../src/application/review-trust";
import { exactText, periods, pounds } from "../../src/domain/kernel";
import type { Plan } from "../../src/domain/plan";
import type { Change } from "../../src/domain/scenarios";
import { day } from "../support/builders";
import {
  CENTRAL,
  changed,
  costing,
  FIRST_YEAR,
  HILL,
  SECOND_YEAR,
  smallPlan,
  staffed,
} from "../support/plan-builders";
import { addPost, aScenario, endPost, setPost, setRow, trustOf } from "../support/scenario-builders";

const small = smallPlan();

/** Cash in pounds and periods a week that scenario S frees in the first year, and in the second. */
function released(changes: readonly Change[], everything: Plan = small): Record<string, [string, string]> {
  const model = {
    ...trustOf(changes, { everything, scenarios: [aScenario("S")] }),
    trustName: "A trust",
    activeScenario: "S",
    releases: [],
    commitments: [],
    delegations: [],
    roles: [],
    frozen: [],
    materiality: pounds("0"),
  };
  const { totals, issues } = reviewTrust(model, { name: "S", isKnown: true }, []);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return Object.fromEntries(
    totals.map(({ academicYear, cashReleased, timeReleased }) => [
      academicYear,
      [exactText(cashReleased) ?? "not known", exactText(timeReleased) ?? "not known"],
    ]),
  );
}
const both = (cash: string, time: string) => ({ [FIRST_YEAR]: [cash, time], [SECOND_YEAR]: [cash, time] });
const withPosts = (...posts: Plan["posts"]): Plan => ({ ...small, posts: [...small.posts, ...posts] });
const waiting = (id: string, school: string, given: Parameters<typeof staffed>[2] = {}) =>
  staffed(id, school, { onlyInScenario: "S", ...given });

// every teacher of the small trust costs 60,000 a year; no levy is due
describe("what a plan releases", () => {
  it("[REL2] two posts ended and one added release the net: 60,000 + 60,000 − 45,000 = 75,000", () => {
    const added = waiting("NEW", HILL, { subject: "English", pay: costing("45000") });
    const changes = [endPost("C1", "ENG-1"), endPost("C2", "MAT-1"), addPost("C3", "NEW")];
    expect(released(changes, withPosts(added))).toEqual(both("75000", "0"));
  });

  it("[REL2] a post moved to Central releases nothing: 60,000 − 60,000 = 0", () => {
    const moved = waiting("ENG-C", CENTRAL, { subject: "English" });
    const changes = [endPost("C1", "ENG-1"), addPost("C2", "ENG-C", { school: CENTRAL })];
    expect(released(changes, withPosts(moved))).toEqual(both("0", "0"));
  });

  it("[REL7] a post that would end anyway releases nothing after its last day: 12 months, then 0", () => {
    const posts = changed(small.posts, "ENG-1", { ends: day("2027-08-31") });
    expect(released([endPost("C1", "ENG-1")], { ...small, posts })).toEqual({
      [FIRST_YEAR]: ["60000", "0"],
      [SECOND_YEAR]: ["0", "0"],
    });
    const gone = changed(small.posts, "ENG-1", { ends: day("2026-08-31") });
    expect(released([endPost("C1", "ENG-1")], { ...small, posts: gone })).toEqual(both("0", "0"));
  });

  it("[REL6] a post that stands vacant anyway releases nothing from spending", () => {
    const posts = changed(small.posts, "ENG-1", { filled: { vacantSince: day("2026-01-01") } });
    expect(released([endPost("C1", "ENG-1")], { ...small, posts })).toEqual(both("0", "0"));
  });

  it("[TIM1] a smaller curriculum with the same teachers frees periods and no cash: 2 × 10 − 1 × 10 = 10", () => {
    expect(released([setRow("C1", ["H-E7", "Groups", "2", "1"])])).toEqual(both("0", "10"));
  });

  it("[TIM1] a closed shortage frees neither: 40 periods needed, 30 taught; then 30 needed", () => {
    const posts = changed(small.posts, "ENG-2", { timetabledPeriods: periods("10") });
    expect(released([setRow("C1", ["H-E7", "Groups", "2", "1"])], { ...small, posts })).toEqual(
      both("0", "0"),
    );
  });

  it("[TIM1] a shortage that closes with time to spare frees the rest: spare 0 → 5 of 10", () => {
    // 35 periods for 40: five short; then 35 for 30: five spare
    const posts = changed(small.posts, "ENG-2", { timetabledPeriods: periods("15") });
    expect(released([setRow("C1", ["H-E7", "Groups", "2", "1"])], { ...small, posts })).toEqual(
      both("0", "5"),
    );
  });

  it("[TIM2, REL1] a post that ends with its lessons releases cash and no time", () => {
    const changes = [setRow("C1", ["H-E7", "Groups", "2", "0"]), endPost("C2", "ENG-1")];
    // 20 periods fewer, and the 20 of the post that ends
    expect(released(changes)).toEqual(both("60000", "0"));
  });

  it("[TIM2, REL1] half a post and half its lessons release half its cash", () => {
    const changes = [setRow("C1", ["H-E7", "Groups", "2", "1"]), setPost("C2", ["ENG-1", "FTE", "1", "0.5"])];
    expect(released(changes)).toEqual(both("30000", "0"));
  });
});
