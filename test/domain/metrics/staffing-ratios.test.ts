import { exactText, times } from "../../../src/domain/kernel";
import { averageClassSize } from "../../../src/domain/metrics/class-size";
import { contactRatio } from "../../../src/domain/metrics/contact-ratio";
import * as staffing from "../../../src/domain/metrics/staffing-ratios";
import { bases, onBases } from "../../support/plan-builders";

describe("staffing ratios", () => {
  it("[SR1] pupil:teacher ratio of a secondary is contact ratio × class size", () => {
    // 1,008 / 60 = 16.8; 1,170 / 1,500 = 0.78; 25,200 / 1,170 = 21.538…
    const given = {
      pupils: "1008",
      teacherFte: "60",
      periods: "1170",
      teacherSlots: "1500",
      pupilSlots: "25200",
    };
    const base = bases(given);
    const product = times(averageClassSize.value(base, "Secondary"), contactRatio.value(base, "Secondary"));
    expect(onBases(staffing.pupilTeacherRatio, given)).toBe("16.8");
    expect(exactText(product)).toBe("16.8");
  });

  it("[SR1] and of a primary too, both by classes", () => {
    // 420 / 17.5 = 24; 14 / 17.5 = 0.8; 420 / 14 = 30
    const given = { pupils: "420", teacherFte: "17.5", classes: "14" };
    const base = bases(given);
    const product = times(averageClassSize.value(base, "Primary"), contactRatio.value(base, "Primary"));
    expect(onBases(staffing.pupilTeacherRatio, given, "Primary")).toBe("24");
    expect(exactText(product)).toBe("24");
  });

  it("[SR2] pupil:adult ratio of 420 pupils and 42 adults is 10", () => {
    expect(onBases(staffing.pupilAdultRatio, { pupils: "420", allFte: "42", teacherFte: "20" })).toBe("10");
  });

  it("[SR3] 6 leaders of 120 staff are a share of 0.05", () => {
    const given = { leadershipFte: "6", allFte: "120", teacherFte: "60" };
    expect(onBases(staffing.leadershipShare, given)).toBe("0.05");
  });

  it("[SR4] 1,170 periods taught by 60 teachers are a load of 19.5", () => {
    expect(onBases(staffing.averageTeacherLoad, { periods: "1170", teacherFte: "60" })).toBe("19.5");
  });

  it.each([staffing.pupilTeacherRatio, staffing.averageTeacherLoad])(
    "[CR3] $id without teachers is not known, and not zero",
    (metric) => {
      expect(onBases(metric, { pupils: "1008", periods: "1170", allFte: "4" })).toBe("not known");
    },
  );
});
