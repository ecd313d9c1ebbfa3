import { subjectsGone } from "../../../src/domain/plan";
import type { Plan } from "../../../src/domain/plan";
import { unknown, zero } from "../../../src/domain/kernel";
import type { CurriculumRow } from "../../../src/domain/curriculum";
import { cellAt, cellsIn, changed, HILL, smallPlan, taught } from "../../support/plan-builders";

const small = smallPlan();
const after = (id: string, given: Partial<CurriculumRow>): Plan => ({
  ...small,
  curriculum: changed(small.curriculum, id, given),
});
const gone = (plan: Plan, before: Plan = small): string[] =>
  subjectsGone(before, plan, "Leaner").map((issue) =>
    issue.code === "guardrail-subject-gone"
      ? `${issue.school}, ${issue.subject}, ${issue.keyStage}, ${issue.academicYear}`
      : issue.code,
  );

describe("a subject that a scenario no longer teaches", () => {
  it("[GON1] is named with its key stage, at the rows that taught it, once", () => {
    const plan = after("H-A10", { groups: zero() });
    expect(gone(plan)).toEqual(["Hillside, Art, Key Stage 4, 2026/27"]);
    const row = small.curriculum.find(({ id }) => id === "H-A10");
    const [issue] = subjectsGone(small, plan, "Leaner");
    expect(issue).toMatchObject({ severity: "warning", plan: "Leaner" });
    expect(issue && cellsIn(issue)).toEqual([row && cellAt(row.origin, "groups")]);
  });

  it("[GON1] is said of the first year without it", () => {
    expect(gone(after("H-A10", { toYear: "2026/27" }))).toEqual(["Hillside, Art, Key Stage 4, 2027/28"]);
    expect(gone(after("H-A10", { periodsPerGroup: zero() }))).toHaveLength(1);
  });

  it("[GON1] is still taught while any row of the key stage teaches it, or may", () => {
    const both = {
      ...small,
      curriculum: [...small.curriculum, taught("H-A11", [HILL, "Y11", "art", "1 x 2"])],
    };
    expect(
      gone({ ...both, curriculum: changed(both.curriculum, "H-A10", { groups: zero() }) }, both),
    ).toEqual([]);
    expect(gone(after("H-A10", { groups: unknown() }))).toEqual([]);
    expect(gone(after("H-A10", { subject: "ART" }))).toEqual([]);
  });

  it("[GON1] is not one that the baseline does not teach either, nor time outside the timetable", () => {
    const none = after("H-A10", { groups: zero() });
    expect(gone(none, none)).toEqual([]);
    const club = {
      ...small,
      curriculum: [...small.curriculum, taught("CLUB", [HILL, "Other", "Choir", "1 x 1"])],
    };
    expect(gone(small, club)).toEqual([]);
  });
});
