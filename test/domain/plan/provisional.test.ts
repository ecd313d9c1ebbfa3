import { ratio } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { aPayPoint, onPoint, onSalary } from "../../support/builders";
import { changed, evaluated, issuesOf, smallPlan } from "../../support/plan-builders";

const plan = smallPlan();
const provisionalIn = (given: Partial<Plan>): string[] =>
  issuesOf(evaluated({ ...plan, ...given }).issues, "provisional").map((issue) =>
    issue.code === "provisional" ? `${issue.severity}: ${issue.what} since ${issue.since}` : "",
  );
const onM6 = changed(plan.posts, "ENG-1", { pay: onPoint("M6") });

describe("provisional", () => {
  it("[PIS8] is nothing that is the trust's own", () => {
    const payPoints = [aPayPoint("M6", "2026-09-01", "46713", { status: "trust" })].concat(
      aPayPoint("M6", "2027-09-01", "48000", { status: "trust" }),
    );
    expect(provisionalIn({})).toEqual([]);
    expect(provisionalIn({ posts: onM6, payPoints })).toEqual([]);
  });

  it("[PIS8] is pay that is projected, from the first year that rests on it", () => {
    const payPoints = [aPayPoint("M6", "2026-09-01", "46713", { status: "trust" })];
    const years = plan.years.map((year) => ({ ...year, teacherAward: ratio("0.03") }));
    expect(provisionalIn({ posts: onM6, payPoints, years })).toEqual([
      "warning: pay on scale points and its on-costs since 2027/28",
    ]);
  });

  it("[PIS8] is pay that is still to confirm", () => {
    const payPoints = [aPayPoint("M6", "2026-09-01", "46713", { status: "to confirm" })];
    expect(provisionalIn({ posts: onM6, payPoints })).toEqual([
      "warning: pay on scale points and its on-costs since 2026/27",
    ]);
  });

  it.each([
    ["Employer NI rate", "the employer National Insurance rate"],
    ["Employer NI secondary threshold", "the employer National Insurance threshold"],
    ["Teachers' Pension employer rate", "the Teachers' Pension employer rate"],
    ["Apprenticeship levy rate", "the apprenticeship levy rate"],
    ["Apprenticeship levy allowance", "the apprenticeship levy allowance"],
  ])("[PIS8] is the rate %s while it is to confirm, said once", (label, what) => {
    const rates = plan.rates.map((rate) =>
      rate.rate === label ? { ...rate, status: "to confirm" as const } : rate,
    );
    const posts = changed(plan.posts, "ENG-1", { pay: onSalary("45000") });
    expect(provisionalIn({ posts, rates })).toEqual([`warning: ${what} since 2026/27`]);
  });
});
