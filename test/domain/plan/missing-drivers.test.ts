import type { BudgetLine } from "../../../src/domain/budget";
import { zero } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { evaluated, FIRST_YEAR, HILL, issuesOf, money, smallPlan } from "../../support/plan-builders";

const plan = smallPlan();
const growing = (given: Partial<BudgetLine>): BudgetLine => ({
  ...money("GAG grows", [HILL, "Income", "1000000"]),
  ...given,
});
const said = (given: Partial<Plan>): string[] =>
  ["missing-pupils", "missing-year-group", "line-before-plan"].flatMap((code) =>
    evaluated({ ...plan, ...given }).issues.flatMap((issue) => {
      if (issue.code !== code) return [];
      if (issue.code === "missing-pupils") return [`${issue.school} ${issue.academicYear}`];
      if (issue.code === "missing-year-group")
        return [`${issue.school} ${issue.academicYear} ${issue.yearGroup}`];
      return issue.code === "line-before-plan" ? [`${issue.line} ${issue.academicYear}`] : [];
    }),
  );

describe("what a line grows with", () => {
  it("[PLN9] is asked for where it is not entered: pupils of the year before the plan", () => {
    const line = growing({ volumeGrowsWith: "pupils the year before" });
    expect(said({ budget: [...plan.budget, line] })).toEqual([`${HILL} 2025/26`]);
  });

  it("[PLN9] is asked for by year group", () => {
    const line = growing({ volumeGrowsWith: "pupils", yearGroups: ["Y12"] });
    expect(said({ budget: [line] })).toEqual([`${HILL} ${FIRST_YEAR} Y12`, `${HILL} 2027/28 Y12`]);
  });

  it("[PLN9] needs a first year within the plan", () => {
    const line = growing({ academicYear: "2024/25", priceGrowsWith: "income growth" });
    expect(said({ budget: [line] })).toEqual([`${line.id} 2024/25`]);
  });

  it("[PLN9] is not asked for where each year has its own row", () => {
    const first = growing({ volumeGrowsWith: "pupils the year before" });
    expect(said({ budget: [first, { ...first, academicYear: "2027/28" }] })).toEqual([]);
  });

  it("[PLN9] is said where there are none to grow from, and not where each year has its own row", () => {
    const line = growing({ volumeGrowsWith: "pupils" });
    const pupils = plan.pupils.map((row) =>
      row.school === HILL && row.academicYear === FIRST_YEAR ? { ...row, pupils: zero<"pupils">() } : row,
    );
    const found = issuesOf(evaluated({ ...plan, pupils, budget: [line] }).issues, "none-to-grow-from");
    expect(found).toMatchObject([{ line: line.id, academicYear: FIRST_YEAR, severity: "error" }]);
    const each = [line, { ...line, academicYear: "2027/28" }];
    expect(issuesOf(evaluated({ ...plan, pupils, budget: each }).issues, "none-to-grow-from")).toEqual([]);
  });

  it("[PLN9] is said of each cell of disadvantaged pupils that is blank", () => {
    const line = growing({ volumeGrowsWith: "disadvantaged pupils" });
    const pupils = plan.pupils.map((row) => ({ ...row, disadvantaged: null }));
    const found = issuesOf(evaluated({ ...plan, pupils, budget: [line] }).issues, "missing-value");
    expect(found.length).toBe(pupils.filter(({ school }) => school === HILL).length);
  });
});

it("[PLN9] asks for the pupils of a year group that a curriculum row counts", () => {
  const [row] = plan.curriculum;
  if (!row) throw new Error("no curriculum");
  const curriculum = [...plan.curriculum, { ...row, id: "LAW", yearGroup: "Y13", pupilsTaking: null }];
  expect(said({ curriculum })).toEqual([`${row.school} ${FIRST_YEAR} Y13`, `${row.school} 2027/28 Y13`]);
});
