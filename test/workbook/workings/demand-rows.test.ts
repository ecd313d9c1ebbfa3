import type { HostTable } from "../../../src/workbook/host";
import { planCurriculumRows } from "../../../src/workbook/workings/plan-curriculum";
import { planPupilRows } from "../../../src/workbook/workings/plan-pupils";
import { primaryClassRows } from "../../../src/workbook/workings/primary-classes";
import { sixthFormRows } from "../../../src/workbook/workings/sixth-form";
import { contextOf } from "../../support/calculated-tables";
import { rowWhere, withCells } from "../../support/edit-rows";
import { tablesIn } from "../../support/sample-trusts";
import { smallTrustContent } from "../../support/small-trust";
import { HIGH, PRIMARY, SCENARIO } from "../../support/small-trust/names";

const tables = tablesIn(smallTrustContent());
const context = (own: readonly HostTable[] = tables) => contextOf(own, SCENARIO);

/** The scenario's seventh change, about pupils instead. */
const withPupilChange = withCells(tables, "Changes", rowWhere(tables, "Changes", "Change", "CH-07"), {
  Table: "Pupils",
  Target: `${HIGH} | 7`,
  Field: "Pupils",
  "From value": 162,
  "To value": 150,
  "To date": 46_996, // 31 August 2028
});
const withCurriculum = (row: string, cells: Parameters<typeof withCells>[3]) =>
  withCells(tables, "Curriculum", rowWhere(tables, "Curriculum", "Row", row), cells);

describe("rows of PlanPupils", () => {
  it("are the year groups of each school, once where every plan has the same pupils", () => {
    const rows = planPupilRows(context());
    expect(rows.map((row) => [row["School"], row["Year group"], row["Stage"], row["Plan no"]])).toEqual([
      [HIGH, "Y7", "Years 7–9", 1],
      [HIGH, "Y8", "Years 7–9", 1],
      [HIGH, "Y9", "Years 7–9", 1],
      [HIGH, "Y10", "Years 10–11", 1],
      [HIGH, "Y11", "Years 10–11", 1],
      [HIGH, "Y12", "Sixth form", 1],
      [HIGH, "Y13", "Sixth form", 1],
      [PRIMARY, "YN", "Nursery", 1],
      [PRIMARY, "YR", "Reception", 1],
      [PRIMARY, "Y1", "Years 1–2", 1],
      [PRIMARY, "Y2", "Years 1–2", 1],
      [PRIMARY, "Y3", "Years 3–6", 1],
      [PRIMARY, "Y4", "Years 3–6", 1],
      [PRIMARY, "Y5", "Years 3–6", 1],
      [PRIMARY, "Y6", "Years 3–6", 1],
    ]);
    expect(rows.every((row) => row["Year before"] === "2025/26")).toBe(true);
  });

  it("are there again for a plan that sets pupils, with the change in its years", () => {
    const own = planPupilRows(context(withPupilChange)).filter((row) => row["Plan no"] === 3);
    expect(own.map((row) => row["School"])).toEqual(Array.from({ length: 7 }, () => HIGH));
    const setters = [0, 1, 2, 3, 4, 5].map((year) => own[0]?.[`Set by ${year}`]);
    expect(setters).toEqual([null, null, "CH-07", null, null, null]);
  });

  it("say in which years a row that cannot be read may be about the same pupils", () => {
    const edited = withCells(tables, "Pupils", 0, { "Year group": 99 });
    const rows = planPupilRows(context(edited)).filter((row) => row["School"] === HIGH);
    expect(rows.at(-1)).toMatchObject({ "Year group": "Not readable", Stage: "Not readable" });
    expect(rows.map((row) => [row["Stray 0"], row["Stray 1"]])).toEqual(rows.map(() => [1, 0]));
  });

  it("are never complete for a school that Pupils does not name", () => {
    const pupils = tables.map((table) =>
      table.name === "Pupils" ? { ...table, rows: table.rows.filter(([school]) => school === HIGH) } : table,
    );
    const rows = planPupilRows(context(pupils)).filter((row) => row["School"] !== HIGH);
    expect(rows).toMatchObject([{ School: PRIMARY, Stage: "Not readable", "Stray 0": 1, "Stray 5": 1 }]);
  });
});

describe("rows of PlanCurriculum", () => {
  const of = (row: string, own?: readonly HostTable[]) =>
    planCurriculumRows(context(own)).filter((item) => item["Row"] === row);
  const flags = ["In baseline", "In built on", "In before", "In after"];

  it("are one for a row that no change touches, in every plan", () => {
    const [item, ...others] = of("TH-Y7-EN");
    expect(others).toEqual([]);
    expect(flags.map((flag) => item?.[flag])).toEqual([1, 1, 1, 1]);
    expect(item).toMatchObject({ Stage: "Years 7–9", "Class of": null, Read: 1, Unplaced: 0, Changed: 0 });
  });

  it("are three for a row that a change sets: as entered, until the change, and from it on", () => {
    const items = of("TH-Y9-EN");
    expect(items.map((item) => flags.map((flag) => item[flag]))).toEqual([
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [0, 0, 1, 1],
    ]);
    const said = items.map((item) => [item["Groups set by"], item["Begins at"], item["Ends at"]]);
    expect(said).toEqual([
      [null, null, null],
      [null, null, "CH-01"],
      ["CH-01", "CH-01", null],
    ]);
  });

  it("have numbers of their own", () => {
    const numbers = planCurriculumRows(context()).map((item) => item["Item"]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("name a mixed class, and not a year group twice", () => {
    const mixed = withCurriculum("TH-Y7-EN", { "And year group": "Y8" });
    const twice = withCurriculum("TH-Y7-EN", { "And year group": "Y7" });
    expect([...of("TH-Y7-EN", mixed), ...of("TH-Y7-EN", twice)].map((item) => item["And group"])).toEqual([
      "Y8",
      null,
    ]);
  });

  it("say that a row cannot be read, and that its years cannot", () => {
    expect(of("TH-Y7-EN", withCurriculum("TH-Y7-EN", { Groups: "many" }))).toMatchObject([
      { Read: 0, Unplaced: 5 },
    ]);
    const dated = { Groups: "many", "From year": "2026/27", "To year": "2027/28" };
    expect(of("TH-Y7-EN", withCurriculum("TH-Y7-EN", dated))).toMatchObject([{ Read: 0, Unplaced: 0 }]);
  });
});

describe("rows of SixthForm", () => {
  it("are the items of Years 12 to 14", () => {
    const items = new Map(planCurriculumRows(context()).map((item) => [item["Item"], item]));
    const found = sixthFormRows(context()).map((row) => items.get(row["Item"])?.["Stage"]);
    expect(found).toHaveLength([...items.values()].filter((item) => item["Stage"] === "Sixth form").length);
    expect(new Set(found)).toEqual(new Set(["Sixth form"]));
  });
});

describe("rows of PrimaryClasses", () => {
  it("are the year groups of primaries, once where every plan teaches the same", () => {
    const rows = primaryClassRows(context());
    expect(new Set(rows.map((row) => row["School"]))).toEqual(new Set([PRIMARY]));
    expect(new Set(rows.map((row) => row["Class of"])).size).toBe(rows.length);
    expect(rows.every((row) => row["Plan no"] === 1 && row["In after"] === 1)).toBe(true);
    expect(rows.find((row) => row["Class of"] === `${PRIMARY}|Y3`)).toMatchObject({
      "Subject 1": "Class",
      "Subject 5": "Class",
    });
  });
});
