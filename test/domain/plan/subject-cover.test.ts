import { count, periods } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { day } from "../../support/builders";
import {
  cellAt,
  cellsIn,
  changed,
  evaluated,
  HILL,
  issuesOf,
  roll,
  SECOND_YEAR,
} from "../../support/plan-builders";
import { smallPlan, staffed, taught } from "../../support/plan-builders";

const plan = smallPlan();
const found = (of: Plan): string[] =>
  evaluated(of).issues.flatMap((issue) =>
    issue.code === "guardrail-no-teacher" || issue.code === "guardrail-shortage"
      ? [`${issue.code.slice(10)} ${issue.academicYear}: ${issue.subject} ${issue.found}`]
      : [],
  );
const withPosts = (of: Plan, ...posts: Plan["posts"]): Plan => ({ ...of, posts: [...of.posts, ...posts] });
const withoutArt: Plan = { ...plan, posts: plan.posts.filter(({ id }) => id !== "ART-1") };
const shortOfEnglish: Plan = {
  ...plan,
  posts: changed(plan.posts, "ENG-2", { timetabledPeriods: periods("12.5") }),
};

describe("subjects without enough teachers", () => {
  it("[SUB1] names a subject that nobody teaches, with the periods that it needs", () => {
    expect(found(withoutArt)).toEqual(["no-teacher 2026/27: Art 20.0"]);
  });

  it("[SUB2] names a subject that is short, with the periods that it is short of", () => {
    // 40 - 20 - 12.5
    expect(found(shortOfEnglish)).toEqual(["shortage 2026/27: English 7.5"]);
  });

  it("[SUB2] never nets a shortage with what another subject has to spare", () => {
    const spareMaths = withPosts(
      shortOfEnglish,
      staffed("MAT-3", HILL, { subject: "Maths", timetabledPeriods: periods("20") }),
    );
    expect(found(spareMaths)).toEqual(["shortage 2026/27: English 7.5"]);
  });

  it("[SUB3] says nothing while posts without a subject cover all that is short", () => {
    const general = (number: string) => staffed("GEN-1", HILL, { timetabledPeriods: periods(number) });
    expect(found(withPosts(withoutArt, general("20")))).toEqual([]);
    expect(found(withPosts(withoutArt, general("19")))).toEqual(["no-teacher 2026/27: Art 20.0"]);
  });

  it("[SUB3] counts them once for all subjects together", () => {
    const both = { ...shortOfEnglish, posts: shortOfEnglish.posts.filter(({ id }) => id !== "ART-1") };
    const general = (number: string) => staffed("GEN-1", HILL, { timetabledPeriods: periods(number) });
    // 7.5 + 20
    expect(found(withPosts(both, general("27")))).toEqual([
      "shortage 2026/27: English 7.5",
      "no-teacher 2026/27: Art 20.0",
    ]);
    expect(found(withPosts(both, general("22"), { ...general("5.5"), id: "GEN-2" }))).toEqual([]);
  });

  it("[SUB3] a school staffed by one row for all teachers lacks no subject", () => {
    const all = staffed("ALL", HILL, { timetabledPeriods: periods("100") });
    expect(found({ ...plan, posts: [all, ...plan.posts.filter(({ school }) => school !== HILL)] })).toEqual(
      [],
    );
  });

  it("[SUB4] counts teachers only", () => {
    const assistant = staffed("TA-9", HILL, {
      role: "Teaching assistant",
      subject: "Art",
      timetabledPeriods: periods("20"),
    });
    expect(found(withPosts(withoutArt, assistant))).toEqual(["no-teacher 2026/27: Art 20.0"]);
  });

  it("[SUB4] looks for no teacher of time outside the timetable, committed or not", () => {
    const reading = (commitment: string | null) =>
      taught("H-READ", [HILL, "Other", "SEND and disadvantage interventions", "1 x 4"], { commitment });
    expect(found({ ...plan, curriculum: [...plan.curriculum, reading("CM-1")] })).toEqual([]);
    expect(found({ ...plan, curriculum: [...plan.curriculum, reading(null)] })).toEqual([]);
    const lesson = taught("H-DR", [HILL, "Y7", "Drama", "1 x 4"], { commitment: "CM-1" });
    expect(found({ ...plan, curriculum: [...plan.curriculum, lesson] })).toEqual([
      "no-teacher 2026/27: Drama 4.0",
    ]);
  });

  it("[GRL1] says each subject once, for the first year in which it is short", () => {
    const later = taught("H-DR", [HILL, "Y7", "Drama", "1 x 4"], { fromYear: SECOND_YEAR });
    expect(found({ ...withoutArt, curriculum: [...withoutArt.curriculum, later] })).toEqual([
      "no-teacher 2026/27: Art 20.0",
      "no-teacher 2027/28: Drama 4.0",
    ]);
  });

  it("[SUB1] names the cells of the subject's rows", () => {
    const [issue] = issuesOf(evaluated(withoutArt).issues, "guardrail-no-teacher");
    const rows = plan.curriculum.filter(({ subject }) => subject === "Art");
    expect(issue && cellsIn(issue)).toEqual(rows.map((row) => cellAt(row.origin, "subject")));
    expect(issue?.severity).toBe("warning");
  });

  it("[SUB2] counts a post by its months in post", () => {
    // leaves after seven months: 20 x 5 / 12 short
    const leaver = changed(plan.posts, "ENG-1", { ends: day("2027-03-31") });
    expect(found({ ...plan, posts: leaver })).toEqual(["shortage 2026/27: English 8.3"]);
  });

  it("[SUB2, SUB3, PCE1] takes the pieces of a post for the whole, however the digits fall", () => {
    // cut on 1 January and 4 July, twenty periods come to 1e-38 less than twenty
    const inPieces = (posts: Plan["posts"], id: string): Plan["posts"] =>
      posts.flatMap((post) =>
        post.id === id
          ? [
              { ...post, ends: day("2027-01-01") },
              { ...post, starts: day("2027-01-02"), ends: day("2027-07-04") },
              { ...post, starts: day("2027-07-05") },
            ]
          : [post],
      );
    const general = staffed("GEN-1", HILL, { timetabledPeriods: periods("20") });
    const covered = withPosts(withoutArt, general);
    expect(found({ ...plan, posts: inPieces(plan.posts, "ART-1") })).toEqual([]);
    expect(found({ ...covered, posts: inPieces(covered.posts, "GEN-1") })).toEqual([]);
    const shortOfMaths = { ...plan, posts: plan.posts.filter(({ id }) => id !== "MAT-1") };
    expect(found({ ...shortOfMaths, posts: inPieces(shortOfMaths.posts, "ART-1") })).toEqual([
      "shortage 2026/27: Maths 20.0",
    ]);
  });

  it("[SUB2] says nothing where demand or capacity is not known", () => {
    expect(
      found({ ...withoutArt, curriculum: changed(plan.curriculum, "H-A7", { groups: count("?") }) }),
    ).toEqual([]);
    expect(
      found({ ...plan, posts: changed(plan.posts, "ENG-1", { role: null, timetabledPeriods: null }) }),
    ).toEqual([]);
  });

  it("[GRL1] is about the pupils that are there to be taught: a subject without groups needs nobody", () => {
    const none = taught("H-GE", [HILL, "Y7", "German", "0 x 5"]);
    expect(
      found({
        ...plan,
        curriculum: [...plan.curriculum, none],
        pupils: [...plan.pupils, ...roll(HILL, "Y8", "9")],
      }),
    ).toEqual([]);
  });
});
