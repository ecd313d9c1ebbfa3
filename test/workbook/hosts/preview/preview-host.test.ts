import { sha256 } from "../../../../src/cli/hashes";
import type { Model } from "@ironcalc/wasm";
import { recalculate } from "../../../../src/workbook";
import { openPreview, type PreviewHost } from "../../../../src/workbook/hosts/preview/preview-host";
import { allAtOnce, type HostTable } from "../../../../src/workbook/host";
import { placeTables } from "../../../../src/workbook/layout/placing";
import { smallTrustContent } from "../../../support/small-trust";
import { modelsOf } from "./engine";

const content = smallTrustContent();
const placed = content.sheets.flatMap((sheet) =>
  placeTables(sheet).map((table) => ({ ...table, sheet: sheet.name })),
);

interface Open {
  readonly shown: Model;
  readonly host: PreviewHost;
}
function open(): Open {
  const models = modelsOf(content);
  const host = openPreview(models, { content, hasFormulas: false });
  host.hasChanged();
  return { shown: models.shown, host };
}

const tableOf = (host: PreviewHost, name: string): HostTable => {
  const found = host.readTables().find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};
/** Where a field of the first row stands: sheet, row and column as the model counts them. */
function placeOf({ shown, host }: Open, name: string, header: string): [number, number, number] {
  const table = tableOf(host, name);
  const sheet = shown.getWorksheetsProperties().findIndex((one) => one.name === table.sheet);
  return [sheet, table.headerRow + 1, table.firstColumn + table.headers.indexOf(header)];
}
const firstOf = (host: PreviewHost, name: string, header: string) => {
  const table = tableOf(host, name);
  return table.rows[0]?.[table.headers.indexOf(header)];
};

describe("the preview's sheet", () => {
  const opened = open();

  test("holds every cell of the trust, and gives it back as it was", () => {
    const { host } = opened;
    const tables = new Map(host.readTables().map((table) => [table.name, table]));
    for (const table of placed) {
      const found = tables.get(table.layout.name);
      expect(found).toMatchObject({
        sheet: table.sheet,
        headers: table.columns.map(({ column }) => column.header),
        firstColumn: table.firstColumn,
      });
      const written = table.rows.map((row) =>
        table.columns.map(({ field }) => (row[field] === "" ? null : (row[field] ?? null))),
      );
      expect(found?.rows).toEqual(written);
    }
  });

  test("each sheet opens at its first cell, whatever was selected while it was written", () => {
    const { shown } = modelsOf(content);
    content.sheets.forEach((_, index) => {
      shown.setSelectedSheet(index);
      expect(shown.getSelectedView()).toMatchObject({ sheet: index, row: 1, column: 1, range: [1, 1, 1, 1] });
    });
  });

  test("nothing has changed, and nothing can be undone, until a person types", () => {
    const { shown, host } = opened;
    expect(shown.canUndo()).toBe(false);
    expect(host.hasChanged()).toBe(false);
    shown.setSelectedSheet(2);
    shown.setSelectedCell(9, 3);
    expect(host.hasChanged()).toBe(false);
  });

  test("what a person types is noticed once, and undone as it was done", () => {
    const { shown, host } = opened;
    const before = firstOf(host, "Staff", "FTE");
    shown.setUserInput(...placeOf(opened, "Staff", "FTE"), "0.35");
    expect([host.hasChanged(), host.hasChanged()]).toEqual([true, false]);
    expect(firstOf(host, "Staff", "FTE")).toBe(0.35);
    shown.undo();
    expect(host.hasChanged()).toBe(true);
    expect(firstOf(host, "Staff", "FTE")).toBe(before);
  });

  test("what was read before it was noticed is still noticed", () => {
    const { shown, host } = opened;
    shown.setUserInput(...placeOf(opened, "Staff", "FTE"), "0.45");
    expect(firstOf(host, "Staff", "FTE")).toBe(0.45);
    expect([host.hasChanged(), host.hasChanged()]).toEqual([true, false]);
  });

  test("cells are read anew only after something was done", () => {
    const models = modelsOf(content);
    const host = openPreview(models, { content, hasFormulas: false });
    const reads = jest.spyOn(models.shown, "getCellContent");
    host.hasChanged();
    const once = reads.mock.calls.length;
    expect(once).toBeGreaterThan(0);
    host.readTables();
    host.hasChanged();
    expect(reads).toHaveBeenCalledTimes(once);
    models.shown.setUserInput(0, 60, 1, "something else");
    host.readTables();
    expect(reads).toHaveBeenCalledTimes(2 * once);
  });

  test.each([
    ["abc", "abc"],
    ["0.1234567890123", 0.1234567890123],
    ["", null],
    ["=0.5+0.25", 0.75],
    ["=1/0", { error: "#DIV/0!" }],
    ["#N/A", { error: "#N/A" }],
    ["TRUE", true],
    ["'0.5", "0.5"],
    ["50%", 0.5],
  ])("%s in a cell is read as %p", (typed, value) => {
    opened.shown.setUserInput(...placeOf(opened, "Staff", "FTE"), typed);
    opened.host.hasChanged();
    expect(firstOf(opened.host, "Staff", "FTE")).toEqual(value);
  });

  test("the sheet is drawn again for a formula that a person typed, and for nothing else", () => {
    const { shown, host } = opened;
    host.hasChanged();
    host.mustBeDrawn();
    const drawnFor = (typed: string): boolean => {
      shown.setUserInput(...placeOf(opened, "Staff", "FTE"), typed);
      host.hasChanged();
      return host.mustBeDrawn();
    };
    expect([drawnFor("0.5"), drawnFor("=0.25+0.5"), host.mustBeDrawn(), drawnFor("0.5")]).toEqual([
      ...[false, true, false, false],
    ]);
  });

  test("a date is its serial number, however it is typed", () => {
    opened.shown.setUserInput(...placeOf(opened, "Staff", "Starts"), "01/09/2027");
    expect(firstOf(opened.host, "Staff", "Starts")).toBe(46_631);
  });

  test("a row typed right below a table is one of its rows", () => {
    const rows = tableOf(opened.host, "Schools").rows.length;
    const [sheet, row, column] = placeOf(opened, "Schools", "School");
    opened.shown.setUserInput(sheet, row + rows, column, "Fernhope");
    expect(tableOf(opened.host, "Schools").rows).toHaveLength(rows + 1);
  });

  test("cells are selected on their sheet; what is not there is said", () => {
    const { shown, host } = opened;
    expect(host.select({ sheet: "Staff", cell: "H12" })).toBe(true);
    expect(shown.getSelectedView()).toMatchObject({ sheet: 4, row: 12, column: 8, range: [12, 8, 12, 8] });
    expect(host.select({ sheet: "Pupils", cell: "D7:D12" })).toBe(true);
    expect(shown.getSelectedView()).toMatchObject({ sheet: 2, range: [7, 4, 12, 4] });
    expect(host.select({ sheet: "Nowhere", cell: "A1" })).toBe(false);
    expect(shown.getSelectedView()).toMatchObject({ sheet: 2 });
  });
});

describe("the sheets of formulas in the preview", () => {
  const opened = open();
  const { shown, host } = opened;
  const outcome = recalculate(host.readTables(), { today: { year: 2026, month: 11, day: 24 }, sha256 });
  if (outcome.outcome !== "done") throw new Error(outcome.reason);
  const names = outcome.sheets.sheets.map(({ name }) => name);
  const added = allAtOnce(
    host.addCalculated(function* () {
      yield;
      return outcome.sheets;
    }),
  );
  const numberOf = (name: string): number =>
    shown.getWorksheetsProperties().findIndex((sheet) => sheet.name === name);

  test("stand behind the inputs, and are no change of a person's", () => {
    const all = shown.getWorksheetsProperties().map(({ name }) => name);
    expect(all).toEqual([...content.sheets.map(({ name }) => name), ...names]);
    expect([host.hasChanged(), shown.canUndo()]).toEqual([false, false]);
  });

  test("are none where none could be made", () => {
    expect(added).toBe(true);
    const other = open().host;
    const none = other.addCalculated(function* () {
      yield;
      return null;
    });
    expect(allAtOnce(none)).toBe(false);
    expect(other.isStale()).toBe(false);
  });

  test("wait until one of them is in front", () => {
    shown.setSelectedSheet(0);
    expect(host.isStale()).toBe(false);
    shown.setSelectedSheet(numberOf("Checks"));
    expect(host.isStale()).toBe(true);
  });

  test("agree with the engine: no check of arithmetic fails, and no formula is an error", () => {
    host.workOut();
    expect(host.isStale()).toBe(false);
    const checks = checksOn(shown, numberOf("Checks"));
    expect(checks.filter((text) => text.includes("| passed")).length).toBeGreaterThan(100);
    expect(checks.filter((text) => text.startsWith("Arithmetic") && text.includes("| failed"))).toEqual([]);
    expect(names.flatMap((name) => errorsOn(shown, numberOf(name)))).toEqual([]);
  }, 120_000);
});

const FIRST_ROW = 7;
const HEADER_ROW = 6;
/** Of the longest table on the sheet. */
function rowsOn(model: Model, sheet: number): number[] {
  const columns = [...model.getColumnsWithData(sheet, HEADER_ROW)];
  const last = Math.max(...columns.flatMap((column) => [...model.getRowsWithData(sheet, column)]));
  return Array.from({ length: Math.max(0, last - HEADER_ROW) }, (_, index) => FIRST_ROW + index);
}

/** The checks with a result, each row as it is shown. */
const checksOn = (model: Model, sheet: number): string[] =>
  rowsOn(model, sheet).map((row) =>
    [...model.getColumnsWithData(sheet, row)]
      .map((column) => model.getFormattedCellValue(sheet, row, column))
      .join(" | "),
  );

const ERROR = 16;
const errorsOn = (model: Model, sheet: number): string[] =>
  rowsOn(model, sheet).flatMap((row) =>
    [...model.getColumnsWithData(sheet, row)]
      .filter((column) => model.getCellType(sheet, row, column) === ERROR)
      .map((column) => model.getCellContent(sheet, row, column)),
  );
