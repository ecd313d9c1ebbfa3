import type { Block, Pack } from "../../../src/application/evidence/pack";
import { numbers, row, tableBlock, words } from "../../../src/application/evidence/pack";
import { packSheetRows } from "../../../src/application/evidence/pack-sheet";

const packWith = (...blocks: readonly Block[]): Pack => ({
  title: "What was released",
  trust: "Alder Trust",
  lead: "Evidence pack.",
  about: [{ name: "Plan", text: "Groups that fit" }],
  notices: [{ tone: "bad", title: "1 error", texts: ["Staff!E7"] }],
  tiles: [{ label: "Cash released", figure: "£5", note: "2027/28" }],
  sections: [{ id: "only", title: "Only section", blocks }],
});
const sectionOf = (...blocks: readonly Block[]) => {
  const rows = packSheetRows(packWith(...blocks));
  const from = rows.findIndex(({ cells }) => cells[0] === "1. Only section");
  const to = rows.findIndex(({ cells }) => cells[0] === "Signed on a printed copy");
  return rows.slice(from + 1, to - 1);
};

describe("a pack as rows of one sheet", () => {
  it("goes from its title by what to read first to the lines to sign, and leaves its facts to the table above", () => {
    const rows = packSheetRows(packWith());
    const texts = rows.map(({ look, cells }) => `${look}: ${cells.join("|")}`);
    expect(texts.slice(0, 8)).toEqual([
      "title: What was released",
      "text: Evidence pack.",
      "blank: ",
      "title: Read first",
      "heading: ✕ 1 error",
      "text: Staff!E7",
      "blank: ",
      "title: In short",
    ]);
    expect(texts).toContain("fact: Cash released|£5 (2027/28)");
    expect(texts.at(-1)).toBe("header: Minute reference|||");
    expect(texts.join()).not.toContain("Groups that fit");
  });

  it("keeps a table of figures, as numbers with the digits of their texts", () => {
    const table = tableBlock(
      "Cash",
      [words("School"), numbers("£"), numbers("Share"), numbers("FTE")],
      [row("part", "Alder", "−£1,234.50", "7.5%", "not known"), row("total", "Total", "£2,000", "12%", "3")],
    );
    expect(sectionOf(table)).toEqual([
      { look: "caption", cells: ["Cash"] },
      { look: "header", cells: ["School", "£", "Share", "FTE"] },
      {
        look: "part",
        cells: [
          "Alder",
          { value: -1234.5, shownAs: "money", decimals: 2 },
          { value: 0.075, shownAs: "percent", decimals: 1 },
          "not known",
        ],
      },
      {
        look: "total",
        cells: [
          "Total",
          { value: 2000, shownAs: "money", decimals: 0 },
          { value: 0.12, shownAs: "percent", decimals: 0 },
          { value: 3, shownAs: "number", decimals: 0 },
        ],
      },
    ]);
  });

  it("writes a table of sentences as a paragraph for each row", () => {
    const table = tableBlock(
      "Changes",
      [words("Change"), words("What"), words("Why")],
      [row("plain", "CH-01", "A post ends.", "Vacant"), row("plain", "CH-02", "", "Moved")],
    );
    expect(sectionOf(table)).toEqual([
      { look: "heading", cells: ["Changes"] },
      { look: "fact", cells: ["CH-01", "What: A post ends. Why: Vacant"] },
      { look: "fact", cells: ["CH-02", "Why: Moved"] },
    ]);
  });

  it("does so too where one long text stands beside figures", () => {
    const long = "A result that says much more than fits";
    const table = tableBlock(
      "Census",
      [words("School"), numbers("Document"), words("Result")],
      [row("plain", "Alder", "120", long)],
    );
    expect(sectionOf(table)[1]).toEqual({ look: "fact", cells: ["Alder", `Document: 120. Result: ${long}`] });
  });

  it("keeps what has a head of its own apart from what stands before it", () => {
    const looks = sectionOf(
      { kind: "text", text: "One." },
      { kind: "text", text: "Two.", look: "small" },
      { kind: "heading", text: "Head" },
      { kind: "list", items: ["a"] },
    ).map(({ look }) => look);
    expect(looks).toEqual(["text", "small", "blank", "heading", "text"]);
  });
});
