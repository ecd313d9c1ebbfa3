import { filledBy, remapped, reworded } from "../../../src/application/import/remap";
import type { MapRow } from "../../../src/application/import/map-rows";

const row = (sourceColumn: string, column: string, table = "Staff"): MapRow => ({
  ...{ map: "HR", kind: "payroll", sourceColumn, table, column },
});
const NAMED = { map: "HR", kind: "payroll" } as const;
const short = (rows: readonly MapRow[]): string[] => rows.map((own) => `${own.sourceColumn} > ${own.column}`);

describe("a map that a person changes", () => {
  const rows = [row("Ref", "Post"), row("Job", "Role"), row("Job | M | Teacher", "Role"), row("WTE", "FTE")];

  it("takes a header to another column, with the words that were for the old one left behind", () => {
    const next = remapped(rows, { header: "Job", into: "Subject" }, NAMED);
    expect(short(next)).toEqual(["Ref > Post", "WTE > FTE", "Job > Subject"]);
    expect(filledBy(next, "JOB", "payroll")).toBe("Subject");
  });

  it("frees the column that another header filled", () => {
    const next = remapped(rows, { header: "Hours", into: "FTE" }, NAMED);
    expect(short(next)).toEqual(["Ref > Post", "Job > Role", "Job | M | Teacher > Role", "Hours > FTE"]);
    expect(filledBy(next, "WTE", "payroll")).toBeNull();
  });

  it("leaves a header out", () => {
    expect(short(remapped(rows, { header: "WTE", into: null }, NAMED))).toEqual(short(rows.slice(0, 3)));
  });

  it("takes another meaning of a word, or none; other words stay", () => {
    const column = { header: "Role", kind: "name", required: true, isKey: false } as const;
    const word = {
      ...{ table: "Staff", header: "Job", found: "m" },
      column: { ...column, least: null, most: null, whole: false, allowed: [], names: "Roles" },
    };
    const others = short(rows.filter(({ sourceColumn }) => !sourceColumn.includes("|")));
    expect(short(reworded(rows, word, "Headteacher", NAMED))).toEqual([
      ...others,
      "Job | m | Headteacher > Role",
    ]);
    expect(short(reworded(rows, word, null, NAMED))).toEqual(others);
    const another = reworded(rows, { ...word, found: "TA" }, "Teaching assistant", NAMED);
    expect(short(another)).toEqual([...short(rows), "Job | TA | Teaching assistant > Role"]);
  });

  it("lets many months fill one column, and leaves other tables alone", () => {
    const months = [row("Sep 2026", "Amount £", "MonthlyActuals"), row("Post", "Post", "Teaching")];
    const next = remapped(months, { header: "Oct 2026", into: "Amount £" }, { map: "L", kind: "actuals" });
    expect(short(next)).toEqual(["Sep 2026 > Amount £", "Post > Post", "Oct 2026 > Amount £"]);
  });
});
