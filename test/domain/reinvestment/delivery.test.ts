import { periods, quantity } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { commitmentYears, isDelivered, withCommitments } from "../../../src/domain/reinvestment";
import type { Commitment, ReleaseRow } from "../../../src/domain/reinvestment";
import { BROOK, CENTRAL, evaluated, FIRST_YEAR, HILL, issuesOf, money } from "../../support/plan-builders";
import { schoolsWith, SECOND_YEAR, smallPlan, staffed, taught, valueOf } from "../../support/plan-builders";
import { aCommitment, addPost, aRelease, endPost, planOf, trustOf } from "../../support/scenario-builders";

const small = smallPlan();
const after = (given: Partial<Commitment>, release: Partial<ReleaseRow> = {}, plan: Plan = small) => {
  const { timeline, years } = plan;
  const own = commitmentYears([aCommitment("CM-1", given)], [aRelease("R1", release)], { timeline, years });
  return evaluated(withCommitments(plan, own));
};
const balances = (of: ReturnType<typeof after>, school: string): string[] =>
  [FIRST_YEAR, SECOND_YEAR].map((year) => valueOf(of, school, "in-year-balance", year));

describe("delivery", () => {
  it("[DLV1] is by a row or a change that carries the commitment, whatever the case", () => {
    const everything = (given: Partial<Plan>): Plan => ({ ...small, ...given });
    expect(isDelivered("CM-1", trustOf([]))).toBe(false);
    expect(isDelivered("CM-1", trustOf([endPost("C1", "ENG-1", { commitment: "cm-1" })]))).toBe(true);
    for (const rows of [
      { posts: [staffed("A", HILL, { commitment: "CM-1" })] },
      { curriculum: [taught("A", [HILL, "Y7", "Art", "1 x 1"], { commitment: "CM-1" })] },
      { budget: [money("A", [HILL, "Expenditure", "1"], { commitment: "CM-1" })] },
    ]) {
      expect(isDelivered("CM-1", trustOf([], { everything: everything(rows) }))).toBe(true);
      expect(isDelivered("CM-2", trustOf([], { everything: everything(rows) }))).toBe(false);
    }
  });

  it("[DLV1, BAC1] by a post of its own is in the plan after commitments, and not before", () => {
    const coach = staffed("COACH", HILL, { onlyInScenario: "S", commitment: "CM-1" });
    const all = trustOf([endPost("C1", "ENG-1"), addPost("C2", "COACH")], {
      everything: { ...small, posts: [...small.posts, coach] },
    });
    // 25,000 + 60,000, and back to 25,000
    expect(valueOf(evaluated(planOf("S", all)), HILL, "in-year-balance")).toBe("85000");
    expect(valueOf(evaluated(planOf("S", all, () => true)), HILL, "in-year-balance")).toBe("25000");
  });
});

describe("the lines that are written for commitments", () => {
  it("[DLV1, DLV2] are spending of its years at its school, and of no other year", () => {
    expect(balances(after({}), HILL)).toEqual(["15000", "15000"]);
    expect(balances(after({ toYear: FIRST_YEAR }), HILL)).toEqual(["15000", "25000"]);
    expect(balances(after({ fromYear: SECOND_YEAR }), HILL)).toEqual(["25000", "15000"]);
    expect(balances(after({ school: BROOK }), HILL)).toEqual(["25000", "25000"]);
    expect(balances(after({ school: BROOK }), BROOK)).toEqual(["-4000", "-4000"]);
  });

  it("[DLV2] fall on the release's fund: capital leaves revenue alone", () => {
    expect(balances(after({}, { fund: "Capital grant" }), HILL)).toEqual(["25000", "25000"]);
    expect(balances(after({}, { fund: null }), HILL)).toEqual(["not known", "not known"]);
  });

  it("[DLV3] for estate capital are a transfer: it leaves revenue, is no spending, and nets to zero", () => {
    const built = after({ category: "Estate capital" });
    expect(balances(built, HILL)).toEqual(["15000", "15000"]);
    expect(balances(built, "Trust")).toEqual(["31000", "31000"]);
    // 315,000 / 375,000 as before
    expect(valueOf(built, HILL, "staff-cost-share-of-expenditure")).toBe("0.84");
    expect(issuesOf(built.issues, "unbalanced-transfers")).toEqual([]);
    expect(balances(after({ category: "Estate capital", toYear: FIRST_YEAR }), HILL)).toEqual([
      "15000",
      "25000",
    ]);
  });

  it("[DLV3] for estate capital have nowhere to arrive without a capital fund: not known", () => {
    const noCapital = { ...small, funds: small.funds.filter(({ type }) => type !== "capital") };
    expect(balances(after({ category: "Estate capital" }, {}, noCapital), HILL)).toEqual([
      "not known",
      "not known",
    ]);
  });

  it.each(["Reserves", "Deficit recovery"] as const)("[DLV4] are none for %s", (category) => {
    expect(balances(after({ category }), HILL)).toEqual(["25000", "25000"]);
  });

  it("[DLV5] for time are taught periods outside the timetable, of the school's own cycle", () => {
    const reading = after({ amount: quantity("4") }, { kind: "time" });
    // (100 + 4) / 5, no money, no class
    expect(valueOf(reading, HILL, "average-teacher-load")).toBe("20.8");
    expect(valueOf(reading, HILL, "in-year-balance")).toBe("25000");
    expect(valueOf(reading, HILL, "average-class-size-7-11")).toBe("27");
    const fortnight = {
      ...small,
      schools: schoolsWith(HILL, { periodsPerCycle: periods("50"), weeksPerCycle: quantity("2") }),
    };
    // (100 + 2 x 4) / 5
    expect(
      valueOf(after({ amount: quantity("4") }, { kind: "time" }, fortnight), HILL, "average-teacher-load"),
    ).toBe("21.6");
  });

  it("[DLV5] for time stand in its years only", () => {
    const one = after({ amount: quantity("5"), toYear: FIRST_YEAR }, { kind: "time" });
    expect(valueOf(one, HILL, "average-teacher-load", FIRST_YEAR)).toBe("21");
    expect(valueOf(one, HILL, "average-teacher-load", SECOND_YEAR)).toBe("20");
  });

  it("[DLV5, SUB4] for time ask for no teacher of what they are for", () => {
    const reading = after(
      { amount: quantity("4"), category: "SEND and disadvantage interventions" },
      { kind: "time" },
    );
    expect(reading.issues).toEqual([]);
  });
});

describe("a commitment that cannot be read", () => {
  it("[CMT4] without a school may be any school's", () => {
    const anywhere = after({ school: null });
    for (const school of [HILL, BROOK, CENTRAL, "Trust"]) {
      expect(balances(anywhere, school)).toEqual(["not known", "not known"]);
    }
    const time = after({ school: null, amount: quantity("4") }, { kind: "time" });
    expect(valueOf(time, BROOK, "average-teacher-load")).toBe("not known");
    expect(valueOf(time, HILL, "in-year-balance")).toBe("25000");
  });

  it("[CMT4] without a category, or a status, spoils its own school", () => {
    for (const given of [{ category: null }, { status: null }] as const) {
      expect(balances(after(given), HILL)).toEqual(["not known", "not known"]);
      expect(balances(after(given), BROOK)).toEqual(["6000", "6000"]);
    }
  });

  it("[CMT4] of neither kind may be both", () => {
    const either = after({}, { kind: null });
    expect(valueOf(either, HILL, "in-year-balance")).toBe("not known");
    expect(valueOf(either, HILL, "average-teacher-load")).toBe("not known");
  });
});
