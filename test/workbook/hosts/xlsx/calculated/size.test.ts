import { readPart } from "../../../../../src/workbook/hosts/xlsx/zip-part";
import { guard } from "../../../../../src/workbook/hosts/xlsx/guard";
import {
  calculatedTable,
  formula,
  key,
  series,
} from "../../../../../src/workbook/layout/calculated/calculated-table";
import { partOf, partsOf, sheetsOf, working, workbookWithRows, written } from "./content";

const COLUMNS = 50;
const ROWS = 4000;
const big = calculatedTable("Big", {
  sheet: "Staff cost",
  purpose: "Many rows.",
  columns: [
    key("Post", { help: "" }),
    ...series(COLUMNS, (number) =>
      formula(`Part ${number}`, `[@Post]*${number}`, { help: "", format: "pence" }),
    ),
  ],
});

it("writes a large table a piece at a time, with all its formulas", async () => {
  const rows = Array.from({ length: ROWS }, (_, index) => ({ Post: index + 1 }));
  const small = await workbookWithRows();
  const file = written(small, sheetsOf({ ...working, tables: [{ layout: big, rows }] }));
  const checked = guard(file);
  if ("unreadable" in checked) throw new Error(checked.unreadable);
  const part = partOf(partsOf(file), "Staff cost");
  const entry = checked.parts.get(part);
  if (!entry) throw new Error(`${part} is missing`);
  const decoder = new TextDecoder();
  let [formulas, tail, last] = [0, "", ""];
  readPart(file, entry, (chunk) => {
    const text = tail + decoder.decode(chunk, { stream: true });
    const pieces = text.split("</f></c>");
    tail = pieces.pop() ?? "";
    formulas += pieces.length;
    last = pieces.at(-1) ?? last;
  });
  expect(formulas).toBe(COLUMNS * ROWS);
  expect(last).toMatch(/<c r="AY4006" s="\d+"><f>Big\[\[#This Row\],\[Post\]\]\*50$/);
  expect(entry.size).toBeGreaterThan(10_000_000);
  expect(file.length).toBeLessThan(entry.size / 10);
});
