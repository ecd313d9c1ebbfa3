import { exactText, one, over, subtract } from "../../../src/domain/kernel";
import { averageClassSize711 } from "../../../src/domain/metrics/class-size";
import { curriculumBonus, relativeCurriculumBonus } from "../../../src/domain/metrics/curriculum-bonus";
import { bases, onBases } from "../../support/plan-builders";
import { quantity } from "../../../src/domain/kernel";

// 1,200 pupils in Years 7–11, a cycle of 25, classes of 27: 30,000 / 27 = 1,111.11 periods are basic
const given = {
  periods711: "1300",
  basicPeriods: "1111.111111111111111111111111111111111111",
  pupilSlots711: "30000",
  periods: "1600",
};

describe("curriculum bonus", () => {
  it("[CB1] of 1,200 pupils taught 1,300 periods is 188.89 periods", () => {
    expect(onBases(curriculumBonus, given)).toBe("188.888888888888888888888888889");
  });

  it("[CB2] is 17% of the basic curriculum", () => {
    // 188.89 / 1,111.11
    expect(onBases(relativeCurriculumBonus, given)).toBe("0.17");
  });

  it("[CB2] and that is 27 over the class size, less 1", () => {
    // 27 / 23.0769 - 1
    const size = averageClassSize711.value(bases(given), "Secondary");
    expect(exactText(subtract(over(quantity("27"), size), one()))).toBe("0.17");
  });

  it("[CB1] is negative where less is taught than classes of 27 need", () => {
    expect(onBases(curriculumBonus, { periods711: "1000", basicPeriods: "1111" })).toBe("-111");
  });

  it("[CB2] has no share of a basic curriculum of nothing", () => {
    expect(onBases(relativeCurriculumBonus, { periods711: "100" })).toBe("not known");
  });
});
