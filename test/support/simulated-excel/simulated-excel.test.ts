import { bootExcel, type SimulatedExcel } from "./boot";
import { CELL_EDIT_MODE, THROTTLED } from "./faults";

let sim: SimulatedExcel;
beforeAll(async () => {
  sim = await bootExcel();
  sim.person.addTable({
    sheet: "Staff",
    name: "Staff",
    headerRow: 5,
    firstColumn: 2,
    headers: ["Post", "FTE"],
    rows: [["'A", 1]],
  });
});
afterAll(() => sim.close());

const told = (): Promise<void> => new Promise((done) => setTimeout(done, 30));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const codeOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => "no error",
    (cause: unknown) => (cause as { code: string }).code,
  );

test("Microsoft's client takes it for Excel, with the sets that it was given", () => {
  expect(sim.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(sim.Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
});

test("a property that was not loaded is the client's own error", async () => {
  const run = sim.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Staff").getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await codeOf(run)).toBe("PropertyNotLoaded");
});

test("values are typed as Excel types them: only a quote keeps a text", async () => {
  const values = await sim.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Staff");
    const row = sheet.getRange("H1:L1");
    row.values = [["'1/2", "12", "1-2", "#REF!", "TRUE"]];
    row.load("values,valueTypes");
    await context.sync();
    return plain([row.values, row.valueTypes]);
  });
  expect(values).toEqual([
    [["1/2", 12, expect.any(Number), "#REF!", true]],
    [["String", "Double", "Double", "Error", "Boolean"]],
  ]);
});

test("a null leaves its cell; what was done before a failing action stays", async () => {
  const run = sim.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Staff");
    sheet.getRange("H2:I2").values = [["kept", 1]];
    sheet.getRange("H2:I2").values = [[null, 2]];
    sheet.getRange("H2:I3").values = [[1]];
    await context.sync();
  });
  expect(await codeOf(run)).toBe("InvalidArgument");
  expect(sim.person.sheet("Staff").getRange("H2:I2").values).toEqual([["kept", 2]]);
});

test("many values are sent by the client in parts, after it has asked for their size", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, -row]);
  await sim.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Staff").getRange("N1:O2000").values = rows;
    await context.sync();
  });
  expect(sim.person.sheet("Staff").getRange("N2000:O2000").values).toEqual([[1_999, -1_999]]);
});

test("events of a table: a person's, a co-author's and the add-in's own", async () => {
  const sources: string[] = [];
  const handler = await sim.Excel.run(async (context) => {
    const added = context.workbook.tables.onChanged.add((event) => {
      sources.push(`${event.source} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  sim.person.type("Staff", "C6", [0.5]);
  sim.coAuthor.type("Staff", "C6", [0.6]);
  sim.person.type("Staff", "Z9", ["beside"]);
  await sim.Excel.run(async (context) => {
    context.workbook.tables.getItem("Staff").getDataBodyRange().values = [["'A", 0.7]];
    await context.sync();
  });
  await told();
  expect(sources).toEqual(["Local C6", "Remote C6", "Local B6:C6"]);
  await sim.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  sim.person.type("Staff", "C6", [1]);
  await told();
  expect(sources).toHaveLength(3);
});

test("what is not simulated fails aloud, and so does the result of a formula", async () => {
  const width = sim.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Staff").standardWidth = 9;
    await context.sync();
  });
  expect(await codeOf(width)).toBe("SimNotImplemented");
  sim.person.type("Staff", "H9", ["=1+1"]);
  const result = sim.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Staff").getRange("H9").load("values");
    await context.sync();
  });
  expect(await codeOf(result)).toBe("SimNotImplemented");
});

test("faults: a cell is edited, Excel is busy, an answer is lost", async () => {
  const touch = (): Promise<unknown> =>
    codeOf(
      sim.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Staff").getRange("H4").values = [["written"]];
        await context.sync();
      }),
    );
  for (const [failure, code] of [
    [CELL_EDIT_MODE, "InvalidOperationInCellEditMode"],
    [THROTTLED, "ActivityLimitReached"],
  ] as const) {
    const stop = sim.faults.fail(failure);
    expect(await touch()).toBe(code);
    stop();
  }
  expect(sim.person.sheet("Staff").getRange("H4").values).toEqual([[""]]);
  const stop = sim.faults.failAt(1, { after: true });
  expect(await touch()).not.toBe("no error");
  stop();
  expect(sim.person.sheet("Staff").getRange("H4").values).toEqual([["written"]]);
});

test("an old host refuses what it does not know, as the client itself does not", async () => {
  const old = await bootExcel({ requirements: { ExcelApi: "1.8" } });
  const run = old.Excel.run(async (context) => {
    context.workbook.tables.onAdded.add(() => Promise.resolve());
    await context.sync();
  });
  expect(await codeOf(run)).toBe("ApiNotFound");
  old.close();
});

test("a button of the ribbon calls what was associated with it", async () => {
  let pressed = 0;
  sim.Office.actions.associate("check", () => void (pressed += 1));
  await told();
  sim.press("check");
  expect(pressed).toBe(1);
});
