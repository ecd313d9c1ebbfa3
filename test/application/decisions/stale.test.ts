import { count, exactText } from "../../../src/domain/kernel";
import { scenarioPlan } from "../../../src/domain/scenarios";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { rebaseChange } from "../../../src/application/decisions/rebase";
import type { Rebased } from "../../../src/application/decisions/rebase";
import { takeBack } from "../../../src/application/decisions/undo";
import { withEdits } from "../../../src/application/decisions/with-edits";
import { changeSentence } from "../../../src/application/report/change-sentence";
import { withCell } from "../../support/looks";
import { trustIn } from "../../support/through-file";
import { decided, DRAFT, smallTrustWithDraft, writtenTo } from "./small-model";
import type { Opened } from "./small-model";

const FROM = { from: "2027/28" };
/** The draft drops a group of Year 8 English (7 to 6) and ends a post; then somebody types 9 groups into Curriculum. */
let trust: Opened;
let typed: TrustModel;
let [merge, end] = ["", ""];
beforeAll(async () => {
  const empty = await smallTrustWithDraft();
  const merged = decided(empty.model, "merge-groups", { row: "TH-Y8-EN", groups: "6", ...FROM });
  const one = await writtenTo(empty, merged.edits);
  const ended = decided(one.model, "end-post", { post: "TH-ENG-5", ...FROM });
  trust = await writtenTo(one, ended.edits);
  [merge = "", end = ""] = [...merged.changes, ...ended.changes].map(({ id }) => id);
  const curriculum = trust.tables.find(({ name }) => name === "Curriculum");
  const row = (curriculum?.rows ?? []).findIndex(([id]) => id === "TH-Y8-EN");
  typed = trustIn(withCell(trust.tables, { table: "Curriculum", header: "Groups", row }, 9)).model;
});

const groupsIn = (model: TrustModel): (string | null)[] =>
  (scenarioPlan(DRAFT, model).plan?.curriculum ?? [])
    .filter(({ id }) => id === "TH-Y8-EN")
    .map(({ groups }) => exactText(groups));
const codesIn = (model: TrustModel): string[] => scenarioPlan(DRAFT, model).issues.map(({ code }) => code);
function rebased(model: TrustModel, id: string): Rebased {
  const outcome = rebaseChange(model, DRAFT, id);
  if (outcome.outcome === "refused") throw new Error(outcome.problems.join("; "));
  return outcome.rebased;
}
const problems = (model: TrustModel, id: string, scenario = DRAFT): readonly string[] => {
  const outcome = rebaseChange(model, scenario, id);
  return outcome.outcome === "refused" ? outcome.problems : [];
};

it("[CHG2] a stale change is not applied, and the others are", () => {
  expect(groupsIn(trust.model)).toEqual(["7", "6"]);
  expect(groupsIn(typed)).toEqual(["9"]);
  expect(codesIn(typed)).toEqual(["stale-change"]);
  const posts = scenarioPlan(DRAFT, typed).plan?.posts.filter(({ id }) => id === "TH-ENG-5") ?? [];
  expect(posts.map(({ ends }) => ends)).toEqual([{ year: 2027, month: 8, day: 31 }]);
});

it("[DCN5] it is kept from what it finds, applied from then on, in one cell of its row", () => {
  const kept = rebased(typed, merge);
  expect(kept.changes.map((change) => changeSentence(change, kept.after.everything))).toEqual([
    "Thornmoor High, Year 8 English: 9 groups to 6 from September 2027.",
  ]);
  expect(groupsIn(kept.after)).toEqual(["9", "6"]);
  expect(codesIn(kept.after)).toEqual([]);
  expect(kept.edits).toEqual([
    { edit: "update", table: "Changes", change: merge, record: { fromValue: "9" } },
  ]);
});

it("[DCN5] nothing else of its row in the workbook moves", async () => {
  const written = await writtenTo(trust, rebased(typed, merge).edits);
  const changeIn = ({ changes }: TrustModel) => changes.find(({ id }) => id === merge);
  expect({ ...changeIn(written.model), origin: null }).toEqual({
    ...changeIn(trust.model),
    origin: null,
    fromValue: "9",
  });
});

it("[DCN5] only what is out of date can be, and only in a scenario that is not locked", () => {
  expect(problems(trust.model, merge)).toEqual([
    `change ${merge} is not out of date: it finds what it expects`,
  ]);
  expect(problems(typed, "CH-99")).toEqual([`the scenario ${DRAFT} has no change CH-99`]);
  expect(problems(typed, merge, "Balanced groups")).toEqual([
    "the scenario Balanced groups is adopted, and so locked",
  ]);
});

it("[DCN5] one that finds what it sets has nothing left to do", () => {
  const { everything } = typed;
  const curriculum = everything.curriculum.map((row) =>
    row.id === "TH-Y8-EN" ? { ...row, groups: count("6") } : row,
  );
  const done = { ...typed, everything: { ...everything, curriculum } };
  expect(problems(done, merge)).toEqual(["Year 8 English: groups is 6 already"]);
});

it("[DCN3] a decision that is not the last is taken back by a change of it, and the others stay", () => {
  const undone = takeBack(typed, DRAFT, merge);
  if (undone.outcome === "refused") throw new Error(undone.problems.join("; "));
  expect(undone.changes.map(({ id }) => id)).toEqual([merge]);
  const after = withEdits(typed, undone.edits);
  expect(after.changes.filter(({ scenario }) => scenario === DRAFT).map(({ id }) => id)).toEqual([end]);
  expect(codesIn(after)).toEqual([]);
});

it("[DCN3] not while a later change rests on it", () => {
  const opened = decided(trust.model, "open-option", {
    ...{ school: "Thornmoor High", "year-group": "Y10", subject: "Latin", groups: "1", periods: "3" },
    ...FROM,
  });
  const row = opened.changes[0]?.target ?? "";
  const more = decided(opened.after, "add-groups", { row, from: "2028/29" });
  const refused = takeBack(more.after, DRAFT, opened.changes[0]?.id ?? "");
  expect(refused.outcome === "refused" ? refused.problems : []).toEqual([
    expect.stringContaining(`there is no "${row}" in Curriculum in this plan`),
  ]);
});
