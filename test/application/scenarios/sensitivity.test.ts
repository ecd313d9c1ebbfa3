import { leverNamed } from "../../../src/application/scenarios/lever";
import { seekGoal } from "../../../src/application/scenarios/goal-seek";
import type { ScenarioSet } from "../../../src/application/scenarios/open-scenarios";
import { sensitivityOf } from "../../../src/application/scenarios/sensitivity";
import { exactText, fte, quantity } from "../../../src/domain/kernel";
import { staffedFor } from "../../../src/domain/metrics";
import { evaluatePlan } from "../../../src/domain/plan";
import type { Plan } from "../../../src/domain/plan";
import { baselineOf } from "../../../src/domain/scenarios";
import {
  costing,
  FIRST_YEAR,
  HILL,
  SECOND_YEAR,
  smallPlan,
  staffed,
  taught,
} from "../../support/plan-builders";
import { setPost, shortly, trustOf } from "../../support/scenario-builders";
import { scenarioSetOf } from "../../support/scenario-set";

const small = smallPlan();
// one teacher of £60,000 on 20 of 25 periods, nothing that arises for the trust
const everything: Plan = {
  ...small,
  posts: [staffed("P1", HILL, { pay: costing("60000") })],
  curriculum: [taught("R1", [HILL, "Y7", "English", "4 x 5"])],
  rates: small.rates.map((rate) => ({ ...rate, value: quantity<"rate">("0") })),
};
const setOf = (changes: Parameters<typeof trustOf>[0] = []): ScenarioSet =>
  scenarioSetOf(changes, everything);
const effectOf = (assumption: string, school = HILL): readonly string[] => {
  const row = sensitivityOf(setOf(), "S", school)?.find((own) => own.assumption === assumption);
  return [...(row?.balance ?? []), ...(row?.reserve ?? [])].map(shortly);
};

describe("sensitivity", () => {
  it("[SEN1] is the plan with an assumption moved less the plan, by year", () => {
    expect(effectOf("Teachers' award")).toEqual(["0", "-600", "0", "-600"]);
    expect(effectOf("Teachers' award", "Trust")).toEqual(["0", "-600", "0", "-600"]);
    expect(effectOf("Support staff's award")).toEqual(["0", "0", "0", "0"]);
    expect(sensitivityOf(setOf(), "S")).toHaveLength(10);
  });

  it("[SEN2] prices a step of contact ratio and class size, and moves no plan", () => {
    const years = evaluatePlan(baselineOf(trustOf([], { everything })), { planName: "Baseline" }).years;
    const hill = years.find(({ name, academicYear }) => name === HILL && academicYear === FIRST_YEAR);
    if (!hill) throw new Error("there is no such year");
    const contact =
      Number(exactText(hill.base.periods.value)) / Number(exactText(hill.base.teacherSlots.value));
    const saved = Number(exactText(staffedFor.contactRatio(hill, quantity("0.01"))));
    expect(saved).toBeCloseTo(60_000 * (1 - contact / (contact + 0.01)), 6);
    expect(effectOf("Contact ratio, if staffed to it")[0]).toBe("0");
    expect(Number(effectOf("Contact ratio, if staffed to it")[1])).toBeCloseTo(saved, 3);
  });
});

describe("a lever", () => {
  const named = (text: string, year = SECOND_YEAR) =>
    leverNamed(text, baselineOf(trustOf([], { everything })), year);

  it("[GSK1] is a figure of the closed list with its range and steps", () => {
    const found = named("Staff|P1|FTE");
    if ("reason" in found) throw new Error(found.reason);
    const { least, most, step, now } = found.lever;
    expect([least, most, step, now].map((value) => exactText(value))).toEqual(["0", "10", "0.1", "1"]);
    expect(found.lever.set("0.5")?.posts.map(({ fte: own }) => own)).toEqual([fte("1"), fte("0.5")]);
  });

  it.each([
    ["Staff|P9|FTE", "there is no P9 in Staff"],
    ["Staff|P1|Shoe size", "is not a figure that a change can set"],
    ["P1", "a lever is Table|Target|Column"],
    ["Years|2040/41|Teacher award %", "is not a figure"],
  ])("says what is wrong with %s", (text, reason) => {
    const found = named(text);
    expect("reason" in found ? found.reason : "found").toContain(reason);
  });

  it("[GSK2] finds what to set, from the year on, and leaves the scenario as it is", () => {
    const set = setOf([setPost("C1", ["P1", "FTE", "1", "0.8"])]);
    const before = exactText(set.reviews[0]?.plans[1]?.figures[0]?.value ?? quantity("0"));
    const outcome = seekGoal(set, {
      ...{ scenario: "S", lever: "Staff|P1|FTE", metric: "average-teacher-load", value: "25" },
      ...{ school: HILL, year: SECOND_YEAR },
    });
    if ("reason" in outcome) throw new Error(outcome.reason);
    const { sought, lever } = outcome.answer;
    expect(exactText(lever.now)).toBe("0.8");
    // 20 periods ÷ 0.8 teachers
    expect(sought.outcome === "found" && [exactText(sought.answer.lever), sought.isExact]).toEqual([
      "0.8",
      true,
    ]);
    expect(exactText(set.reviews[0]?.plans[1]?.figures[0]?.value ?? quantity("0"))).toBe(before);
  });

  it("[GSK3] has no answer where the metric does not move with it", () => {
    const outcome = seekGoal(setOf(), {
      ...{ scenario: "S", lever: "Curriculum|R1|Groups", metric: "in-year-balance", value: "1" },
      ...{ school: HILL, year: null },
    });
    expect("answer" in outcome && outcome.answer.sought.outcome).toBe("no effect");
  });
});
