import { goalStepwise } from "../../../../src/application/view/scenarios/goal";
import type { GoalViewOutcome } from "../../../../src/application/view/scenarios/goal";
import type { Look } from "../../../../src/application/view/choice";
import { allAtOnce } from "../../../../src/domain/kernel";
import { lookOf, reviewOf, smallTables } from "../../../support/looks";

let look: Look;
beforeAll(async () => {
  look = lookOf(await reviewOf(smallTables()));
});
const sought = (metric: string, value: string): GoalViewOutcome =>
  allAtOnce(goalStepwise(look, { lever: "Years Teacher award %", row: "", metric, value }));

test("a share may be typed as it is shown", () => {
  const found = sought("staff-cost-share-of-income", " 79 % ");
  expect(found).toHaveProperty("view.isFound", true);
  expect(found).toEqual(sought("staff-cost-share-of-income", "0.79"));
});

test("a share typed without its sign says how it is typed", () => {
  expect(sought("staff-cost-share-of-income", "79")).toEqual({
    problem: 'Staff cost, share of income is a share: for 79% type "79%".',
  });
});

test.each(["lots", "", "1e3", "5%%"])("%p is no number", (typed) => {
  expect(sought("in-year-balance", typed)).toEqual({
    problem: `"${typed}" is no number: type one such as 0.78 or 78%.`,
  });
});
