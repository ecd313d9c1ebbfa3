import { writeCalculated } from "../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import type { RowContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { serialOf } from "../../src/workbook/reference-rows";
import { calculatedSheets } from "../../src/workbook/workings/calculated-sheets";
import { numberCell } from "../../src/workbook/workings/number-cell";
import { contextIn, recordsOf } from "../support/calculated-tables";
import { recalculatedTables } from "../support/libreoffice";
import { smallTrustContent } from "../support/small-trust";
import { HIGH, PRIMARY } from "../support/small-trust/names";

const small = smallTrustContent();
const rowsIn = (table: string): readonly RowContent[] =>
  small.sheets.flatMap(({ tables }) => tables).find(({ layout }) => layout.name === table)?.rows ?? [];
const withControls = (rows: readonly RowContent[]): WorkbookContent => ({
  ...small,
  sheets: small.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.layout.name === "Controls" ? { ...table, rows } : table)),
  })),
});

const baseline = contextIn(small, "Baseline").review.plans[0];
const [YEAR = ""] = contextIn(small, "Baseline").timeline.years;
function engine(name: string, quantity: "allFte" | "pupils" | "periods" | "staffCost"): number {
  const own = baseline?.evaluation?.years.find((year) => year.name === name && year.academicYear === YEAR);
  return Number(numberCell(own?.base[quantity].value));
}
/** As typed into Budget: an amount of the year itself does not grow. */
const typed = (school: string, isIt: (row: RowContent) => boolean): number =>
  rowsIn("Budget")
    .filter((row) => row["school"] === school && row["academicYear"] === YEAR && isIt(row))
    .reduce((total, { amount }) => total + Number(amount), 0);
const statement = (school: string): number =>
  typed(school, ({ kind, fund }) => kind === "Income" && fund === "GAG");
/** Staff cost has supply teachers too, whom the payroll does not pay. */
const payroll = (school: string): number =>
  engine(school, "staffCost") - typed(school, ({ aarCode }) => aarCode === "BAE020" || aarCode === "BAE240");
/** In October 2026: nobody is in the post that is vacant since July, and one more starts a year later. */
const paidOn = (school: string | null): number =>
  rowsIn("Staff")
    .filter(
      (row) =>
        (school === null || row["school"] === school) &&
        ![row["onlyInScenario"], row["commitment"], row["starts"]].some(Boolean) &&
        !(typeof row["filled"] === "string" && row["filled"].startsWith("vacant")),
    )
    .reduce((total, row) => total + Number(row["fte"]), 0);
const weeks = Number(rowsIn("Schools").find(({ school }) => school === HIGH)?.["weeksPerCycle"]);

const control = (name: string, school: string | null, externalTotal: number | null): RowContent => ({
  control: name,
  school,
  academicYear: null,
  externalTotal,
  sourceDocument: "A document",
});

const nameOf = ({ control: name }: RowContent): string => (typeof name === "string" ? name : "no name");

/** What each control must come to, and its unit. */
const CASES: readonly (readonly [RowContent, result: string, unit: string])[] = [
  [control("payroll FTE", HIGH, engine(HIGH, "allFte")), "passed", "FTE"],
  [control("Payroll FTE", "Trust", engine("Trust", "allFte")), "passed", "FTE"],
  [control("payroll FTE", HIGH, engine(HIGH, "allFte") + 0.1), "failed", "FTE"],
  [{ ...control("payroll FTE", HIGH, paidOn(HIGH)), asAt: serialOf("2026-10-31") }, "passed", "FTE"],
  [{ ...control("payroll FTE", null, paidOn(null)), asAt: serialOf("2026-10-31") }, "passed", "FTE"],
  [
    { ...control("payroll FTE", HIGH, engine(HIGH, "allFte")), asAt: serialOf("2026-10-31") },
    "failed",
    "FTE",
  ],
  [
    { ...control("payroll FTE", HIGH, engine(HIGH, "allFte")), asAt: serialOf("2026-08-31") },
    "passed",
    "FTE",
  ],
  [control("payroll £", PRIMARY, payroll(PRIMARY)), "passed", "£"],
  [control("payroll £", PRIMARY, payroll(PRIMARY) + 0.01), "failed", "£"],
  [control("census pupils", PRIMARY, engine(PRIMARY, "pupils")), "passed", "pupils"],
  [control("timetable periods", HIGH, engine(HIGH, "periods") * weeks), "passed", "periods"],
  [control("timetable periods", null, engine("Trust", "periods")), "passed", "periods"],
  [control("GAG statement", HIGH, statement(HIGH)), "passed", "£"],
  [control("GAG statement", HIGH, statement(HIGH) - 1), "failed", "£"],
  [control("GAG statement", "No such school", 5), "not checked", "£"],
  [control("trial balance", HIGH, 5), "not checked", ""],
];

test("controls compare the baseline with outside documents, or say that they do not", async () => {
  const content = withControls(CASES.map(([row]) => row));
  const bytes = writeCalculated(
    await writeWorkbook(content),
    calculatedSheets(contextIn(content, "Adopted")),
  );
  if ("unreadable" in bytes) throw new Error(bytes.unreadable);
  const [tables = []] = await recalculatedTables([bytes]);
  const checks = recordsOf(tables, "Checks").filter(
    ({ Group }) => Group === "Inputs against outside documents",
  );
  expect(checks.map((row) => [row["Check"], row["Result"], row["Unit"] ?? ""])).toEqual(
    CASES.map(([row, result, unit]) => [
      expect.stringMatching(new RegExp(`^${nameOf(row)}, `)),
      result,
      unit,
    ]),
  );
  expect(statement(HIGH)).toBeGreaterThan(0);
});
