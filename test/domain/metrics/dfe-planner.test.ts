import { fixedText } from "../../../src/domain/kernel";
import { dfePlannerTeachers } from "../../../src/domain/metrics";
import { evaluatePlan } from "../../../src/domain/plan";
import { BROOK, FIRST_YEAR, HILL, smallPlan, staffed, taught } from "../../support/plan-builders";

describe("the planner of the DfE tool", () => {
  it("[DFE1] asks for periods ÷ (cycle × 0.78) at each school, however many teachers there are", () => {
    const askedFor = (given: Parameters<typeof smallPlan>[0]): string | null => {
      const { years } = evaluatePlan(smallPlan(given), { planName: "Baseline" });
      const own = years.filter(
        ({ level, academicYear, name }) =>
          level === "school" && academicYear === FIRST_YEAR && [HILL, BROOK].includes(name),
      );
      return fixedText(dfePlannerTeachers(own), 4);
    };
    const plan = smallPlan();
    const cycle = (name: string): number =>
      Number(
        fixedText(
          plan.schools.find((own) => own.name === name)?.periodsPerCycle ?? plan.settings.basicClassSize,
          4,
        ),
      );
    const curriculum = [
      taught("R1", [HILL, "Y7", "English", "4 x 5"]),
      taught("R2", [BROOK, "Y3", "Class", "2 x 6"]),
    ];
    const expected = 20 / (cycle(HILL) * 0.78) + 12 / (cycle(BROOK) * 0.78);
    const posts = [staffed("P1", HILL), staffed("P2", BROOK)];
    expect(askedFor({ curriculum, posts })).toBe(expected.toFixed(4));
    expect(askedFor({ curriculum, posts: [...posts, staffed("P3", HILL)] })).toBe(expected.toFixed(4));
  });
});
