import { isKnown, pounds, unknown } from "../../../src/domain/kernel";
import type { Change } from "../../../src/domain/scenarios";
import { scenarioPlan } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import { BROOK, changed, smallPlan } from "../../support/plan-builders";
import { endPost, issueCodes, setPost, trustOf } from "../../support/scenario-builders";

const reviewed = (change: Change, everything = smallPlan()) =>
  scenarioPlan("S", trustOf([change], { everything }));

it("[CHG9] a change that names another school than its target's is an error, and its scenario is not worked out", () => {
  const found = reviewed(endPost("C1", "ENG-1", { school: BROOK }));
  expect(issueCodes(found)).toEqual(["change-wrong-school"]);
  expect(found.plan).toBeNull();
});

it("[CHG10] warns of a change after the plan, and of a cost to achieve before it", () => {
  expect(issueCodes(reviewed(endPost("C1", "ENG-1", { fromDate: day("2035-09-01") })))).toEqual([
    "change-outside-plan",
  ]);
  const early = { fromDate: day("2025-09-01") };
  expect(issueCodes(reviewed(endPost("C1", "ENG-1", early)))).toEqual([]);
  expect(issueCodes(reviewed(endPost("C1", "ENG-1", { ...early, costToAchieve: pounds("6000") })))).toEqual([
    "change-outside-plan",
  ]);
});

it("[CHG11] leaves a figure that is not known not known, and calls no change of it stale", () => {
  const plan = smallPlan();
  const everything = { ...plan, posts: changed(plan.posts, "ENG-1", { fte: unknown() }) };
  const found = reviewed(setPost("C1", ["ENG-1", "FTE", "1", "0.6"]), everything);
  expect(issueCodes(found)).toEqual([]);
  const posts = found.plan?.posts.filter(({ id }) => id === "ENG-1") ?? [];
  expect(posts.map(({ fte }) => isKnown(fte))).toEqual(posts.map(() => false));
  expect(posts.length).toBeGreaterThan(0);
});
