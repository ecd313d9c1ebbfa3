import fc from "fast-check";
import type { CurriculumRow } from "../../../src/domain/curriculum";
import { subjectBalances } from "../../../src/domain/deployment";
import type { SchoolDeployment, SubjectBalance, TeachingShare } from "../../../src/domain/deployment";
import {
  count,
  exactText,
  fte,
  groupBy,
  isZero,
  nameKey,
  periods,
  subtract,
  unknown,
} from "../../../src/domain/kernel";
import type { Post } from "../../../src/domain/staffing";
import {
  aCurriculumRow,
  aPost,
  aSchool,
  aTeachingShare,
  aTimeline,
  anAssistant,
  day,
} from "../../support/builders";

interface Given {
  readonly curriculum?: readonly CurriculumRow[];
  readonly posts?: readonly Post[];
  readonly teaching?: readonly TeachingShare[];
  readonly yearIndex?: number;
}
function balances({ curriculum = [], posts = [], teaching = [], yearIndex = 0 }: Given): SubjectBalance[] {
  const deployment: SchoolDeployment = {
    school: aSchool(),
    timeline: aTimeline(),
    yearIndex,
    curriculum,
    posts,
    teaching: groupBy(teaching, (share) => nameKey(share.post)),
  };
  return subjectBalances(deployment);
}
type Shown = readonly [
  subject: string,
  demand: string | null,
  capacity: string | null,
  spare: string | null,
  short: string | null,
];
const shown = (given: Given): Shown[] =>
  balances(given).map(({ subject, demand, capacity, spare, short }) => [
    subject,
    exactText(demand),
    exactText(capacity),
    exactText(spare),
    exactText(short),
  ]);
/** Maths needs 18 periods; a full-time post has 25 × 0.78 = 19.5. */
const maths = aCurriculumRow();
const french = aCurriculumRow({ id: "9-FR", subject: "French", periodsPerGroup: periods("2") }); // 6 × 2 = 12

describe("the balance of a subject", () => {
  it("[DEP5] has spare periods where capacity is above demand", () => {
    expect(shown({ curriculum: [maths], posts: [aPost()] })).toEqual([
      ["Mathematics", "18", "19.5", "1.5", "0"],
    ]);
  });

  it("[DEP5] is short where demand is above capacity", () => {
    const half = aPost({ fte: fte("0.5") }); // 9.75
    expect(shown({ curriculum: [maths], posts: [half] })).toEqual([
      ["Mathematics", "18", "9.75", "0", "8.25"],
    ]);
  });

  it("[DEP5] never sets the spare periods of one subject against the shortage of another", () => {
    const linguist = aPost({ id: "FR-01", subject: "French", fte: fte("0.5") });
    expect(shown({ curriculum: [maths, french], posts: [aPost(), linguist] })).toEqual([
      ["Mathematics", "18", "19.5", "1.5", "0"],
      ["French", "12", "9.75", "0", "2.25"],
    ]);
  });

  it("[DEP5] adds up: capacity − demand = spare − short, and one of the two is nothing", () => {
    const aNumber = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(aNumber), fc.array(aNumber), (demands, capacities) => {
        const curriculum = demands.map((number) =>
          aCurriculumRow({ groups: count("1"), periodsPerGroup: periods(String(number)) }),
        );
        const posts = capacities.map((number, i) =>
          aPost({ id: `MA-${i}`, timetabledPeriods: periods(String(number)) }),
        );
        for (const each of balances({ curriculum, posts })) {
          const [net, parts] = [subtract(each.capacity, each.demand), subtract(each.spare, each.short)];
          expect(exactText(net)).toBe(exactText(parts));
          expect(isZero(each.spare) || isZero(each.short)).toBe(true);
        }
      }),
    );
  });

  it("[DEP6] has the demand of the rows that stand in the year", () => {
    const leaving = aCurriculumRow({ toYear: "2025/26", periodsPerGroup: periods("1") });
    expect(shown({ curriculum: [maths, leaving] })).toEqual([["Mathematics", "24", "0", "0", "24"]]); // 18 + 6
    expect(shown({ curriculum: [maths, leaving], yearIndex: 1 })).toEqual([
      ["Mathematics", "18", "0", "0", "18"],
    ]);
  });

  it("[DEP6] is all short without a teacher and all spare without a group", () => {
    expect(shown({ curriculum: [french] })).toEqual([["French", "12", "0", "0", "12"]]);
    expect(shown({ posts: [aPost({ subject: "Latin" })] })).toEqual([["Latin", "0", "19.5", "19.5", "0"]]);
  });

  it("[DEP3] counts a post that starts in January for its months", () => {
    const joining = aPost({ starts: day("2026-01-01") });
    expect(shown({ posts: [joining] })).toEqual([["Mathematics", "0", "13", "13", "0"]]); // 19.5 × 8/12
  });

  it("[DEP3] leaves out a post that is not there in the year", () => {
    expect(shown({ posts: [aPost({ ends: day("2026-08-31") })], yearIndex: 1 })).toEqual([]);
    // nor does what is not known about it matter
    expect(shown({ posts: [aPost({ ends: day("2026-08-31"), role: null })], yearIndex: 1 })).toEqual([]);
  });

  it("[DEP2] does not count an assistant", () => {
    expect(shown({ curriculum: [maths], posts: [anAssistant({ subject: "Mathematics" })] })).toEqual([
      ["Mathematics", "18", "0", "0", "18"],
    ]);
  });

  it("[DEP4] puts each period under the subject that Teaching names", () => {
    const teaching = [aTeachingShare("Mathematics", "12"), aTeachingShare("Physics", "8")];
    expect(shown({ curriculum: [maths], posts: [aPost()], teaching })).toEqual([
      ["Mathematics", "18", "12", "0", "6"],
      ["Physics", "0", "8", "8", "0"],
    ]);
  });

  it("[DEP7] calls a subject by its name as first written, in the curriculum before the posts", () => {
    expect(shown({ curriculum: [maths], posts: [aPost({ subject: " MATHEMATICS " })] })).toEqual([
      ["Mathematics", "18", "19.5", "1.5", "0"],
    ]);
    const latin = [aTeachingShare("Latin", "5")];
    expect(shown({ posts: [aPost({ subject: "French" })], teaching: latin }).map(([name]) => name)).toEqual([
      "Latin",
    ]);
  });

  it("[DEP7] keeps a line of its own for posts without a subject", () => {
    expect(shown({ curriculum: [maths], posts: [aPost({ subject: null })] })).toEqual([
      ["Mathematics", "18", "0", "0", "18"],
      ["", "0", "19.5", "19.5", "0"],
    ]);
  });

  it("[DEP7] does not know the line of a row whose subject cannot be read, and knows the others", () => {
    expect(shown({ curriculum: [maths, { ...french, subject: null }] })).toEqual([
      ["Mathematics", "18", "0", "0", "18"],
      ["", null, "0", null, null],
    ]);
  });

  it("[DEP5] does not know spare or short where demand or capacity is not known", () => {
    expect(shown({ curriculum: [{ ...maths, groups: unknown() }], posts: [aPost()] })).toEqual([
      ["Mathematics", null, "19.5", null, null],
    ]);
    expect(shown({ curriculum: [maths], posts: [aPost({ fte: unknown() })] })).toEqual([
      ["Mathematics", "18", null, null, null],
    ]);
  });

  it("[DEP7] remembers the rows and posts of each line", () => {
    const [line] = balances({ curriculum: [maths], posts: [aPost()] });
    expect([line?.rows.map(({ id }) => id), line?.posts.map(({ id }) => id)]).toEqual([["9-MA"], ["MA-01"]]);
  });

  it("[DEP5] does not depend on the order of rows and posts", () => {
    const curriculum = [maths, french, aCurriculumRow({ id: "10-MA", yearGroup: "Y10", groups: count("5") })];
    const posts = [
      aPost(),
      aPost({ id: "MA-02", fte: fte("0.6") }),
      aPost({ id: "FR-01", subject: "French" }),
    ];
    const straight = [...shown({ curriculum, posts })].sort();
    const backwards = [
      ...shown({ curriculum: [...curriculum].reverse(), posts: [...posts].reverse() }),
    ].sort();
    expect(backwards).toEqual(straight);
    expect(straight).toHaveLength(2);
  });
});
