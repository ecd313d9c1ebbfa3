import { pupils } from "../../../src/domain/kernel";
import type { CurriculumRow } from "../../../src/domain/curriculum";
import {
  cellAt,
  cellsIn,
  evaluated,
  HILL,
  issuesOf,
  roll,
  smallPlan,
  taught,
} from "../../support/plan-builders";

const small = smallPlan();
const group = (subject: string, groups: string, taking: string | null, given: Partial<CurriculumRow> = {}) =>
  taught(`H-${subject}`, [HILL, "Y12", subject, groups], {
    pupilsTaking: taking === null ? null : pupils(taking),
    ...given,
  });
const found = (...rows: readonly CurriculumRow[]) =>
  issuesOf(
    evaluated({
      ...small,
      pupils: [...small.pupils, ...roll(HILL, "Y12", "30")],
      curriculum: [...small.curriculum, ...rows],
    }).issues,
    "guardrail-sixth-form",
  );

describe("sixth-form groups", () => {
  it("[SIX1] below the viable size are named with their size, in one issue", () => {
    const rows = [group("Latin", "1 x 5", "5"), group("Maths", "2 x 5", "24"), group("Music", "2 x 5", "23")];
    const [issue, more] = found(...rows);
    expect(issue).toMatchObject({
      severity: "warning",
      school: HILL,
      plan: "Baseline",
      academicYear: "2026/27",
      groups: [
        { yearGroup: "Y12", subject: "Latin", pupils: "5.0" },
        { yearGroup: "Y12", subject: "Music", pupils: "11.5" },
      ],
      limit: "12",
    });
    expect(issue && cellsIn(issue)).toEqual(
      [rows[0], rows[2]].map((row) => row && cellAt(row.origin, "groups")),
    );
    expect(more).toBeUndefined();
  });

  it("[SIX1] count all of the year group where nobody says who takes them", () => {
    expect(found(group("Tutor time", "3 x 1", null))).toMatchObject([
      { groups: [{ subject: "Tutor time", pupils: "10.0" }] },
    ]);
    expect(found(group("Tutor time", "2 x 1", null))).toEqual([]);
  });

  it("[SIX1] of later years are said of the first year in which they stand; younger ones never", () => {
    expect(found(group("Latin", "1 x 5", "5", { fromYear: "2027/28" }))).toMatchObject([
      { academicYear: "2027/28" },
    ]);
    expect(found(group("Latin", "1 x 5", "5", { yearGroup: "Y10" }))).toEqual([]);
    expect(found(group("Latin", "0 x 5", "5"))).toEqual([]);
  });
});
