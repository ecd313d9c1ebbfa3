import * as cost from "../../../src/domain/metrics/teacher-cost";
import { onBases } from "../../support/plan-builders";

// the department's own test school, URN 990250
const given = {
  teacherCost: "664358",
  teacherFte: "151",
  periods: "60",
  income: "1581797",
  expenditure: "1511331",
};

describe("teacher cost", () => {
  it("[TC1] £664,358 for 151 teachers is £4,399.72 on average", () => {
    expect(onBases(cost.averageTeacherCost, given)).toBe("4399.72185430463576158940397351");
  });

  it("[TC2] £664,358 for 60 periods is £11,072.63 a lesson", () => {
    expect(onBases(cost.costPerLesson, given)).toBe("11072.6333333333333333333333333");
  });

  it("[TC3] is 42.0% of income and 44.0% of expenditure", () => {
    expect(onBases(cost.teacherCostShareOfIncome, given)).toMatch(/^0[.]42000206094713797/);
    expect(onBases(cost.teacherCostShareOfExpenditure, given)).toMatch(/^0[.]43958471043073952/);
  });

  it("[TC1, TC2] is not known per teacher without teachers, nor per lesson without lessons", () => {
    expect(onBases(cost.averageTeacherCost, { ...given, teacherFte: "0" })).toBe("not known");
    expect(onBases(cost.costPerLesson, { ...given, periods: "0" })).toBe("not known");
  });
});
