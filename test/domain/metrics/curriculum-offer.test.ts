import { curriculumBreadth, sixthFormViability } from "../../../src/domain/metrics/curriculum-offer";
import { onBases } from "../../support/plan-builders";

describe("curriculum offer", () => {
  it("[OFF1] breadth is the number of subjects", () => {
    expect(onBases(curriculumBreadth, { subjectsTaught: "14" })).toBe("14");
  });

  it("[OFF2] viability is the number of groups that are too small", () => {
    expect(onBases(sixthFormViability, { smallSixthFormGroups: "3" })).toBe("3");
  });
});
