import { allAtOnce } from "../../../../src/domain/kernel";
import { csv } from "../../../support/csv";
import { smallTrustContent } from "../../../support/small-trust";
import { HIGH, PRIMARY } from "../../../support/small-trust/names";
import { throughFile, trustIn } from "../../../support/through-file";
import type { ImportBook } from "../../../../src/application/import/import-book";
import { valueText } from "../../../../src/application/import/row-keys";
import {
  controlOf,
  importEdits,
  NOTHING_CHOSEN_YET,
  tryImport,
} from "../../../../src/application/view/import/import-request";
import type { ImportChoice } from "../../../../src/application/view/import/import-request";
import { importView } from "../../../../src/application/view/import/import-view";
import type { ImportView } from "../../../../src/application/view/import/import-view";
import { importDeed } from "../../../../src/application/import/import-deed";
import { reworded } from "../../../../src/application/import/remap";
import { readCsv } from "../../../../src/imports/read-csv";
import { importBook } from "../../../../src/workbook";

const tried = (...request: Parameters<typeof tryImport>) => allAtOnce(tryImport(...request));
let book: ImportBook;
beforeAll(async () => {
  const tables = await throughFile(smallTrustContent());
  book = importBook(tables, trustIn(tables).model);
});
const TODAY = { year: 2026, month: 10, day: 2 };
type Rows = readonly (readonly (string | number)[])[];

function fileOf(rows: Rows) {
  const file = readCsv(csv(...rows), "october.csv");
  if ("unreadable" in file) throw new Error(file.unreadable);
  return file;
}
function planOf(rows: Rows, choice: Partial<ImportChoice>) {
  const chosen = { kind: "pupils", ...NOTHING_CHOSEN_YET, ...choice } as const;
  const plan = tried(fileOf(rows), chosen, { book, academicYear: "2026/27" });
  if ("refused" in plan) throw new Error(plan.refused);
  return plan;
}
const viewed = (rows: Rows, choice: Partial<ImportChoice> = {}): ImportView =>
  importView(planOf(rows, choice), fileOf(rows), book);
const HEADERS = ["School name", "Academic year", "NC year", "NOR", "House"];
const ROWS: Rows = [HEADERS, [HIGH, "2026/27", "7", 181, "Red"], [HIGH, "2026/27", "8", 172, ""]];

describe("the page of a file", () => {
  it("shows what each header fills, with an example, and what is not used", () => {
    const { title, headers, columns } = viewed(ROWS);
    expect(title).toBe("2 rows in october.csv");
    expect(headers).toEqual([
      { header: "School name", example: HIGH, into: "School" },
      { header: "Academic year", example: "2026/27", into: "Academic year" },
      { header: "NC year", example: "7", into: "Year group" },
      { header: "NOR", example: "181", into: "Pupils" },
      { header: "House", example: "Red", into: "" },
    ]);
    expect(columns.map(({ value }) => value)).toContain("Disadvantaged pupils");
  });

  it("asks for one value of what the file does not have and every row needs", () => {
    const without = ROWS.map(([, ...cells]) => cells);
    const asked = viewed(without);
    expect(asked.values.map(({ name, isNeeded }) => [name, isNeeded])).toEqual([["School", true]]);
    expect([asked.button, asked.why]).toEqual([null, expect.stringContaining("Put right")]);
    const given = viewed(without, { given: { School: PRIMARY } });
    expect(given.values).toHaveLength(1);
    expect(given.problems.map(({ text }) => text).join(" ")).not.toContain("School");
  });

  it("asks which school a name of another system is, in how many rows, and keeps the answer", () => {
    const odd = ROWS.map(([name = "", ...cells]) => [name === HIGH ? "The High" : name, ...cells]);
    const asked = viewed(odd);
    expect(asked.button).toBeNull();
    expect(asked.words).toHaveLength(1);
    const [first] = asked.words;
    if (first === undefined) throw new Error("no word");
    expect(first.field).toMatchObject({
      ...{ label: "School name: The High", help: "In 2 rows; fills School.", kind: "choice" },
      options: book.schools.map((value) => ({ value, label: value, note: "" })),
    });
    const plan = planOf(odd, {});
    const rows = reworded(plan.map.rows, first.word, HIGH, { map: plan.map.name, kind: plan.kind });
    const given = viewed(odd, { rows });
    expect([given.button, given.words.map(({ here }) => here)]).toEqual(["Write 2 rows", [HIGH]]);
    expect(given.problems.filter(({ standing }) => standing.tone === "bad")).toEqual([]);
    const kept = planOf(odd, { rows }).edits.filter(({ table }) => table === "ImportMaps");
    expect(kept.map(({ values }) => values["Source column"])).toContain(`School name | The High | ${HIGH}`);
  });

  it.each([
    ["a name with the sign that parts words", "A | B"],
    ["a word that the workbook knows", HIGH],
    ["nothing", ""],
  ])("asks nothing of %s", (_, name) => {
    expect(viewed([HEADERS, [name, "2026/27", "7", 181, ""]]).words).toEqual([]);
  });

  it("says what changes, and what a bad row keeps from being written", () => {
    const bad: Rows = [...ROWS, [HIGH, "2026/27", "9", "many", ""]];
    const { bad: text, button, why, tables, problems } = viewed(bad);
    expect(text).toBe("1 row cannot be used: 4.");
    expect([button, why]).toEqual([null, "Put right what is said above, or leave bad rows out."]);
    expect(tables[0]?.rows[0]?.text()).toMatch(/Pupils from \d+ to 181/);
    expect(problems[0]).toEqual({
      standing: { words: "To put right", tone: "bad" },
      text: expect.stringMatching(/^Row 4: Pupils .*[.]$/),
    });
    expect(viewed(bad, { skipsBadRows: true }).button).toBe("Write 2 rows");
  });

  it("says on its button what it takes out, and takes nothing out while a row is bad", () => {
    const same = (book.table("Pupils")?.rows ?? []).filter((row) => row.School === HIGH);
    const unchanged = same
      .slice(0, 2)
      .map((row): Rows[number] => [
        ...[HIGH, valueText(row["Academic year"]), valueText(row["Year group"])],
        ...[valueText(row.Pupils), ""],
      ]);
    const all = { removesMissing: true, keepsControl: false };
    const only = viewed([HEADERS, ...unchanged], all);
    expect(only.button).toBe(`Take ${only.went} rows out`);
    const both = viewed(ROWS, all);
    expect(both.button).toBe(`Write 2 rows, take ${both.went} out`);
    const told = importDeed(planOf(ROWS, all)).reason;
    expect(told).toContain(`Pupils: 0 came, 2 changed, ${both.went} taken out`);
    const bad = viewed([...ROWS, [HIGH, "2026/27", "9", "many", ""]], { ...all, skipsBadRows: true });
    expect([bad.button, bad.why]).toEqual([
      null,
      "Put right what is said above, or keep what the file does not have.",
    ]);
    expect(bad.problems.map(({ text }) => text).join(" ")).toContain("what they stand for may be among it");
  });

  it("keeps the file's totals as a control, only where that is wanted", () => {
    const same = viewed(ROWS, { keepsControl: false });
    const editsFor = (keepsControl: boolean | null, who = "") => {
      const chosen = { kind: "pupils", ...NOTHING_CHOSEN_YET, keepsControl } as const;
      return importEdits(planOf(ROWS, chosen), chosen, { book, today: TODAY, who });
    };
    const tablesOf = (keeps: boolean | null): string[] => editsFor(keeps).map(({ table }) => table);
    const checkedBy = (who: string) =>
      editsFor(true, who).find(({ table }) => table === "Controls")?.values["Checked by"];
    expect([checkedBy(" Business manager "), checkedBy("")]).toEqual(["Business manager", null]);
    expect(tablesOf(true)).toContain("Controls");
    expect(tablesOf(false)).not.toContain("Controls");
    expect(same.totals).toBe("Totals of the file: Pupils 353.");
    // nobody chose, and the workbook has other year groups of that school and year
    expect(tablesOf(null)).not.toContain("Controls");
  });

  it("keeps totals of itself only where the file has all that they are held against", () => {
    const own = book.table("Pupils")?.rows ?? [];
    const year = own.filter((row) => row.School === HIGH && row["Academic year"] === "2026/27");
    const all = year.map((row): Rows[number] => [
      ...[HIGH, "2026/27", valueText(row["Year group"])],
      ...[valueText(row.Pupils), ""],
    ]);
    const controlFor = (rows: Rows, choice: Partial<ImportChoice> = {}) => {
      const chosen = { kind: "pupils", ...NOTHING_CHOSEN_YET, ...choice } as const;
      return controlOf(planOf([HEADERS, ...rows], choice), chosen, book);
    };
    expect(all.length).toBeGreaterThan(2);
    expect(controlFor(all)).toEqual({ isKept: true, why: "" });
    expect(controlFor(all.slice(2))).toEqual({
      isKept: false,
      why: expect.stringContaining("The workbook has 2 rows that count towards these totals"),
    });
    expect(controlFor(all.slice(1)).why).toContain("1 row that counts towards these totals and is not");
    // what the file does not have is taken out: then it has all
    expect(controlFor(all.slice(2), { removesMissing: true })).toEqual({ isKept: true, why: "" });
    // a person may know better
    expect(controlFor(all.slice(2), { keepsControl: true }).isKept).toBe(true);
  });
});
