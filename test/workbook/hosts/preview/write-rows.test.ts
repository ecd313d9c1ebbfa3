import { decide } from "../../../../src/application/decisions/decide";
import { newScenario } from "../../../../src/application/decisions/new-scenario";
import { undoLast } from "../../../../src/application/decisions/undo";
import type { TableEdit } from "../../../../src/application/table-edits";
import type { TrustModel } from "../../../../src/domain/reinvestment";
import { rowEdits, workbookSource } from "../../../../src/workbook";
import { openPreview, type PreviewHost } from "../../../../src/workbook/hosts/preview/preview-host";
import { smallTrustContent } from "../../../support/small-trust";
import { modelsOf } from "./engine";

function open() {
  const content = smallTrustContent();
  const models = modelsOf(content);
  const host = openPreview(models, { content, hasFormulas: false });
  host.hasChanged();
  return { shown: models.shown, host };
}
const write = (host: PreviewHost, edits: readonly TableEdit[]): string | null =>
  host.write(rowEdits(edits, host.readTables()));
async function modelOf(host: PreviewHost): Promise<TrustModel> {
  const read = await workbookSource(() => Promise.resolve(host.readTables())).read();
  if (read.outcome === "refused" || read.model === null) throw new Error("not read");
  return read.model;
}
const rowsOf = (host: PreviewHost, name: string) => {
  const found = host.readTables().find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found.rows;
};
const TODAY = { year: 2026, month: 11, day: 24 };

async function withDraft() {
  const opened = open();
  const made = newScenario(await modelOf(opened.host), { scenario: "Trial" }, TODAY);
  if (made.outcome === "refused") throw new Error(made.problems.join());
  return { ...opened, edits: made.edits, refused: write(opened.host, made.edits) };
}

describe("writing into the preview's sheet", () => {
  test("a draft is a row behind the last, read as it was written, and no edit or undo of a person's", async () => {
    const { shown, host, refused } = await withDraft();
    expect(refused).toBeNull();
    expect([host.hasChanged(), shown.canUndo(), host.isBehind()]).toEqual([false, false, false]);
    const scenario = (await modelOf(host)).scenarios.at(-1);
    expect(scenario).toMatchObject({ name: "Trial", status: "draft", buildsOn: "Baseline" });
    // 24 November 2026 as Excel counts days
    expect(rowsOf(host, "Scenarios").at(-1)).toContain(46_350);
  });

  test("what is written twice is refused in words, and nothing is written", async () => {
    const { host, edits } = await withDraft();
    const before = host.readTables();
    expect(write(host, [...edits])).toBe("The table Scenarios has a row Trial already.");
    expect(host.readTables()).toEqual(before);
  });

  test("a decision is written, and taken back to what was there before", async () => {
    const { host } = await withDraft();
    const before = host.readTables();
    const staffBefore = rowsOf(host, "Staff").length;
    const given = { role: "Teacher", school: "Thornmoor High", fte: "0.5", fund: "GAG", salary: "40000" };
    const outcome = decide(await modelOf(host), {
      scenario: "Trial",
      verb: "add-post",
      given: { ...given, from: "2027/28", reason: "Cover" },
    });
    if (outcome.outcome === "refused") throw new Error(outcome.problems.join());
    expect(write(host, outcome.decision.edits)).toBeNull();
    expect(rowsOf(host, "Staff")).toHaveLength(staffBefore + 1);
    const undone = undoLast(await modelOf(host), "Trial");
    if (undone.outcome === "refused") throw new Error(undone.problems.join());
    expect(write(host, undone.edits)).toBeNull();
    expect(host.readTables()).toEqual(before);
  });

  test("what stands below a table is not written over", async () => {
    const { shown, host, edits } = await withDraft();
    const table = host.readTables().find(({ name }) => name === "Scenarios");
    if (!table) throw new Error("no table");
    const sheet = shown.getWorksheetsProperties().findIndex(({ name }) => name === table.sheet);
    const next = table.headerRow + table.rows.length + 1;
    // two rows are to be added: the second place is taken
    shown.setUserInput(sheet, next + 1, table.firstColumn + 2, "mine");
    const two = edits.flatMap((edit) =>
      ["One", "Two"].map((scenario): TableEdit =>
        edit.table === "Scenarios" ? { ...edit, row: { ...edit.row, scenario } } : edit,
      ),
    );
    expect(write(host, two)).toMatch(/stands right below the table Scenarios/);
    expect((await modelOf(host)).scenarios.map(({ name }) => name)).not.toContain("One");
  });

  test("a formula of a person's is not taken out with its row", async () => {
    const { shown, host, edits } = await withDraft();
    const table = host.readTables().find(({ name }) => name === "Scenarios");
    if (!table) throw new Error("no table");
    const sheet = shown.getWorksheetsProperties().findIndex(({ name }) => name === table.sheet);
    const row = table.headerRow + table.rows.length;
    shown.setUserInput(sheet, row, table.firstColumn + table.headers.indexOf("Purpose"), '="a"&"b"');
    const remove = edits.map((edit): TableEdit => ({ ...edit, edit: "remove" }));
    expect(write(host, remove)).toMatch(/holds a formula, which would be lost/);
  });

  test("many rows are written in parts; left before the last one, the sheet is as it was", async () => {
    const { host, edits } = await withDraft();
    const names = Array.from({ length: 250 }, (_, number) => `Draft ${String(number)}`);
    const many = rowEdits(
      edits.flatMap((edit) =>
        names.map((scenario): TableEdit =>
          edit.table === "Scenarios" ? { ...edit, row: { ...edit.row, scenario } } : edit,
        ),
      ),
      host.readTables(),
    );
    const before = host.readTables();
    const left = host.writeStepwise(many);
    expect([left.next().value, left.next().value]).toEqual([
      { part: 1, of: 6 },
      { part: 2, of: 6 },
    ]);
    expect(host.hasChanged()).toBe(false);
    left.return(null);
    expect([host.hasChanged(), host.readTables()]).toEqual([false, before]);
    expect(host.write(many)).toBeNull();
    expect(host.hasChanged()).toBe(false);
    expect((await modelOf(host)).scenarios.map(({ name }) => name).slice(-250)).toEqual(names);
  });
});
