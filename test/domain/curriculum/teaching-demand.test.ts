import fc from "fast-check";
import {
  areClassRows,
  classesOf,
  groupPeriods,
  pupilPeriods,
  pupilsOn,
  rollOf,
  teacherPeriods,
  totalTeacherPeriods,
} from "../../../src/domain/curriculum";
import type { CurriculumRow } from "../../../src/domain/curriculum";
import {
  count,
  exactText,
  isKnown,
  over,
  periods,
  pupils,
  ratioOf,
  sum,
  unknown,
} from "../../../src/domain/kernel";
import { aCurriculumRow, pupilsOf } from "../../support/builders";

const YEAR = "2025/26";
const roll = rollOf([
  pupilsOf("Y9", "174"),
  pupilsOf("Y2", "28"),
  pupilsOf("Y3", "26"),
  pupilsOf("Y12", "90"),
]);
const aRow = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), fc.constantFrom("1", "2", "0.5"))
  .map(([groups, periodsPerGroup, teachers]) =>
    aCurriculumRow({
      groups: count(String(groups)),
      periodsPerGroup: periods(String(periodsPerGroup)),
      teachersPerGroup: count(teachers),
    }),
  );

describe("demand", () => {
  it("[CUR1] is groups × periods per group × teachers per group", () => {
    expect(exactText(teacherPeriods(aCurriculumRow()))).toBe("18"); // 6 × 3 × 1
    const shared = aCurriculumRow({
      groups: count("2"),
      periodsPerGroup: periods("5"),
      teachersPerGroup: count("2"),
    });
    expect(exactText(teacherPeriods(shared))).toBe("20"); // 2 × 5 × 2
  });

  it("[CUR2] of groups does not count teachers", () => {
    expect(exactText(groupPeriods(aCurriculumRow({ teachersPerGroup: count("2") })))).toBe("18"); // 6 × 3
  });

  it("[CUR1] is not known when groups, periods or teachers are not", () => {
    const rows = [
      aCurriculumRow({ groups: unknown() }),
      aCurriculumRow({ periodsPerGroup: unknown() }),
      aCurriculumRow({ teachersPerGroup: unknown() }),
    ];
    expect(rows.map(teacherPeriods).some(isKnown)).toBe(false);
    expect(isKnown(totalTeacherPeriods([aCurriculumRow(), ...rows]))).toBe(false);
  });

  it("[CUR4] has Other taught time in it", () => {
    const rows = [
      aCurriculumRow(),
      aCurriculumRow({ yearGroup: "Other", groups: count("4"), periodsPerGroup: periods("1") }),
    ];
    expect(exactText(totalTeacherPeriods(rows))).toBe("22"); // 18 + 4
  });

  it("[CUR1] of many rows is the sum, in whatever order they stand", () => {
    fc.assert(
      fc.property(fc.array(aRow), (rows) => {
        const total = exactText(totalTeacherPeriods(rows));
        expect(total).toBe(exactText(totalTeacherPeriods([...rows].reverse())));
        expect(total).toBe(exactText(sum(rows.map(teacherPeriods))));
      }),
    );
  });
});

describe("pupils on a row", () => {
  it("[CUR10] are those said to take it", () => {
    expect(exactText(pupilsOn(aCurriculumRow({ pupilsTaking: pupils("96") }), roll, YEAR))).toBe("96");
  });

  it("[CUR10] are all of its year group when it does not say", () => {
    expect(exactText(pupilsOn(aCurriculumRow(), roll, YEAR))).toBe("174");
  });

  it("[CUR5] are those of both year groups in a mixed class", () => {
    const mixed = aCurriculumRow({ yearGroup: "Y2", andYearGroup: "Y3" });
    expect(exactText(pupilsOn(mixed, roll, YEAR))).toBe("54"); // 28 + 26
  });

  it("[CUR10] are not known for a year group that nobody has counted", () => {
    expect(isKnown(pupilsOn(aCurriculumRow({ yearGroup: "Y8" }), roll, YEAR))).toBe(false);
    expect(isKnown(pupilsOn(aCurriculumRow(), roll, "2026/27"))).toBe(false);
  });
});

describe("taught group size", () => {
  const size = (rows: readonly CurriculumRow[]): string | null =>
    exactText(ratioOf(sum(rows.map((row) => pupilPeriods(row, roll, YEAR))), sum(rows.map(groupPeriods))));

  it("[CUR11] counts a pupil once, however many groups share the year", () => {
    expect(exactText(pupilPeriods(aCurriculumRow(), roll, YEAR))).toBe("522"); // 174 × 3
  });

  it("[CUR11] counts nobody where there is no group, known or not", () => {
    expect(exactText(pupilPeriods(aCurriculumRow({ groups: count("0") }), roll, YEAR))).toBe("0");
    expect(exactText(pupilPeriods(aCurriculumRow({ groups: count("0"), yearGroup: "Y8" }), roll, YEAR))).toBe(
      "0",
    );
    expect(exactText(pupilPeriods(aCurriculumRow({ groups: unknown() }), roll, YEAR))).toBe("522");
  });

  it("[CUR12] is pupil periods over group periods", () => {
    expect(size([aCurriculumRow()])).toBe("29"); // 522 / (6 × 3)
    // with an option of two groups, four periods, 36 pupils: (522 + 144) / (18 + 8) = 666 / 26
    const option = aCurriculumRow({
      subject: "French",
      groups: count("2"),
      periodsPerGroup: periods("4"),
      pupilsTaking: pupils("36"),
    });
    expect(size([aCurriculumRow(), option])).toBe(exactText(over(pupils("666"), count("26"))));
  });

  it("[CUR12] does not shrink when two teachers share a group", () => {
    expect(size([aCurriculumRow({ teachersPerGroup: count("2") })])).toBe("29");
  });
});

describe("the classes of a primary", () => {
  const classRow = (yearGroup: string, groups: string, andYearGroup: string | null = null): CurriculumRow =>
    aCurriculumRow({ yearGroup, andYearGroup, subject: "Class", groups: count(groups) });
  const subjectRow = (yearGroup: string, subject: string | null, groups: string): CurriculumRow =>
    aCurriculumRow({ yearGroup, subject, groups: count(groups) });
  const classes = (...rows: readonly CurriculumRow[]): string | null => exactText(classesOf(rows));

  it("[CUR13] are the groups on its rows of Subject Class", () => {
    expect(classes(classRow("YR", "1"), classRow("Y1", "2"))).toBe("3");
  });

  it("[CUR13] leave the other subjects of those year groups out", () => {
    expect(classes(classRow("Y1", "2"), subjectRow("Y1", "Music", "5"))).toBe("2");
    expect(classes({ ...classRow("Y1", "2"), subject: " CLASS " }, subjectRow("Y1", "Music", "5"))).toBe("2");
  });

  it("[CUR13] are the most groups of any one subject where none is called Class", () => {
    const rows = [
      subjectRow("Y5", "English", "2"),
      subjectRow("Y5", "Mathematics", "3"),
      subjectRow("Y5", "PE", "2"),
    ];
    expect(classes(...rows)).toBe("3");
    // two rows of one subject are one subject: 2 + 2
    expect(classes(...rows, subjectRow("Y5", "english", "2"))).toBe("4");
  });

  it("[CUR13] are found for each year group by itself", () => {
    expect(classes(classRow("Y1", "2"), subjectRow("Y2", "English", "3"))).toBe("5");
  });

  it("[CUR5] count a mixed class once, beside the classes of its years", () => {
    expect(classes(classRow("Y1", "1"), classRow("Y1", "1", "Y2"), classRow("Y2", "1"))).toBe("3");
  });

  it("[CUR4] leave Other taught time out", () => {
    expect(classes(classRow("Y1", "2"), classRow("Other", "9"))).toBe("2");
  });

  it("[CUR13] are not known where groups or a subject cannot be read", () => {
    expect(classes(classRow("Y1", "2"), { ...classRow("Y2", "1"), groups: unknown() })).toBeNull();
    expect(classes(subjectRow("Y1", "English", "2"), subjectRow("Y1", null, "2"))).toBeNull();
    expect(classes(classRow("Y1", "2"), { ...classRow("", "1"), groups: unknown() })).toBeNull();
  });

  it("[CUR13] are none without a row", () => {
    expect(classes()).toBe("0");
  });

  it("[CUR13] are told from subjects, so that class sizes can be proved", () => {
    expect(areClassRows([subjectRow("Y1", "Music", "2"), classRow("Y1", "2")])).toBe(true);
    expect(areClassRows([subjectRow("Y1", "Music", "2")])).toBe(false);
  });
});
