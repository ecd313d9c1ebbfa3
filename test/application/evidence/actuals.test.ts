import type { Entry, Pack, TableLine } from "../../../src/application/evidence/pack";
import { trustRecords } from "../../../src/workbook";
import { reinvestOf } from "../../../src/application/view/reinvest";
import { recordedBook } from "../ledger/ledger";
import type { Book } from "../ledger/ledger";
import { lookOf, reviewOf } from "../../support/looks";
import { blocksOf, lineOf, packOf, tableOf } from "../../support/packs";

let book: Book;
let pack: Pack;
beforeAll(async () => {
  book = await recordedBook();
  pack = await packOf(book.tables);
});

const cellsOf = ({ cells }: TableLine): readonly string[] => cells.slice(1);

describe("actuals in the evidence pack", () => {
  it("hold what was spent against what was committed, by year, once the year is whole", () => {
    const table = tableOf(pack, "outcomes", "Committed against spent");
    // 5,100 + 4,400.75 = 9,500.75 of 9,000
    expect(cellsOf(lineOf(table, "C-02, 2027/28"))).toEqual(["£9,000", "£9,501", "−£501"]);
    // (4 × 7 + 3 × 5) ÷ 12 = 3.58 of 4
    expect(cellsOf(lineOf(table, "C-04, 2027/28"))).toEqual(["4.0", "3.6", "0.4"]);
    expect(cellsOf(lineOf(table, "C-01, 2027/28")).slice(1)).toEqual(["£9,700", "year not complete"]);
    expect(table.rows).toHaveLength(3);
  });

  it("say of each measure where it began, where it stood last and where it should be", () => {
    const table = tableOf(pack, "outcomes", "What each approved commitment");
    // the row of the later part was written first
    expect(cellsOf(lineOf(table, "C-02")).slice(1, 4)).toEqual(["52%", "58%", "65%"]);
    expect(cellsOf(lineOf(table, "C-04")).slice(1, 4)).toEqual(["12", "Not recorded", "18"]);
  });

  it("stand part by part in the order of time, with their sources and who wrote them", () => {
    const rows = tableOf(pack, "outcomes", "As recorded in Actuals").rows.map(({ cells }) => cells);
    const training = rows.filter(([id]) => id === "C-02");
    expect(training.map(([, when, spent, ledger]) => [when, spent, ledger])).toEqual([
      ["2027/28, Sep–Mar", "£5,100", "GL 5512"],
      ["2027/28, Apr–Aug", "£4,401", "GL 5520"],
    ]);
    expect(training[0]?.[5]).toBe("School business manager, 24 November 2026");
    expect(rows.find(([id]) => id === "C-01")?.[4]).toBe("From October");
  });

  it("stand with each commitment: pounds in all, periods year by year", () => {
    const entries = blocksOf(pack, "reinvested").flatMap((block): Entry[] =>
      block.kind === "entry" ? [block.entry] : [],
    );
    const spent = (id: string) =>
      entries
        .find(({ title }) => title.startsWith(`${id}:`))
        ?.facts.find(({ name }) => name === "Spent so far")?.text;
    expect(spent("C-02")).toBe("£9,501");
    expect(spent("C-04")).toBe("3.6 periods a week in 2027/28");
    expect(spent("C-03")).toBe("Nothing recorded in Actuals yet");
  });
});

describe("actuals on the tab Reinvest", () => {
  const factOf = async (id: string, name: string, kind: "cash" | "time" = "cash") => {
    const look = lookOf(await reviewOf(book.tables), { academicYear: "2027/28" });
    const own = reinvestOf(look, kind, trustRecords(book.tables)).commitments.find((one) => one.id === id);
    return own?.facts.find((fact) => fact.name === name)?.text;
  };

  it("say what was spent by part, of how much, and how far off it is", async () => {
    expect(await factOf("C-02", "Spent")).toBe(
      "£5,100 Sep–Mar and £4,400.75 Apr–Aug: £9,500.75 of £9,000 in 2027/28, £500.75 more.",
    );
    expect(await factOf("C-01", "Spent")).toMatch(
      /^£9,700 Sep–Mar, of £[\d,.]+ in 2027\/28; the year is not complete\.$/,
    );
    expect(await factOf("C-03", "Spent")).toBe("Nothing recorded in 2027/28.");
    expect(await factOf("C-04", "Spent", "time")).toMatch(
      /^4 periods a week Sep–Mar and 3 periods a week Apr–Aug/,
    );
  });

  it("say where the measure stands, its target and its start", async () => {
    expect(await factOf("C-02", "Measure now")).toBe("58% (2027/28, Apr–Aug); target 65%; from 52%");
    expect(await factOf("C-03", "Measure now")).toBeUndefined();
    // what is not in the plan has no spending
    expect(await factOf("C-07", "Spent")).toBeUndefined();
  });
});
