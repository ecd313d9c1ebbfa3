import fc from "fast-check";
import {
  exactText,
  isNegligible,
  isNegative,
  periods,
  quantity,
  ratio,
  subtract,
} from "../../../src/domain/kernel";
import { notBelowZero, sum, unknown } from "../../../src/domain/kernel";
import type { CurriculumRow, School } from "../../../src/domain/curriculum";
import { teachingYears } from "../../../src/domain/released-funds/teaching-years";
import { timeBetween } from "./time-between";
import type { Post } from "../../../src/domain/staffing";
import { aSchool, aTeachingShare, aTimeline, day } from "../../support/builders";
import { HILL, staffed, taught } from "../../support/plan-builders";
import { shortly } from "../../support/scenario-builders";

const WEEK = aSchool({ name: HILL, targetContactRatio: ratio("0.8") });
const teacher = (
  subject: string | null,
  number: string | null,
  given: Parameters<typeof staffed>[2] = {},
): Post =>
  staffed(`${subject ?? "ANY"}-1`, HILL, {
    subject,
    timetabledPeriods: number === null ? null : periods(number),
    ...given,
  });
const lessons = (subject: string, groups: string): CurriculumRow =>
  taught(subject, [HILL, "Y7", subject, groups]);

interface Given {
  readonly posts?: readonly [before: readonly Post[], after: readonly Post[]];
  readonly curriculum: readonly [before: readonly CurriculumRow[], after: readonly CurriculumRow[]];
  readonly school?: School;
  readonly teaching?: ReadonlyMap<string, readonly ReturnType<typeof aTeachingShare>[]>;
}
/** Periods freed in the first year, by subject. */
function freed({ posts, curriculum, school = WEEK, teaching = new Map() }: Given): Record<string, string> {
  const [before = [], after = before] = posts ?? [];
  const found = timeBetween(
    { school, posts: before, curriculum: curriculum[0] },
    { school, posts: after, curriculum: curriculum[1] },
    { timeline: aTimeline(2026, 1), teaching },
  );
  return Object.fromEntries(found.map(({ subject, released }) => [subject, shortly(released)]));
}
const staying = (...posts: readonly Post[]): NonNullable<Given["posts"]> => [posts, posts];
/** Maths falls from 40 periods to 30. */
const smaller: Given["curriculum"] = [[lessons("Maths", "4 x 10")], [lessons("Maths", "3 x 10")]];

describe("time released", () => {
  it("[TIM1] by a smaller curriculum with the same teachers is the fall in demand", () => {
    expect(freed({ posts: staying(teacher("Maths", "40")), curriculum: smaller })).toEqual({ Maths: "10" });
  });

  it("[TIM1] is the rise in spare where there was some already", () => {
    expect(freed({ posts: staying(teacher("Maths", "44")), curriculum: smaller })).toEqual({ Maths: "10" });
  });

  it("[TIM1] is not the closing of a shortage: only what is spare after it", () => {
    expect(freed({ posts: staying(teacher("Maths", "30")), curriculum: smaller })).toEqual({ Maths: "0" });
    expect(freed({ posts: staying(teacher("Maths", "34")), curriculum: smaller })).toEqual({ Maths: "4" });
    expect(freed({ posts: staying(), curriculum: smaller })).toEqual({ Maths: "0" });
  });

  it("[TIM1] is never negative: a larger curriculum frees nothing", () => {
    const larger: Given["curriculum"] = [smaller[1], smaller[0]];
    expect(freed({ posts: staying(teacher("Maths", "40")), curriculum: larger })).toEqual({ Maths: "0" });
  });

  it("[TIM1] of one subject is not used up by another that grows", () => {
    const curriculum: Given["curriculum"] = [
      [lessons("Maths", "4 x 10"), lessons("Art", "1 x 10")],
      [lessons("Maths", "3 x 10"), lessons("Art", "2 x 10")],
    ];
    expect(freed({ posts: staying(teacher("Maths", "40"), teacher("Art", "20")), curriculum })).toEqual({
      Maths: "10",
      Art: "0",
    });
  });

  it("[TIM1] of a subject that goes altogether is all its periods, and a new one frees none", () => {
    const curriculum: Given["curriculum"] = [[lessons("Latin", "2 x 5")], [lessons("Greek", "1 x 5")]];
    expect(freed({ posts: staying(teacher("Latin", "10")), curriculum })).toEqual({
      Latin: "10",
      Greek: "0",
    });
  });

  it("[TIM1] is in periods a week: half of a fortnight's", () => {
    const fortnight = {
      ...WEEK,
      periodsPerCycle: periods("50"),
      weeksPerCycle: quantity<"weeks/cycle">("2"),
    };
    expect(freed({ posts: staying(teacher("Maths", "40")), curriculum: smaller, school: fortnight })).toEqual(
      {
        Maths: "5",
      },
    );
  });

  it("[TIM1] finds a subject without regard to case", () => {
    expect(freed({ posts: staying(teacher("maths ", "40")), curriculum: smaller })).toEqual({ Maths: "10" });
  });
});

describe("capacity that counts", () => {
  it("[TIM2] is none of a post that ends: it releases cash and no time", () => {
    const [first, second] = [teacher("Maths", "20"), teacher("Maths", "20", {})];
    const both = [first, { ...second, id: "Maths-2" }];
    expect(freed({ posts: [both, [first]], curriculum: [smaller[0], smaller[0]] })).toEqual({ Maths: "0" });
    // 20 periods stay with one of the teachers and 30 are still taught
    expect(freed({ posts: [both, [first]], curriculum: smaller })).toEqual({ Maths: "0" });
  });

  it("[TIM2] is none of a new post", () => {
    const added = { ...teacher("Maths", "20"), id: "NEW" };
    expect(
      freed({ posts: [[teacher("Maths", "20")], [teacher("Maths", "20"), added]], curriculum: smaller }),
    ).toEqual({
      Maths: "0",
    });
  });

  it("[TIM2] is none of what a higher target or a fuller timetable adds", () => {
    const fuller = [teacher("Maths", "30"), teacher("Maths", "40")] as const;
    expect(freed({ posts: [[fuller[0]], [fuller[1]]], curriculum: smaller })).toEqual({ Maths: "0" });
    expect(freed({ posts: [[fuller[1]], [fuller[0]]], curriculum: smaller })).toEqual({ Maths: "0" });
  });

  it("[TIM2] is a post's by its target where nothing is timetabled", () => {
    // 2 x 25 x 0.8 = 40
    const two = teacher("Maths", null, { fte: quantity("2") });
    expect(freed({ posts: staying(two), curriculum: smaller })).toEqual({ Maths: "10" });
  });

  it("[TIM2] is a post's by its months in post", () => {
    // 40 x 9 / 12 = 30 in both plans
    const late = teacher("Maths", "40", { starts: day("2026-12-01") });
    expect(freed({ posts: staying(late), curriculum: smaller })).toEqual({ Maths: "0" });
  });

  it("[TIM2, PCE1] is that of all pieces of a post together", () => {
    const pieces = [
      teacher("Maths", "40", { ends: day("2027-02-19") }),
      teacher("Maths", "40", { starts: day("2027-02-20") }),
    ];
    expect(freed({ posts: [[teacher("Maths", "40")], pieces], curriculum: smaller })).toEqual({
      Maths: "10",
    });
  });

  it("[TIM2] is a post's by subject where it teaches several", () => {
    const both = staffed("MIX", HILL);
    const teaching = new Map([
      ["mix", [aTeachingShare("Maths", "36", "MIX"), aTeachingShare("Art", "4", "MIX")]],
    ]);
    // 36 of 40: spare rises from 0 to 6
    expect(freed({ posts: staying(both), curriculum: smaller, teaching })).toEqual({ Maths: "6" });
  });
});

describe("posts without a subject", () => {
  it("[TIM3] are freed as what they cover falls: a class fewer in a primary", () => {
    const curriculum: Given["curriculum"] = [[lessons("Class", "4 x 25")], [lessons("Class", "3 x 25")]];
    const teachers = (number: string) => staying(teacher(null, number));
    expect(freed({ posts: teachers("100"), curriculum })).toEqual({ Class: "25" });
    // 90 cover 90 of 100, then 75
    expect(freed({ posts: teachers("90"), curriculum })).toEqual({ Class: "15" });
    expect(freed({ posts: teachers("70"), curriculum })).toEqual({ Class: "0" });
  });

  it("[TIM3] are not freed of a shortage that an ended post did not leave", () => {
    // a post of 10 ends as Maths falls from 40 to 30: the deputies' 2 spare periods were spare before
    const stays = teacher("Maths", "30");
    const ends = { ...teacher("Maths", "10"), id: "Maths-2" };
    const deputies = teacher(null, "2");
    expect(
      freed({
        posts: [
          [stays, ends, deputies],
          [stays, deputies],
        ],
        curriculum: smaller,
      }),
    ).toEqual({
      Maths: "0",
    });
  });

  it("[TIM3] are freed beside the subject's own teachers", () => {
    // own 36 of 40, then 36 of 30: 6 spare; the 4 that were covered are free too
    expect(
      freed({ posts: staying(teacher("Maths", "36"), teacher(null, "10")), curriculum: smaller }),
    ).toEqual({
      Maths: "10",
    });
  });

  it("[TIM3] are shared over subjects in proportion to the fall in what is short", () => {
    const curriculum: Given["curriculum"] = [
      [lessons("Maths", "4 x 10"), lessons("Art", "1 x 30")],
      [lessons("Maths", "1 x 10"), lessons("Art", "1 x 20")],
    ];
    // short 70, then 30; 62 cover all but 8, then 32 are spare: 32 x 30 / 40 and 32 x 10 / 40
    expect(freed({ posts: staying(teacher(null, "62")), curriculum })).toEqual({ Maths: "24", Art: "8" });
  });

  it("[TIM3] are not freed where another subject takes them up", () => {
    const curriculum: Given["curriculum"] = [
      [lessons("Maths", "4 x 10"), lessons("Art", "1 x 30")],
      [lessons("Maths", "3 x 10"), lessons("Art", "1 x 38")],
    ];
    // short 70, then 68
    expect(freed({ posts: staying(teacher(null, "80")), curriculum })).toEqual({ Maths: "2", Art: "0" });
  });

  it("[TIM3] that are not known spoil only the subjects that they cover less of", () => {
    const curriculum: Given["curriculum"] = [
      [lessons("Maths", "4 x 10"), lessons("Art", "1 x 10")],
      [lessons("Maths", "3 x 10"), lessons("Art", "1 x 10")],
    ];
    const unsure = staffed("ANY-1", HILL, { timetabledPeriods: unknown() });
    expect(freed({ posts: staying(unsure), curriculum })).toEqual({ Maths: "?", Art: "0" });
  });
});

describe("time that is not known", () => {
  it("[TIM1, TIM3] is that of every subject where a row may be of any", () => {
    const odd = { ...lessons("?", "1 x 10"), subject: null };
    const curriculum: Given["curriculum"] = [
      [lessons("Maths", "4 x 10"), odd],
      [lessons("Maths", "3 x 10"), odd],
    ];
    expect(freed({ posts: staying(teacher(null, "40")), curriculum })).toEqual({ Maths: "?", "": "?" });
  });

  it("[TIM1] is that of a subject whose demand or capacity is not known", () => {
    const curriculum: Given["curriculum"] = [
      [lessons("Maths", "? x 10"), lessons("Art", "2 x 10")],
      [lessons("Maths", "3 x 10"), lessons("Art", "1 x 10")],
    ];
    expect(freed({ posts: staying(teacher("Maths", "40"), teacher("Art", "20")), curriculum })).toEqual({
      Maths: "?",
      Art: "10",
    });
  });
});

describe("whatever the posts and the curriculum", () => {
  const number = fc.integer({ min: 0, max: 60 }).map(String);
  const subject = fc.constantFrom("Maths", "Art", null);
  const somePosts = fc
    .array(fc.tuple(subject, number), { maxLength: 4 })
    .map((all) => all.map(([of, load], i) => ({ ...teacher(of, load), id: `P${i}` })));
  const someRows = fc
    .record({ Maths: number, Art: number })
    .map((demand) => Object.entries(demand).map(([of, load]) => lessons(of, `1 x ${load}`)));

  it("[TIM1, TIM3] no subject frees more than its demand falls, nor less than nothing", () => {
    fc.assert(
      fc.property(somePosts, somePosts, someRows, someRows, (before, after, first, second) => {
        const found = timeBetween(
          { school: WEEK, posts: before, curriculum: first },
          { school: WEEK, posts: after, curriculum: second },
          { timeline: aTimeline(2026, 1), teaching: new Map() },
        );
        for (const { subject: of, released } of found) {
          const demand = (rows: readonly CurriculumRow[]) =>
            sum(rows.filter((row) => row.subject === of).map((row) => row.periodsPerGroup));
          const fall = notBelowZero(subtract(demand(first), demand(second)));
          const beyond = notBelowZero(subtract<string>(released, fall));
          expect([isNegative(released), isNegligible(beyond)]).toEqual([false, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("[TIM1] is the same where rows of another plan are known already", () => {
    fc.assert(
      fc.property(somePosts, somePosts, someRows, someRows, (before, after, first, second) => {
        const basis = { timeline: aTimeline(2026, 2), teaching: new Map() };
        const start = teachingYears({ school: WEEK, posts: before, curriculum: first }, basis);
        for (const posts of [before, after])
          for (const curriculum of [first, second]) {
            const of = { school: WEEK, posts: [...posts], curriculum: [...curriculum] };
            expect(teachingYears(of, basis, start)).toEqual(teachingYears(of, basis));
          }
      }),
      { numRuns: 100 },
    );
  });

  it("[TIM2] nothing is freed by staff alone", () => {
    fc.assert(
      fc.property(somePosts, somePosts, someRows, (before, after, rows) => {
        const found = timeBetween(
          { school: WEEK, posts: before, curriculum: rows },
          { school: WEEK, posts: after, curriculum: rows },
          { timeline: aTimeline(2026, 1), teaching: new Map() },
        );
        expect(
          found.map(({ released }) => exactText(released)).filter((freedTime) => freedTime !== "0"),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
