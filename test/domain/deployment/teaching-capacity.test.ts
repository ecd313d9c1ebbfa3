import { capacityBySubject, shareOfYear, timetabledCapacity } from "../../../src/domain/deployment";
import type { TeachingShare } from "../../../src/domain/deployment";
import { exactText, fixedText, fte, isKnown, periods, ratio, unknown } from "../../../src/domain/kernel";
import type { Post } from "../../../src/domain/staffing";
import {
  aPost,
  aSchool,
  aTeacherRole,
  aTeachingShare,
  aTimeline,
  anAssistant,
  day,
} from "../../support/builders";

const capacity = (
  post: Partial<Post>,
  shares: readonly TeachingShare[] = [],
  school = aSchool(),
): string | null => exactText(timetabledCapacity(aPost(post), school, shares));

describe("the capacity of a post", () => {
  it("[DEP1] is FTE × cycle × target contact ratio × the role's teaching load share", () => {
    expect(capacity({})).toBe("19.5"); // 1 × 25 × 0.78 × 1
    const leader = aTeacherRole({ teachingLoadShare: ratio("0.6") });
    expect(capacity({ fte: fte("0.8"), role: leader })).toBe("9.36"); // 0.8 × 25 × 0.78 × 0.6
  });

  it("[DEP1] is what is timetabled, before anything else", () => {
    expect(capacity({ timetabledPeriods: periods("21") }, [aTeachingShare("Mathematics", "9")])).toBe("21");
    expect(capacity({ timetabledPeriods: periods("0") })).toBe("0");
  });

  it("[DEP1] is the sum of its rows in Teaching where no periods are timetabled", () => {
    expect(capacity({}, [aTeachingShare("Mathematics", "12"), aTeachingShare("Physics", "8")])).toBe("20");
  });

  it("[DEP1] is not known without a target, a role, or a load", () => {
    expect(capacity({}, [], aSchool({ targetContactRatio: null }))).toBeNull();
    expect(capacity({ role: null })).toBeNull();
    expect(capacity({ role: aTeacherRole({ isTeacher: null }) })).toBeNull();
    expect(capacity({ role: aTeacherRole({ teachingLoadShare: unknown() }) })).toBeNull();
    expect(capacity({ fte: unknown() })).toBeNull();
  });

  it("[DEP2] is nothing for who is not a teacher, even where the school has no target", () => {
    const assistant = anAssistant();
    expect(exactText(timetabledCapacity(assistant, aSchool({ targetContactRatio: null }), []))).toBe("0");
    const cover = anAssistant({ timetabledPeriods: periods("5") });
    expect(exactText(timetabledCapacity(cover, aSchool(), []))).toBe("5");
  });
});

describe("the share of a year in post", () => {
  const timeline = aTimeline();
  const share = (starts: string | null, ends: string | null, yearIndex = 0): string | null => {
    const dates = { starts: starts === null ? null : day(starts), ends: ends === null ? null : day(ends) };
    return fixedText(shareOfYear(aPost(dates), timeline, yearIndex), 6);
  };

  it("[DEP3] is the months in post over 12", () => {
    expect(share(null, null)).toBe("1.000000");
    expect(share("2026-01-01", null)).toBe("0.666667"); // 3 + 5 months of 12
    expect(share(null, "2026-05-15")).toBe("0.706989"); // 7 + 1 + 15/31 = 8.483871 of 12
  });

  it("[DEP3] is that of each year by itself", () => {
    expect([share("2026-01-01", "2026-12-31", 0), share("2026-01-01", "2026-12-31", 1)]).toEqual([
      "0.666667",
      "0.333333",
    ]);
    expect(share("2026-09-01", null, 0)).toBe("0.000000");
  });
});

describe("capacity by subject", () => {
  it("[DEP4] is all under the post's subject where Teaching says nothing", () => {
    expect(capacityBySubject(aPost(), periods("19.5"), [])).toEqual([
      { subject: "mathematics", name: "Mathematics", periods: periods("19.5") },
    ]);
    expect(capacityBySubject(aPost({ subject: null }), periods("19.5"), [])[0]?.name).toBe("");
  });

  it("[DEP4] is split in proportion to Teaching", () => {
    // 18 periods over 12 and 8 of 20: 10.8 and 7.2
    const shares = [aTeachingShare("Mathematics", "12"), aTeachingShare("Physics", "8")];
    const split = capacityBySubject(aPost(), periods("18"), shares);
    expect(split.map(({ name, periods: own }) => [name, exactText(own)])).toEqual([
      ["Mathematics", "10.8"],
      ["Physics", "7.2"],
    ]);
  });

  it("[DEP4] is not known where a share is not", () => {
    const shares = [
      aTeachingShare("Mathematics", "12"),
      { ...aTeachingShare("Physics", "8"), periods: unknown<"periods/cycle">() },
    ];
    const split = capacityBySubject(aPost(), periods("18"), shares);
    expect(split.some(({ periods: own }) => isKnown(own))).toBe(false);
  });
});
