import { VERBS } from "../../../src/application/decisions/verbs";
import type { Given } from "../../../src/application/decisions/ask";
import { effectOfDecision } from "../../../src/application/decisions/effect";
import { undoLast } from "../../../src/application/decisions/undo";
import { withEdits } from "../../../src/application/decisions/with-edits";
import { changeSentence } from "../../../src/application/report/change-sentence";
import { inverseOf } from "../../../src/application/table-edits";
import { exactText, pounds } from "../../../src/domain/kernel";
import {
  BUDGET_FIELDS,
  CURRICULUM_FIELDS,
  PUPIL_FIELDS,
  SCHOOL_FIELDS,
  STAFF_FIELDS,
  YEAR_FIELDS,
} from "../../../src/domain/scenarios/closed-list";
import type { Post } from "../../../src/domain/staffing";
import { scenarioPlan } from "../../../src/domain/scenarios";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { decided, DRAFT, problemsOf, smallTrustWithDraft, writtenTo } from "./small-model";
import type { Opened } from "./small-model";

let trust: Opened;
beforeAll(async () => {
  trust = await smallTrustWithDraft();
});

const FROM = { from: "2027/28" };
/** Every verb once: what is typed, and the sentences of its changes. */
const CASES: readonly (readonly [verb: string, given: Given, sentences: readonly string[]])[] = [
  [
    "merge-groups",
    { row: "TH-Y8-EN", groups: "6", ...FROM },
    ["Thornmoor High, Year 8 English: 7 groups to 6 from September 2027."],
  ],
  [
    "split-groups",
    { row: "th-y8-en", groups: "8", ...FROM, to: "2028/29" },
    ["Thornmoor High, Year 8 English: 7 groups to 8 from September 2027 to August 2029."],
  ],
  [
    "add-groups",
    { row: "TH-Y8-MA", ...FROM },
    ["Thornmoor High, Year 8 Maths: 7 groups to 8 from September 2027."],
  ],
  [
    "drop-groups",
    { row: "TH-Y8-MA", by: "2", ...FROM },
    ["Thornmoor High, Year 8 Maths: 7 groups to 5 from September 2027."],
  ],
  [
    "change-periods",
    { row: "TH-Y8-SC", periods: "4", ...FROM },
    ["Thornmoor High, Year 8 Science: 3 periods a group to 4 from September 2027."],
  ],
  [
    "change-pupils-taking",
    { row: "TH-Y10-BU", pupils: "30", ...FROM },
    ["Thornmoor High, Year 10 Business: 45 pupils taking it to 30 from September 2027."],
  ],
  [
    "staff-groups",
    { row: "TH-Y8-SC", "teachers-per-group": "1.5", "support-per-group": "1", ...FROM },
    [
      "Thornmoor High, Year 8 Science: 1 teacher a group to 1.5 from September 2027.",
      "Thornmoor High, Year 8 Science: 0 support staff a group to 1 from September 2027.",
    ],
  ],
  [
    "move-subject",
    { row: "TH-Y8-FR", "year-group": "9", ...FROM },
    [
      "Thornmoor High, Year 8 French: not taught from September 2027.",
      "Thornmoor High, Year 9 French (row TH-Y8-FR-2): 4 new groups of 2 periods from 2027/28.",
    ],
  ],
  [
    "mixed-age",
    { row: "WP-Y3", with: "WP-Y4", groups: "1", ...FROM },
    [
      "Wrenfield Primary, Year 3 Class: not taught from September 2027.",
      "Wrenfield Primary, Year 4 Class: not taught from September 2027.",
      "Wrenfield Primary, Years 3 and 4 Class: 1 new group of 22.5 periods from 2027/28.",
    ],
  ],
  [
    "open-block",
    {
      school: "Thornmoor High",
      "year-group": "10",
      block: "Option D",
      offer: "Latin: 1: 20; Dance::18; Greek",
      periods: "3",
      ...FROM,
    },
    [
      "Thornmoor High, Year 10 Latin: 1 new group of 3 periods from 2027/28.",
      "Thornmoor High, Year 10 Dance: 1 new group of 3 periods from 2027/28.",
      "Thornmoor High, Year 10 Greek: 1 new group of 3 periods from 2027/28.",
    ],
  ],
  ["close-block", { school: "Thornmoor High", block: "options a to c", "year-group": "Y10", ...FROM }, []],
  [
    "open-option",
    {
      school: "Thornmoor High",
      "year-group": "Y10",
      subject: "Latin",
      groups: "1",
      periods: "3",
      pupils: "20",
      ...FROM,
    },
    ["Thornmoor High, Year 10 Latin: 1 new group of 3 periods from 2027/28."],
  ],
  [
    "close-option",
    { rows: "TH-Y10-BU; TH-Y10-HS", ...FROM },
    [
      "Thornmoor High, Year 10 Business: not taught from September 2027.",
      "Thornmoor High, Year 10 Health and social care: not taught from September 2027.",
    ],
  ],
  [
    "open-sixth-form-group",
    { school: "Thornmoor High", "year-group": "Y12", subject: "Latin", groups: "1", periods: "5", ...FROM },
    ["Thornmoor High, Year 12 Latin: 1 new group of 5 periods from 2027/28."],
  ],
  [
    "close-sixth-form-group",
    { rows: "TH-Y12-PH", ...FROM },
    ["Thornmoor High, Year 12 Physics: not taught from September 2027."],
  ],
  [
    "end-post",
    { post: "TH-ENG-5", from: "2028-01-01", cost: "£8,000" },
    ["Thornmoor High, English teacher (post TH-ENG-5): ends on 31 December 2027. Costs £8,000 once."],
  ],
  [
    "add-post",
    {
      school: "Thornmoor High",
      role: "Teacher",
      fte: "0.5",
      fund: "GAG",
      scale: "Main",
      point: "M3",
      subject: "Maths",
      ...FROM,
    },
    ["Thornmoor High, Maths teacher (post NEW-01): new post of 0.5 FTE from September 2027."],
  ],
  [
    "reduce-post",
    { post: "TH-ENG-5", fte: "0.6", from: "2027-09-01" },
    ["Thornmoor High, English teacher (post TH-ENG-5): 0.8 FTE to 0.6 from September 2027."],
  ],
  [
    "raise-post",
    { post: "TH-ENG-5", fte: "1", from: "2027-09-01" },
    ["Thornmoor High, English teacher (post TH-ENG-5): 0.8 FTE to 1 from September 2027."],
  ],
  [
    "change-tlr",
    { post: "TH-MAT-2", tlr: "3000", share: "0.5", ...FROM },
    [
      "Thornmoor High, Maths teacher (post TH-MAT-2): TLR £3,700 to £3,000 from September 2027.",
      "Thornmoor High, Maths teacher (post TH-MAT-2): share of the TLR 1 to 0.5 from September 2027.",
    ],
  ],
  [
    "change-pay",
    { post: "CS-FIN-1", salary: "£66,000", "sen-allowance": "2539", ...FROM },
    [
      "Central services, Business leadership (post CS-FIN-1): full-time salary £68,000 to £66,000 from September 2027.",
      "Central services, Business leadership (post CS-FIN-1): SEN allowance £0 to £2,539 from September 2027.",
    ],
  ],
  ["change-timetable", { post: "TH-ASH-2", timetabled: "10", ...FROM }, []],
  [
    "redeploy-post",
    { post: "TH-ENG-5", school: "Wrenfield Primary", subject: "Class", ...FROM },
    [
      "Thornmoor High, English teacher (post TH-ENG-5): ends on 31 August 2027.",
      "Wrenfield Primary, Class teacher (post TH-ENG-5-2): new post of 0.8 FTE from September 2027.",
    ],
  ],
  [
    "change-point",
    { post: "TH-MAT-2", point: "M4", ...FROM },
    [
      "Thornmoor High, Maths teacher (post TH-MAT-2): ends on 31 August 2027.",
      "Thornmoor High, Maths teacher (post TH-MAT-2-2): new post of 1 FTE from September 2027.",
    ],
  ],
  [
    "change-role",
    { post: "TH-ASH-2", role: "Teacher", ...FROM },
    [
      "Thornmoor High, Science assistant headteacher (post TH-ASH-2): ends on 31 August 2027.",
      "Thornmoor High, Science teacher (post TH-ASH-2-2): new post of 1 FTE from September 2027.",
    ],
  ],
  [
    "contact-target",
    { school: "Thornmoor High", ratio: "80%", ...FROM },
    ["Thornmoor High: target contact ratio 0.77 to 0.8 from September 2027."],
  ],
  [
    "class-size-cap",
    { school: "Thornmoor High", size: "24", ...FROM },
    ["Thornmoor High: target class size 23 to 24 from September 2027."],
  ],
  [
    "pupil-numbers",
    { school: "Thornmoor High", "year-group": "Y7", pupils: "150", year: "2027/28" },
    ["Thornmoor High, Year 7: 162 pupils to 150 from September 2027 to August 2028."],
  ],
  [
    "pay-award",
    { year: "2027/28", teachers: "3.5%", support: "0.04" },
    [
      "Trust, 2027/28: teachers' pay award 2.5% to 3.5%.",
      "Trust, 2027/28: support staff's pay award 2.5% to 4%.",
    ],
  ],
  [
    "inflation",
    { year: "2027/28", "non-pay": "4%", income: "1.5%" },
    ["Trust, 2027/28: non-pay inflation 2% to 4%.", "Trust, 2027/28: income growth 2.5% to 1.5%."],
  ],
  ["budget-line", { line: "TH-ENE", amount: "100000", ...FROM }, []],
  [
    "add-budget-line",
    { school: "Thornmoor High", heading: "Books", amount: "5000", fund: "GAG", ...FROM, to: "2028/29" },
    ["Thornmoor High, Books (line NEW-LINE): new spending of £5,000 a year from 2027/28."],
  ],
  ["end-budget-line", { line: "TH-ENE", ...FROM }, []],
  [
    "central-charge",
    { school: "Thornmoor High", heading: "Payroll service", amount: "9000", fund: "GAG", ...FROM },
    ["Thornmoor High, Payroll service (line CHARGE): new transfer of £9,000 a year from 2027/28."],
  ],
];

/** Without the places of rows, which a file gives them and a draft does not have; fields in one order. */
const planText = (model: TrustModel): string =>
  JSON.stringify(scenarioPlan(DRAFT, model).plan, (key, value: unknown) => {
    if (key === "origin") return undefined;
    const isPlain = typeof value === "object" && value !== null && !Array.isArray(value);
    return isPlain ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1))) : value;
  });
/** Whether two trusts make the same plan; a failing test need not print two whole plans. */
const isSamePlan = (one: TrustModel, other: TrustModel): boolean => planText(one) === planText(other);

it("every verb is in the list", () => {
  expect(CASES.map(([verb]) => verb)).toEqual(VERBS.map(({ name }) => name));
});

it("every figure of the closed list is set by one of them", () => {
  const set = CASES.flatMap(([verb, given]) => decided(trust.model, verb, given).changes).flatMap(
    ({ table, field }) => (field === null ? [] : [`${table}: ${field}`]),
  );
  const lists = {
    Curriculum: CURRICULUM_FIELDS,
    Staff: STAFF_FIELDS,
    Budget: BUDGET_FIELDS,
    Pupils: PUPIL_FIELDS,
    Schools: SCHOOL_FIELDS,
    Years: YEAR_FIELDS,
  };
  const closed = Object.entries(lists).flatMap(([table, fields]) =>
    fields.map(({ header }) => `${table}: ${header}`),
  );
  // a pay point is another post, and a row that is paid whole has its own case below
  expect([...closed].filter((field) => !set.includes(field))).toEqual(["Staff: Annual cost £"]);
});

it("a row that is paid whole has another cost, and no salary or point", () => {
  const { everything } = trust.model;
  const posts = everything.posts.map((post): Post =>
    post.id === "CS-FIN-1"
      ? { ...post, pay: { by: "row", annual: pounds("90000"), ofWhichPay: null, forFte: post.fte } }
      : post,
  );
  const model = { ...trust.model, everything: { ...everything, posts } };
  const { changes } = decided(model, "change-pay", { post: "CS-FIN-1", "annual-cost": "£80,000", ...FROM });
  expect(changes.map((change) => changeSentence(change, everything))).toEqual([
    "Central services, Business leadership (post CS-FIN-1): cost a year £90,000 to £80,000 from September 2027.",
  ]);
  expect(
    problemsOf(model, "change-pay", { post: "CS-FIN-1", salary: "1", reason: "A reason", ...FROM }),
  ).toEqual(["post CS-FIN-1 is paid as a whole row, and a change cannot pay it in another way"]);
});

it("an option block closes as a whole, for one year group or for all that have it", () => {
  const rowsOf = (given: Given): string[] =>
    decided(trust.model, "close-block", {
      school: "Thornmoor High",
      block: "Options A to C",
      ...given,
      ...FROM,
    }).changes.map(({ target }) => target.slice(0, 6));
  expect(rowsOf({ "year-group": "11" })).toEqual(Array<string>(13).fill("TH-Y11"));
  expect(rowsOf({})).toEqual([...Array<string>(13).fill("TH-Y10"), ...Array<string>(13).fill("TH-Y11")]);
});

describe.each(CASES)("%s", (verb, given, sentences) => {
  it("writes rows that read back as the same plan and its sentences, and an undo takes them all back", async () => {
    const { edits, rows, after, changes: made } = decided(trust.model, verb, given);
    const written = await writtenTo(trust, edits);
    expect(isSamePlan(written.model, after)).toBe(true);
    expect(isSamePlan(written.model, trust.model)).toBe(false);
    const ids = made.map(({ id }) => id);
    const changes = written.model.changes.filter(({ id }) => ids.includes(id));
    const said = changes.map((change) => changeSentence(change, written.model.everything));
    expect(said).toHaveLength(ids.length);
    if (sentences.length > 0) expect(said).toEqual(sentences);
    expect(new Set(changes.map(({ together }) => together)).size).toBe(1);
    expect(changes.length > 1).toBe(changes[0]?.together !== null);
    expect(isSamePlan(withEdits(after, inverseOf(rows)), trust.model)).toBe(true);
    const undone = undoLast(written.model, DRAFT);
    if (undone.outcome === "refused") throw new Error(undone.problems.join("; "));
    expect((await writtenTo(written, undone.edits)).tables).toEqual(trust.tables);
  });
});

describe("what a decision does", () => {
  const effect = (verb: string, given: Given) => effectOfDecision(decided(trust.model, verb, given));
  it("is measured over the scenario without it, year by year, before anything is written", () => {
    const { years } = effect("end-post", { post: "TH-ENG-5", ...FROM });
    expect(years.map(({ fte }) => exactText(fte))).toEqual(["0", "-0.8", "-0.8", "-0.8", "-0.8"]);
    expect(years.map(({ cash }) => Number(cash) > 0)).toEqual([false, true, true, true, true]);
  });

  it("names the guardrails that it newly breaks", () => {
    const { broken } = effect("end-post", { post: "TH-ENG-3", ...FROM });
    expect(broken.some((text) => text.includes("English at Thornmoor High"))).toBe(true);
    expect(effect("merge-groups", { row: "TH-Y8-EN", groups: "6", ...FROM }).broken).toEqual([]);
  });
});
