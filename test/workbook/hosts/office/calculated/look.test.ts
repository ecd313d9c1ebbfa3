import { sha256 } from "../../../../../src/cli/hashes";
import { PALETTE, SHEET_TABS } from "../../../../../src/workbook/layout/palette";
import { FIRST_BODY_ROW, HEADER_ROW, KIND_ROW, TITLE_ROW } from "../../../../../src/workbook/layout/placing";
import { addressOf } from "../../../../support/simulated-excel/model/address";
import { openExcel, type OpenedExcel } from "../excel";
import { contentOf, given, withoutStaff } from "./content";

const content = contentOf(given);
const colour = (name: keyof typeof PALETTE): string => `#${PALETTE[name]}`;

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(given, { evaluate: () => 0 });
});
afterEach(() => opened.sim.close());

const write = (sheets = content) => opened.host.writeCalculated(sheets);
const sheetOf = (name: string) => opened.sim.person.sheet(name);
/** Where a column of a table is: its sheet, its number from 0, and rows from 0. */
function column(table: string, header: string) {
  const { area, worksheet } = opened.sim.person.table(table);
  const number = area.column + opened.sim.person.headers(table).indexOf(header);
  return { sheet: sheetOf(worksheet.name), number, last: area.row + area.rows - 1 };
}
const firstHeader = (table: string): string => String(opened.sim.person.headers(table)[0]);
const at = (
  { sheet, number }: Pick<ReturnType<typeof column>, "sheet" | "number">,
  row: number,
  ...names: string[]
) => names.map((name) => sheet.look.at(row - 1, number, name));

const NAMES = [
  "RangeFont.color",
  "RangeFont.bold",
  "RangeFont.italic",
  "RangeFill.color",
  "RangeFormat.horizontalAlignment",
  "RangeBorder EdgeBottom.style",
  "Range.numberFormat",
];

/** How the sheets of formulas look: of each column its head, its first row and its last, and all that is of a sheet. */
const looks = (): string =>
  sha256(
    JSON.stringify(
      content.sheets.map(({ name }) => {
        const { look, ownTables, charts, pageLayout, verticalPageBreaks, tabColor } = sheetOf(name);
        const cells = ownTables.flatMap(({ area }) =>
          Array.from({ length: area.columns }, (_, place) =>
            [area.row, area.row + 1, area.row + area.rows - 1].map((row) =>
              NAMES.map((one) => look.at(row, area.column + place, one)),
            ),
          ),
        );
        const rules = look.rules.map(({ area, custom }) => `${addressOf(area)} ${custom.rule.formula}`);
        const notes = look.validations.map(({ area, prompt }) => [addressOf(area), prompt]);
        const { area, titleRows, zoom } = pageLayout;
        const drawn = charts.items.map((chart) => [chart.name, chart.position, chart.series.items]);
        const printed = [area, titleRows, zoom, verticalPageBreaks.cells, tabColor];
        return [cells, rules.sort(), notes, printed, JSON.stringify(drawn), [...look.widths]];
      }),
    ),
  );

test("keys, formulas, and the bodies of workings, results and checks are told apart by more than colour", async () => {
  await write();
  const HEAD = ["RangeFill.color", "RangeFont.bold", "RangeFont.italic", "RangeBorder EdgeBottom.style"];
  expect(at(column("StaffCost", firstHeader("StaffCost")), HEADER_ROW, ...HEAD)).toEqual([
    colour("navy"),
    true,
    undefined,
    "Continuous",
  ]);
  expect(at(column("Checks", "Result"), HEADER_ROW, ...HEAD)).toEqual([
    colour("steel"),
    undefined,
    true,
    "Double",
  ]);
  const BODY = ["RangeFill.color", "RangeBorder EdgeLeft.style", "RangeBorder EdgeBottom.color"];
  const [working, control] = [column("StaffCost", firstHeader("StaffCost")), column("Checks", "Group")];
  expect(at(working, FIRST_BODY_ROW, ...BODY)).toEqual([colour("paleGrey"), "Continuous", colour("line")]);
  expect(at(control, FIRST_BODY_ROW, ...BODY)).toEqual([colour("paleViolet"), "Dot", colour("violet")]);
  const output = content.sheets.find(({ kind }) => kind === "output")?.tables[0]?.layout;
  const result = column(output?.name ?? "", firstHeader(output?.name ?? ""));
  expect(at(result, FIRST_BODY_ROW, ...BODY)).toEqual([undefined, undefined, colour("line")]);
  const top = { sheet: working.sheet, number: 0 };
  expect(at(top, TITLE_ROW, "RangeFill.color", "RangeFont.size")).toEqual([colour("band"), 18]);
  expect(working.sheet.tabColor).toBe(`#${SHEET_TABS.working}`);
});

test("results are coloured by their word, in every row, and the line of the checks is where one failed", async () => {
  await write();
  const { sheet, number, last } = column("Checks", "Result");
  const rules = sheet.look.rules.filter(({ area }) => area.column === number && area.row > KIND_ROW);
  const cell = `${addressOf({ row: FIRST_BODY_ROW - 1, column: number, rows: 1, columns: 1 })}`;
  expect(rules.map(({ custom }) => [custom.rule.formula, custom.format.fill.color])).toEqual([
    [
      `=OR(${cell}="failed",${cell}="broken",${cell}="outside outer",${cell}="overcommitted")`,
      colour("paleRed"),
    ],
    [
      `=OR(${cell}="not checked",${cell}="outside usual",${cell}="not known",${cell}="provisional")`,
      colour("paleAmber"),
    ],
    [`=OR(${cell}="passed",${cell}="holds",${cell}="in range")`, colour("paleGreen")],
  ]);
  expect(rules.map(({ area }) => [area.row, area.row + area.rows - 1])).toEqual(
    rules.map(() => [FIRST_BODY_ROW - 1, last]),
  );
  const [line] = sheet.look.rules.filter(({ area }) => area.row === KIND_ROW - 1);
  expect(line?.custom.rule.formula).toContain('SEARCH(": failed.",A3)');
  expect(line?.custom.format.font.bold).toBe(true);
});

test("headers say what they mean, and pages are set up: A4 across, their area, and the headers again", async () => {
  await write();
  const { sheet, number } = column("Checks", "Result");
  const note = sheet.look.validations.find(({ area }) => area.column === number);
  const help = content.sheets
    .flatMap(({ tables }) => tables)
    .find(({ layout }) => layout.name === "Checks")
    ?.layout.columns.find(({ header }) => header === "Result")?.help;
  expect(note?.prompt).toEqual({ showPrompt: true, title: "Result", message: help });
  for (const { name } of content.sheets) {
    const { pageLayout } = sheetOf(name);
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.titleRows]).toEqual([
      "Landscape",
      "A4",
      "$4:$6",
    ]);
    expect(pageLayout.area).toMatch(/^A1:[A-Z]+\d+/);
    expect(pageLayout.headersFooters.defaultForAllPages.rightFooter).toBe("Page &P of &N");
  }
  expect(sheetOf("Checks").pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
});

test("charts stand beside their tables and read their cells", async () => {
  await write();
  const declared = content.sheets.flatMap(({ name, charts }) => charts.map((chart) => ({ name, chart })));
  expect(declared.length).toBeGreaterThan(3);
  const drawn = content.sheets.flatMap(({ name }) => sheetOf(name).charts.items.map((chart) => chart));
  expect(drawn.map(({ title }) => Reflect.get(title, "text"))).toEqual(
    declared.map(({ chart }) => chart.title),
  );
  const [first] = declared;
  const [chart] = sheetOf(first?.name ?? "").charts.items;
  const [series = ""] = first?.chart.series ?? [];
  const own = column(first?.chart.table ?? "", series);
  const [from = 0, to = 0] = first?.chart.rows ?? [];
  const rows = { row: FIRST_BODY_ROW + from - 2, rows: to - from + 1 };
  expect(chart?.series.items[0]?.values.split("!")[1]).toBe(
    addressOf({ ...rows, column: own.number, columns: 1 }),
  );
  expect(chart?.series.items.map(({ name }) => name)).toEqual(first?.chart.series);
});

test("killed at each sync of the first time, the look is whole once it is written again", async () => {
  await write();
  const whole = looks();
  for (const number of [3, 4]) {
    opened.sim.close();
    opened = await openExcel(given, { evaluate: () => 0 });
    const stop = opened.sim.faults.failAt(number, { after: number === 3, stays: true });
    await write();
    stop();
    expect(await write()).toBeNull();
    expect([number, looks() === whole]).toEqual([number, true]);
  }
});

test("what people change of the look stays; a table that grows and shrinks has its look in every row", async () => {
  await write();
  const key = column("StaffCost", firstHeader("StaffCost"));
  key.sheet.tabColor = "#112233";
  key.sheet.pageLayout.orientation = "Portrait";
  sheetOf("Checks").look.mark({ row: 6, column: 0, rows: 1, columns: 1 }, "RangeFill.color", "#00FF00");
  expect(await write()).toBeNull();
  expect([key.sheet.tabColor, key.sheet.pageLayout.orientation]).toEqual(["#112233", "Portrait"]);
  expect(sheetOf("Checks").look.at(6, 0, "RangeFill.color")).toBe("#00FF00");
  expect(await write(contentOf(withoutStaff(5)))).toBeNull();
  expect(at(key, key.last + 1, "RangeFill.color")).toEqual([undefined]);
  expect(key.sheet.pageLayout.area.endsWith(String(key.last + 1))).toBe(false);
  expect(await write()).toBeNull();
  expect(at(key, key.last + 1, "RangeFill.color", "RangeFont.color")).toEqual([
    colour("paleGrey"),
    colour("navy"),
  ]);
});

test("a chart that was taken out comes back; one that was dressed otherwise stays so", async () => {
  await write();
  const name = content.sheets.find(({ charts }) => charts.length > 1)?.name ?? "";
  const { charts } = sheetOf(name);
  const [first, second] = charts.items;
  if (!first || !second) throw new Error("Two charts are declared.");
  Reflect.set(first.title, "text", "Mine");
  second.delete();
  const count = charts.items.length;
  expect(await write()).toBeNull();
  expect([Reflect.get(first.title, "text"), charts.items.length]).toEqual(["Mine", count + 1]);
  expect(charts.items.filter((chart) => chart.name === second.name)).toHaveLength(1);
});

test("an Excel that refuses to set pages up, as without a printer, gets the figures all the same", async () => {
  opened.sim.faults.failAt(4);
  expect(await write()).toBeNull();
  expect(sheetOf("Checks").pageLayout.paperSize).toBe("Letter");
  expect(sheetOf("Checks").look.rules.length).toBeGreaterThan(3);
});
