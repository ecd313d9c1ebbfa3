import { NOTES, openExcel, RELEASES, update } from "./excel";
import { openOffice } from "../../../../src/workbook/hosts/office/office-host";

const wait = (): Promise<void> => Promise.resolve();

/** Excel that takes the option, or fails for it; and what it was asked with. */
async function excelWith(isOn: boolean, fails = false) {
  const { sim } = await openExcel([RELEASES, NOTES]);
  const asked: unknown[] = [];
  const run = (...args: unknown[]): unknown => {
    const options = args.length > 1 ? args[0] : null;
    if (options !== null) asked.push(options);
    if (options !== null && fails)
      return Promise.reject(Object.assign(new Error("no"), { code: "GeneralException" }));
    return Reflect.apply(sim.Excel.run, sim.Excel, args);
  };
  const host = openOffice({ excel: { run: run as typeof Excel.run }, wait, undo: { isOn } });
  return { sim, host, asked };
}

test("one write is one step to undo where Excel offers it, and reading asks for none", async () => {
  const { sim, host, asked } = await excelWith(true);
  await host.readTables();
  expect(asked).toEqual([]);
  expect(await host.write([update("R-001", 9)])).toBeNull();
  expect(asked).toEqual([{ mergeUndoGroup: true }]);
  sim.close();
});

test("an Excel that does not offer it is not asked", async () => {
  const { sim, host, asked } = await excelWith(false);
  expect(await host.write([update("R-001", 9)])).toBeNull();
  expect(asked).toEqual([]);
  sim.close();
});

test("where it fails for it, the same is written without, and it is not asked again", async () => {
  const { sim, host, asked } = await excelWith(true, true);
  expect(await host.write([update("R-001", 9)])).toBeNull();
  expect(await host.write([update("R-001", 8)])).toBeNull();
  expect(asked).toHaveLength(1);
  expect(sim.person.rows("Releases")[0]?.[2]).toBe(8);
  sim.close();
});
