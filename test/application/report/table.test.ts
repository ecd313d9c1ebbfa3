import { listed, numbered, wrapped, WIDTH } from "../../../src/application/report/lines";
import { layoutFor, tableLines } from "../../../src/application/report/table";

const YEARS = ["2026/27", "2027/28", "2028/29", "2029/30", "2030/31"];

describe("lines", () => {
  it("wraps words and indents what follows", () => {
    const lines = wrapped("word ".repeat(40), 2, 4);
    expect(lines.every((line) => line.length <= WIDTH)).toBe(true);
    expect(lines[0]?.startsWith("  word")).toBe(true);
    expect(lines[1]?.startsWith("    word")).toBe(true);
  });

  it("numbers the sections that are printed, from 1", () => {
    const lines = numbered([
      { title: "What was measured", lines: ["…"] },
      { title: "Guardrails broken", lines: ["None."] },
    ]);
    expect(lines.filter((line) => /^\d/.test(line))).toEqual([
      "1. What was measured",
      "2. Guardrails broken",
    ]);
  });

  it("lists in words", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});

describe("a table", () => {
  it("puts figures under their titles, right-aligned", () => {
    expect(tableLines(["After", "Before"], [{ label: "  Balance", cells: ["£1,234", "−£5"] }])).toEqual([
      `${" ".repeat(34)}    After   Before`,
      `  Balance${" ".repeat(25)}   £1,234      −£5`,
    ]);
  });

  it("never cuts a figure or a name: a long name stands on lines of its own", () => {
    const label =
      "  a name that is much longer than the room that there is for it in the table, by far, truly";
    const lines = tableLines(YEARS, [{ label, cells: YEARS.map(() => "£1") }]);
    expect(
      lines
        .slice(1, 3)
        .map((line) => line.trim())
        .join(" "),
    ).toBe(label.trim());
    expect(lines[3]).toMatch(/^ {34} +£1 +£1 +£1 +£1 +£1$/);
  });

  it("stays within 80 columns with five years of tens of millions", () => {
    const cells = YEARS.map(() => "−£12,345,678");
    const lines = tableLines(YEARS, [{ label: "  after commitments", cells }]);
    expect(lines.filter((line) => line.length > WIDTH)).toEqual([]);
    expect(lines.join("\n").split("−£12,345,678")).toHaveLength(6);
  });

  it("sets a note beside the figures, or below where there is no room", () => {
    const short = { label: "  Contact ratio", cells: ["0.75"], note: "in usual 0.74–0.80" };
    const long = {
      label: "  Staff cost",
      cells: ["81.3%"],
      note: `far above usual ${"70–80% ".repeat(9)}`.trim(),
    };
    expect(tableLines(["After"], [short])[1]).toBe("  Contact ratio     0.75 in usual 0.74–0.80");
    const [, figures, ...below] = tableLines(["After"], [long]);
    expect(figures).toBe("  Staff cost    81.3%");
    expect(below.map((line) => line.trim()).join(" ")).toBe(long.note);
    expect(below.every((line) => line.length <= WIDTH && line.startsWith("    "))).toBe(true);
  });

  it("gives words the whole width", () => {
    const words = `  ${"word ".repeat(30)}`;
    const lines = tableLines(YEARS, [{ label: words, cells: [] }]).slice(1);
    expect(lines.length).toBe(2);
    expect(lines.map((line) => line.trim()).join(" ")).toBe(words.trim());
  });

  it("lets tables share a layout, so that their columns stand under each other", () => {
    const rows = [
      { label: "short", cells: ["£1"] },
      { label: "a longer name", cells: ["£1,234,567"] },
    ];
    const layout = layoutFor(["After"], rows);
    const [first, second] = rows.map((row) => tableLines(["After"], [row], layout)[1] ?? "");
    expect(first?.length).toBe(second?.length);
  });
});
