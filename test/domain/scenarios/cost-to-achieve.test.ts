import { exactText, pounds } from "../../../src/domain/kernel";
import { costsOfPlan, costBasisOf } from "../../../src/domain/plan";
import type { Change } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { changed, evaluated, HILL, SECOND_YEAR, smallPlan, valueOf } from "../../support/plan-builders";
import { endPost, endRow, planOf, trustOf } from "../../support/scenario-builders";

const small = smallPlan();
/** Spending that came in with a change: "school fund part amount". */
const costs = (change: Change, everything = small): string[] => {
  const plan = planOf("S", trustOf([change], { everything }));
  return costsOfPlan(plan, costBasisOf(plan))
    .otherFlows.filter(({ origin, amount }) => origin.place.table === "Changes" && exactText(amount) !== "0")
    .map(({ school, fund, partIndex, amount }) =>
      [school, fund?.name ?? "no fund", partIndex, exactText(amount) ?? "?"].join(" "),
    );
};
const redundancy = { costToAchieve: pounds("12000") };

describe("cost to achieve", () => {
  it("[CTA1] is spending of the part in which the change begins", () => {
    expect(costs(endPost("C1", "ENG-1", redundancy))).toEqual([`${HILL} GAG 0 12000`]);
    const on = (iso: string) => costs(endPost("C1", "ENG-1", { ...redundancy, fromDate: day(iso) }));
    expect(on("2027-03-31")).toEqual([`${HILL} GAG 0 12000`]);
    expect(on("2027-04-01")).toEqual([`${HILL} GAG 1 12000`]);
    expect(on("2027-08-31")).toEqual([`${HILL} GAG 1 12000`]);
    expect(on("2028-01-01")).toEqual([`${HILL} GAG 2 12000`]);
  });

  it("[CTA1] does not come back the year after", () => {
    const plan = planOf("S", trustOf([endPost("C1", "ENG-1", redundancy)]));
    // 25,000 + 60,000 - 12,000, then 25,000 + 60,000
    expect(valueOf(evaluated(plan), HILL, "in-year-balance")).toBe("73000");
    expect(valueOf(evaluated(plan), HILL, "in-year-balance", SECOND_YEAR)).toBe("85000");
  });

  it("[CTA1] falls on the fund of the post, else on the first revenue fund", () => {
    const paid = { ...small, posts: changed(small.posts, "ENG-1", { fund: "Pupil premium" }) };
    expect(costs(endPost("C1", "ENG-1", redundancy), paid)).toEqual([`${HILL} Pupil premium 0 12000`]);
    expect(costs(endRow("C1", "H-A7", redundancy), paid)).toEqual([`${HILL} GAG 0 12000`]);
  });

  it("[CTA1] before the model is none of the model's, and nothing costs nothing", () => {
    expect(costs(endPost("C1", "ENG-1", { ...redundancy, fromDate: day("2026-08-31") }))).toEqual([]);
    expect(costs(endPost("C1", "ENG-1"))).toEqual([]);
  });

  it("[CTA1, PLN3] that is not known is not nothing", () => {
    expect(costs(endPost("C1", "ENG-1", { costToAchieve: pounds("?") }))).toEqual([
      `${HILL} GAG 0 ?`,
      `${HILL} GAG 1 ?`,
    ]);
  });

  it("[CTA1, CHG2] of a stale change is not spent", () => {
    const stale = {
      ...endPost("C1", "ENG-1", redundancy),
      kind: "Set",
      field: "FTE",
      fromValue: "9",
    } as const;
    expect(costs(stale)).toEqual([]);
  });
});
