import { count, fte, periods, ratio, unknown } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import type { Post } from "../../../src/domain/staffing";
import { aTeachingShare, day } from "../../support/builders";
import { CENTRAL, cellAt, cellsIn, changed, evaluated, HILL, issuesOf } from "../../support/plan-builders";
import { schoolsWith, smallPlan, staffed } from "../../support/plan-builders";

const plan = smallPlan();
const teaching = (given: Partial<Post>): Plan => ({ ...plan, posts: changed(plan.posts, "ENG-1", given) });
const found = (of: Plan): string[] =>
  issuesOf(evaluated(of).issues, "guardrail-ppa").map((issue) =>
    issue.code === "guardrail-ppa"
      ? `${issue.post} ${issue.academicYear}: ${issue.found}% of ${issue.limit}%, ${issue.proof ? "proof" : "average"}`
      : "",
  );

describe("time for planning, preparation and assessment", () => {
  it("[PPA1] is a tenth of what is taught: 22.8 of 25 periods leave too little, 22.7 do not", () => {
    // 22.8 x 1.1 = 25.08; (25 - 22.8) / 22.8 = 9.6%. 22.7 x 1.1 = 24.97
    expect(found(teaching({ timetabledPeriods: periods("22.8") }))).toEqual([
      "ENG-1 2026/27: 9.6% of 10%, proof",
    ]);
    expect(found(teaching({ timetabledPeriods: periods("22.7") }))).toEqual([]);
  });

  it("[PPA1] may be just a tenth", () => {
    // 20 x 1.1 = 22 of 22
    expect(found(teaching({ fte: fte("0.88"), timetabledPeriods: periods("20") }))).toEqual([]);
    expect(found(teaching({ fte: fte("0.8799"), timetabledPeriods: periods("20") }))).toHaveLength(1);
  });

  it("[PPA1] is that of the FTE for who works part time", () => {
    // 12 of 12.5 periods: 0.5 / 12
    expect(found(teaching({ fte: fte("0.5"), timetabledPeriods: periods("12") }))).toEqual([
      "ENG-1 2026/27: 4.2% of 10%, proof",
    ]);
  });

  it("[PPA1] is tested on the capacity that the target gives, and on what Teaching gives", () => {
    // 25 x 0.95 = 23.75, and 23.75 x 1.1 = 26.125
    const target = {
      ...teaching({ timetabledPeriods: null }),
      schools: schoolsWith(HILL, { targetContactRatio: ratio("0.95") }),
    };
    expect(found(target)).toEqual(["ENG-1 2026/27: 5.3% of 10%, proof"]);
    const shares = [aTeachingShare("English", "20", "ENG-1"), aTeachingShare("Maths", "4", "ENG-1")];
    expect(found({ ...teaching({ timetabledPeriods: null }), teaching: shares })).toEqual([
      "ENG-1 2026/27: 4.2% of 10%, proof",
    ]);
  });

  it("[PPA2] of a row for several people is an average only", () => {
    const group = { fte: fte("2"), timetabledPeriods: periods("46") };
    expect(found(teaching(group))).toEqual(["ENG-1 2026/27: 8.7% of 10%, average"]);
    expect(found(teaching({ ...group, headcount: count("1") }))).toEqual([
      "ENG-1 2026/27: 8.7% of 10%, proof",
    ]);
    expect(found(teaching({ ...group, fte: fte("1"), headcount: count("2") }))).toEqual([
      "ENG-1 2026/27: -45.7% of 10%, average",
    ]);
  });

  it("[PPA2] is tested in the years in which a post is in post", () => {
    const heavy = { timetabledPeriods: periods("24") };
    expect(found(teaching({ ...heavy, starts: day("2027-09-01") }))).toEqual([
      "ENG-1 2027/28: 4.2% of 10%, proof",
    ]);
    expect(found(teaching({ ...heavy, ends: day("2026-08-31") }))).toEqual([]);
    expect(found(teaching({ ...heavy, starts: day("2028-09-01") }))).toEqual([]);
  });

  it("[PPA2, PCE1, GRL1] is said once for the pieces of a post, of the first that breaks it", () => {
    const post = staffed("ENG-9", HILL, { subject: "English", timetabledPeriods: periods("24") });
    const light = { ...post, timetabledPeriods: periods("20"), ends: day("2027-08-31") };
    const heavy = { ...post, starts: day("2027-09-01"), ends: day("2028-01-31") };
    const heavier = { ...post, timetabledPeriods: periods("25"), starts: day("2028-02-01") };
    expect(found({ ...plan, posts: [...plan.posts, light, heavy, heavier] })).toEqual([
      "ENG-9 2027/28: 4.2% of 10%, proof",
    ]);
  });

  it("[PPA1] is nobody's who does not teach or is no teacher", () => {
    const none = [
      staffed("HEAD", HILL, { role: "Headteacher" }),
      staffed("TA-9", HILL, { role: "Teaching assistant", timetabledPeriods: periods("25") }),
      staffed("IDLE", HILL, { timetabledPeriods: periods("0") }),
      staffed("UNSURE", HILL, { timetabledPeriods: unknown() }),
    ];
    expect(found({ ...plan, posts: [...plan.posts, ...none] })).toEqual([]);
  });

  it("[GRL1] names the plan and the cell, and is not tested at Central", () => {
    const heavy = teaching({ timetabledPeriods: periods("24") });
    const [issue] = issuesOf(evaluated(heavy, "Merge").issues, "guardrail-ppa");
    const post = heavy.posts.find(({ id }) => id === "ENG-1");
    expect(issue).toMatchObject({ severity: "warning", plan: "Merge" });
    expect(issue && cellsIn(issue)).toEqual([post && cellAt(post.origin, "timetabledPeriods")]);
    const central = {
      ...plan,
      schools: schoolsWith(CENTRAL, { periodsPerCycle: periods("25") }),
      posts: [...plan.posts, staffed("ADVISER", CENTRAL, { timetabledPeriods: periods("25") })],
    };
    expect(found(central)).toEqual([]);
  });
});
