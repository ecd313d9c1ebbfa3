import { fixedText, quantity } from "../../../src/domain/kernel";
import { measuresOf } from "../../../src/application/whole-school/measures";
import published from "../../cases/published.json";
import { figuresFrom, PRIMARY_FIGURES, SECONDARY_FIGURES } from "../../support/whole-school";

const shown = (given: Readonly<Record<string, string>>): Record<string, string | null> =>
  Object.fromEntries(
    measuresOf(figuresFrom(given)).figures.map(({ metric, value }) => [metric, fixedText(value, 4)]),
  );

describe("what whole-school figures give", () => {
  test("a secondary's, by hand", () => {
    expect(shown(SECONDARY_FIGURES)).toEqual({
      "average-class-size-dfe-tool": "27.9851", // 750 × 25 ÷ 670
      "contact-ratio-dfe-tool": "0.7882", // 670 ÷ (25 × 34)
      "pupil-teacher-ratio": "22.0588", // 750 ÷ 34
      "average-teacher-load": "19.7059", // 670 ÷ 34
      "cost-per-lesson": "4059.7015", // 2,720,000 ÷ 670
      "average-teacher-cost": "80000.0000",
      "income-per-pupil": "7200.0000",
      "teacher-cost-share-of-expenditure": "0.5088",
      "teacher-cost-share-of-income": "0.5037",
      "in-year-balance": "54000.0000",
      "in-year-balance-share-of-income": "0.0100",
      "curriculum-bonus": "-34.4444", // 660 − 750 ÷ 27 × 25
    });
    // 670 ÷ (25 × 0.78)
    expect(fixedText(measuresOf(figuresFrom(SECONDARY_FIGURES)).planner, 4)).toBe("34.3590");
  });

  test("a primary has no curriculum bonus, and the tool's own ratios", () => {
    const own = shown(PRIMARY_FIGURES);
    expect(own["curriculum-bonus"]).toBeUndefined();
    expect(own["contact-ratio-dfe-tool"]).toBe("0.7500"); // 150 ÷ (25 × 8)
    expect(own["average-class-size-dfe-tool"]).toBe("29.0000"); // 174 × 25 ÷ 150
  });

  test("stand in the ranges of the tool", () => {
    const statuses = Object.fromEntries(
      measuresOf(figuresFrom(SECONDARY_FIGURES)).figures.map(({ metric, status }) => [metric, status]),
    );
    expect(statuses).toMatchObject({
      "average-class-size-dfe-tool": "outside outer",
      "contact-ratio-dfe-tool": "in range",
      "in-year-balance-share-of-income": "in range",
      "income-per-pupil": "not banded",
    });
  });

  test("what the tool published for its recorded plan", () => {
    const [recorded] = published.examples;
    if (!recorded) throw new Error("no examples");
    const own = shown({
      ...{ trust: "T", school: "S", phase: "Secondary", academicYear: "2025/26", weeksPerCycle: "1" },
      ...{ income: "1581797", expenditure: "1511331", teacherCost: "664358", teacherFte: "151" },
      ...{ periodsPerCycle: "100", "pupils-Y10": "10", "pupils-Y11": "10", "periods-Y10": "25" },
      ...{ "periods-Y11": "25", "other-0": "english", "other-0-periods": "10" },
      ...{ "leaders-0": "5", "leaders-0-periods": "5" },
    });
    const wanted = (value: unknown): string | null => fixedText(quantity(String(value)), 4);
    const expected = recorded.expected as Readonly<Record<string, unknown>>;
    expect(own).toMatchObject({
      "average-class-size-dfe-tool": wanted(expected["average_class_size"]),
      "contact-ratio-dfe-tool": wanted(expected["teacher_contact_ratio"]),
      "pupil-teacher-ratio": wanted(expected["pupil_teacher_ratio"]),
      "average-teacher-load": wanted(expected["average_teacher_load"]),
      "average-teacher-cost": wanted(expected["average_teacher_cost"]),
      "cost-per-lesson": wanted(expected["cost_per_lesson"]),
      "income-per-pupil": wanted(expected["income_per_pupil"]),
      "in-year-balance": wanted(expected["in_year_balance"]),
      "teacher-cost-share-of-income": wanted(Number(expected["teacher_cost_pct_income"]) / 100),
    });
  });
});
