import { fte, unknown } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import {
  BROOK,
  cellAt,
  cellsIn,
  changed,
  evaluated,
  HILL,
  issuesOf,
  schoolsWith,
} from "../../support/plan-builders";
import { SECOND_YEAR, smallPlan, valueOf } from "../../support/plan-builders";

const plan = smallPlan();
const found = (of: Plan): string[] =>
  issuesOf(evaluated(of).issues, "no-denominator").map((issue) =>
    issue.code === "no-denominator" ? `${issue.severity}: ${issue.school} has no ${issue.missing}` : "",
  );
const withoutStaffAt = (school: string): Plan => ({
  ...plan,
  posts: plan.posts.filter((post) => post.school !== school),
});

describe("a figure with nothing to divide by", () => {
  it("[CR3, PIS9] is not known without teachers, and says what is missing, once a school", () => {
    const evaluation = evaluated(withoutStaffAt(HILL));
    expect(valueOf(evaluation, HILL, "contact-ratio")).toBe("not known");
    expect(valueOf(evaluation, HILL, "pupil-teacher-ratio")).toBe("not known");
    expect(valueOf(evaluation, HILL, "average-teacher-cost")).toBe("not known");
    expect(found(withoutStaffAt(HILL))).toEqual([
      `warning: ${HILL} has no teacher FTE`,
      `warning: ${HILL} has no staff FTE`,
      `warning: ${HILL} has no teacher cost`,
    ]);
  });

  it("[CR3] leaves zero where zero is the answer", () => {
    const evaluation = evaluated(withoutStaffAt(HILL));
    expect(valueOf(evaluation, HILL, "teacher-cost-share-of-income")).toBe("0");
    expect(valueOf(evaluation, HILL, "average-class-size")).toBe("27");
  });

  it("[PIS9] names the school's own cell", () => {
    const [issue] = issuesOf(evaluated(withoutStaffAt(HILL)).issues, "no-denominator");
    const [school] = plan.schools;
    expect(issue && cellsIn(issue)).toEqual([school && cellAt(school.origin, "school")]);
  });

  it("[PIS9] says it of taught periods and of income too", () => {
    const untaught = { ...plan, curriculum: plan.curriculum.filter(({ school }) => school !== HILL) };
    expect(found(untaught)).toEqual([
      `warning: ${HILL} has no taught periods`,
      `warning: ${HILL} has no taught periods in Years 7–11`,
    ]);
    const unpaid = { ...plan, budget: plan.budget.filter(({ id }) => id !== "B-GAG") };
    expect(found(unpaid)).toEqual([`warning: ${BROOK} has no revenue income`]);
  });

  it("[PIS9] says it when it happens in a later year only", () => {
    const ends = (id: string) => changed(plan.posts, id, { ends: { year: 2027, month: 8, day: 31 } });
    const posts = ["PRI-1", "PRI-2", "PRI-3", "PRI-4", "B-DEP", "TA-1"].reduce(
      (rows, id) =>
        rows.map((post) => (post.id === id ? (ends(id).find((own) => own.id === id) ?? post) : post)),
      plan.posts,
    );
    expect(valueOf(evaluated({ ...plan, posts }), BROOK, "pupil-teacher-ratio")).toBe("24");
    expect(valueOf(evaluated({ ...plan, posts }), BROOK, "pupil-teacher-ratio", SECOND_YEAR)).toBe(
      "not known",
    );
    expect(found({ ...plan, posts })).toContain(`warning: ${BROOK} has no teacher FTE`);
  });

  it("[PIS9] says nothing where a cell is missing: that has its own issue", () => {
    expect(found({ ...plan, posts: changed(plan.posts, "ENG-1", { fte: unknown() }) })).toEqual([]);
    expect(found({ ...plan, schools: schoolsWith(HILL, { phase: null }) })).toEqual([]);
    expect(found({ ...plan, posts: changed(plan.posts, "ENG-1", { fte: fte("0") }) })).toEqual([]);
  });
});
