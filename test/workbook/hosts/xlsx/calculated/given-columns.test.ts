import type { CalculatedSheets } from "../../../../../src/workbook/layout/calculated/calculated-sheets";
import {
  cellOf,
  changed,
  content,
  partOf,
  partsOf,
  refusal,
  sheetText,
  workbookWithRows,
  written,
} from "./content";

const withGiven = (formula: string, header = "Amount now", table = "Releases"): CalculatedSheets => ({
  ...content,
  given: [{ table, header, formula }],
});
const FORMULA = 'IF(Releases[[#This Row],[Change]]="","",SUM(Results[Total]))';
const WRITTEN = FORMULA.replaceAll('"', "&quot;");

let bytes: Uint8Array;
let sheet: string;
beforeAll(async () => {
  bytes = await workbookWithRows({
    Releases: [
      { release: "R1", amountAgreed: 100, amountNow: 7 },
      { release: "R2" },
      {},
      { amountAgreed: 5 },
    ],
  });
  sheet = partOf(partsOf(bytes), "Reinvestment");
});

/** Amount now is column J of the sheet. */
const now = (file: Uint8Array, row: number): string =>
  cellOf(sheetText(partsOf(file), "Reinvestment"), `J${row}`);
const styleOf = (cell: string): string | undefined => /s="(\d+)"/.exec(cell)?.[1];

describe("a given column of a table that people fill in", () => {
  it("has its formula in every row that holds something, in the style that was there", () => {
    const after = written(bytes, withGiven(FORMULA));
    for (const row of [7, 8, 10]) {
      expect(now(after, row)).toBe(`<c r="J${row}" s="${styleOf(now(bytes, row))}"><f>${WRITTEN}</f></c>`);
    }
    expect(styleOf(now(bytes, 7))).toBeDefined();
    for (const row of [9, 11]) expect(now(after, row)).toBe(now(bytes, row));
  });

  it("leaves every other character of its sheet", () => {
    const text = partsOf(written(bytes, withGiven(FORMULA)))[sheet] ?? "";
    const cells = /<c r="J(7|8|10)"[^>]*?(\/>|>.*?<\/c>)/g;
    expect(text.replace(cells, "")).toBe((partsOf(bytes)[sheet] ?? "").replace(cells, ""));
  });

  it("hands the formula on to new rows of its table", () => {
    const [before, after] = [bytes, written(bytes, withGiven(FORMULA))].map(
      (file) => Object.values(partsOf(file)).find((part) => part.includes('displayName="Releases"')) ?? "",
    );
    const given = `<calculatedColumnFormula>${WRITTEN}</calculatedColumnFormula>`;
    expect(after).toMatch(/name="Amount now"[^>]*><calculatedColumnFormula>/);
    expect(after?.split("<calculatedColumnFormula>")).toHaveLength(2);
    expect(after?.replace(given, "").replace("></tableColumn>", "/>")).toBe(before);
  });

  it("gets another formula in its place, and none in a row that was emptied", () => {
    const once = written(bytes, withGiven(FORMULA));
    expect(Buffer.from(written(once, withGiven(FORMULA))).equals(Buffer.from(once))).toBe(true);
    const emptied = changed(once, {
      [sheet]: (text) => text.replace(/<c r="A8"[^>]*>.*?<\/c>/, '<c r="A8"/>'),
    });
    const after = written(emptied, withGiven("1+1"));
    expect(now(after, 7)).toContain("<f>1+1</f>");
    expect(now(after, 8)).toBe(`<c r="J8" s="${styleOf(now(bytes, 8))}"/>`);
    expect(Object.values(partsOf(after)).filter((part) => part.includes(WRITTEN))).toEqual([]);
  });

  it("gets its cell where the row has none", () => {
    const bare = changed(bytes, {
      [sheet]: (text) => text.replace(/<c r="[IJK]7"[^>]*?(\/>|>.*?<\/c>)/g, ""),
    });
    const text = partsOf(written(bare, withGiven(FORMULA)))[sheet] ?? "";
    const style = styleOf(now(bytes, 8));
    expect(text).toMatch(
      new RegExp(`<c r="H7"[^>]*?(/>|>[^<]*</c>)<c r="J7" s="${style}"><f>.*?</c><c r="L7"`),
    );
  });

  it("is found where cells have no addresses", () => {
    const bare = changed(bytes, {
      [sheet]: (text) => text.replace(/<(c|row) r="[A-Z]*\d+"/g, "<$1"),
    });
    const text = partsOf(written(bare, withGiven(FORMULA)))[sheet] ?? "";
    expect([...text.matchAll(/<c r="(J\d+)"/g)].map((match) => match[1])).toEqual(["J7", "J8", "J10"]);
  });

  it("may not be filled by a formula that reaches over other cells", () => {
    const array = changed(bytes, {
      [sheet]: (text) =>
        text.replace(/<c r="J7"[^>]*>.*?<\/c>/, '<c r="J7"><f t="array" ref="J7:K9">1</f></c>'),
    });
    expect(refusal(array, withGiven(FORMULA))).toContain("the formula in J7 fills J7:K9");
    const shared = changed(bytes, {
      [sheet]: (text) =>
        text.replace(/<c r="J7"[^>]*>.*?<\/c>/, '<c r="J7"><f t="shared" si="0" ref="J7:J10">1</f></c>'),
    });
    expect(refusal(shared, withGiven(FORMULA))).toBe("");
  });

  it.each([
    ["table", withGiven("1", "Amount now", "Nothing"), "The table Nothing is missing"],
    ["column", withGiven("1", "Nothing"), "The table Releases has no column Nothing"],
  ])("must be there: %s", (_, sheets, reason) => {
    expect(refusal(bytes, sheets)).toContain(reason);
  });
});
