import { unknown } from "../../../src/domain/kernel";
import { day } from "../../support/builders";
import { BROOK, costing, HILL, smallPlan, staffed } from "../../support/plan-builders";
import { cellsOf, joined, reportOf, reviewOf, sectionOf } from "../../support/report-builders";
import { endPost, setLine, setRow } from "../../support/scenario-builders";

const small = smallPlan();
const section = (review: ReturnType<typeof reviewOf>, school: string | null = null): string[] =>
  sectionOf(reportOf(review, school), "What it frees");
/** The table by driver, and what follows it. */
const tableOf = (...args: Parameters<typeof section>): string[] => {
  const lines = section(...args);
  const start = lines.indexOf("Cash by what moved, £ a year");
  if (start < 0) throw new Error("there is no table by what moved");
  return lines.slice(start);
};

describe("cash by what moved", () => {
  it("[DRV1] adds the schools up, and comes to what is released", () => {
    const changes = [
      endPost("C1", "ENG-1"),
      endPost("C2", "PRI-1", { school: BROOK }),
      setLine("C3", ["H-OTHER", "Amount £", "60000", "61500"]),
    ];
    const lines = section(reviewOf(changes));
    expect(cellsOf(lines, "Total released")).toEqual(["£118,500", "£118,500"]);
    const table = tableOf(reviewOf(changes));
    expect(table.slice(2, 5).map((line) => line.replace(/ +/g, " "))).toEqual([
      "Contact ratio £120,000 £120,000",
      "Other spending −£1,500 −£1,500",
      "All released £118,500 £118,500",
    ]);
  });

  it("[DRV1] counts what is released from budget only, and says so", () => {
    const vacant = staffed("VAC", HILL, {
      role: "Teaching assistant",
      pay: costing("24000"),
      filled: { vacantSince: day("2026-01-01") },
    });
    const everything = { ...small, posts: [...small.posts, vacant] };
    const table = tableOf(reviewOf([endPost("C1", "ENG-1"), endPost("C2", "VAC")], { everything }));
    expect(cellsOf(table, "Support staff")).toEqual(["£24,000", "£24,000"]);
    expect(cellsOf(table, "Released and from budget only")).toEqual(["£84,000", "£84,000"]);
  });

  it("[DRV7] says no cash of class size and contact ratio that cancel", () => {
    const review = reviewOf([setRow("C1", ["H-E7", "Groups", "2", "1"])]);
    expect(joined(section(review))).toContain("Cash released: none.");
    const table = tableOf(review);
    expect(cellsOf(table, "Class size (no cash)")).toEqual(["£31,608", "£31,608"]);
    expect(cellsOf(table, "Contact ratio (no cash)")).toEqual(["−£31,608", "−£31,608"]);
    expect(cellsOf(table, "All released")).toEqual(["£0", "£0"]);
  });

  it("[DRV7] does not say so where they cancel in one year and not in the other", () => {
    const later = endPost("C2", "ENG-1", { fromDate: day("2027-09-01") });
    const table = tableOf(reviewOf([setRow("C1", ["H-E7", "Groups", "2", "1"]), later]));
    expect(cellsOf(table, "Class size")).toEqual(["£31,608", "£28,330"]);
    expect(joined(table)).not.toContain("no cash");
  });

  it("is of the schools asked for", () => {
    const changes = [endPost("C1", "ENG-1"), endPost("C2", "TA-1", { school: BROOK })];
    const table = tableOf(reviewOf(changes), BROOK);
    expect(table.slice(2, 4).map((line) => line.split(/ {2,}/)[0])).toEqual([
      "Support staff",
      "All released",
    ]);
  });

  it("[DRV6] says not known of what is not", () => {
    const pupils = small.pupils.map((row) =>
      row.school === HILL ? { ...row, pupils: unknown<"pupils">() } : row,
    );
    const table = tableOf(reviewOf([endPost("C1", "ENG-1")], { everything: { ...small, pupils } }));
    expect(cellsOf(table, "Contact ratio").join(" ")).toBe("not known not known");
    expect(cellsOf(table, "All released")).toEqual(["£60,000", "£60,000"]);
  });

  it("is not there where nothing moves", () => {
    expect(joined(section(reviewOf([])))).not.toContain("what moved");
  });
});
