import { BUDGET_KINDS, PRICE_GROWTH, VOLUME_GROWTH } from "../../src/domain/budget";
import { PHASES } from "../../src/domain/curriculum";
import { groupBy, isoDate } from "../../src/domain/kernel";
import { REINVESTMENT_CATEGORIES } from "../../src/domain/reference";
import { COMMITMENT_GROWTHS, COMMITMENT_STATUSES } from "../../src/domain/reinvestment";
import { SCENARIO_STATUSES } from "../../src/domain/scenarios";
import { dateOfSerial } from "../../src/workbook/codec/serial-date";
import { SETTINGS } from "../../src/workbook/layout/settings";
import type { RowContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { serialOf } from "../../src/workbook/reference-rows";
import { randomWorkbook } from "./random-workbook";
import { textIn } from "./random-workbook/cells";
import { rowsOf } from "./sample-trusts";

const workbooks = Array.from({ length: 100 }, (_, index) => randomWorkbook(index + 1));

const all = (table: string): readonly RowContent[] => workbooks.flatMap((content) => rowsOf(content, table));
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const given = (row: RowContent, field: string): boolean => (row[field] ?? null) !== null;
const is = (
  field: string,
  ...values: readonly unknown[]
): readonly [string, (row: RowContent) => boolean][] =>
  values.map((value) => [`${field} ${String(value)}`, (row) => (row[field] ?? null) === value]);
const has = (...fields: readonly string[]): readonly [string, (row: RowContent) => boolean][] =>
  fields.map((field) => [`with ${field}`, (row) => given(row, field)]);
const dayOf = (row: RowContent, field: string): string => {
  const day = dateOfSerial(Number(row[field] ?? NaN));
  return day === null ? "" : isoDate(day);
};
const midMonth = (field: string): readonly [string, (row: RowContent) => boolean] => [
  `${field} inside a month`,
  (row) => given(row, field) && !dayOf(row, field).endsWith("-01"),
];

type Variety = readonly [table: string, what: string, holds: (row: RowContent) => boolean];
const of = (
  table: string,
  ...kinds: readonly (readonly [string, (row: RowContent) => boolean])[]
): Variety[] => kinds.map(([what, holds]): Variety => [table, what, holds]);

const VARIETIES: readonly Variety[] = [
  ...of(
    "Pupils",
    ...has("headcount", "disadvantagedPupils"),
    ...is("disadvantagedPupils", null),
    ...is("pupils", 0),
  ),
  ...of(
    "Curriculum",
    ...has("andYearGroup", "pupilsTaking", "fromYear", "toYear", "onlyInScenario", "commitment"),
  ),
  ...of(
    "Curriculum",
    ...is("yearGroup", "Other", "YN", "Y12", "SLD"),
    ...is("subject", "Class"),
    ...is("teachersPerGroup", 0),
  ),
  ...of(
    "Staff",
    ...is("increments", "yes", "no"),
    ...has("highestPoint", "annualSalary", "annualCost", "ofWhichPay"),
  ),
  ...of("Staff", [
    "whole cost of which no pay is said",
    (row) => given(row, "annualCost") && !given(row, "ofWhichPay"),
  ]),
  ...of("Staff", ...is("payScale", "Main", "Upper", "Leadership", "Unqualified", "Support")),
  ...of(
    "Staff",
    ...has("tlr", "tlrShare", "senAllowance", "paidWeeksShare", "starts", "ends", "timetabledPeriods"),
  ),
  ...of(
    "Staff",
    ...is("headcount", null, 0, 2),
    ...is("pension", null, "None", "TPS", "LGPS"),
    ...is("subject", null),
  ),
  ...of("Staff", midMonth("starts"), midMonth("ends"), ...is("filled", "cover", "vacant since 2026-02-16")),
  ...of("Staff", ...is("fte", 0), ...is("fund", "Capital grant"), ...has("onlyInScenario", "commitment")),
  ...of("Teaching", ...has("periods")),
  ...of("OnCostRates", ["a school's pension rate from within the plan", isOwnLaterRate]),
  ...of("Budget", ...is("kind", ...BUDGET_KINDS), ...is("priceGrowsWith", null, ...PRICE_GROWTH)),
  ...of("Budget", ...is("volumeGrowsWith", null, ...VOLUME_GROWTH), ...is("aarCode", "BAE020", "BAE240")),
  ...of(
    "Budget",
    ...has("yearGroups", "otherSchool", "onlyInScenario", "commitment"),
    ...is("sepMarShare", null, 0, 1),
  ),
  ...of("Budget", ...is("fund", "Capital grant"), ["transfer on one row alone", isLoneTransfer]),
  ...of("OpeningReserves", ...is("fund", "GAG", "Capital grant"), [
    "deficit",
    ({ amount }) => Number(amount) < 0,
  ]),
  // only opening the next year puts one in the baseline: test/application/roll does so with random trusts
  ...of("Scenarios", ...is("status", ...SCENARIO_STATUSES.filter((status) => status !== "in baseline"))),
  ...of(
    "Changes",
    midMonth("fromDate"),
    midMonth("toDate"),
    ...has("costToAchieve", "ofWhichSpecialSeverance"),
  ),
  ...of("Changes", ...has("commitment", "toDate"), ["Set of a blank", isSetOfBlank]),
  ...of("Releases", ...is("cashOrTime", "cash", "time"), ...is("recurrence", "recurrent", "one-off")),
  ...of("Releases", ...is("change", null), ...has("change", "toYear")),
  ...of(
    "Commitments",
    ...is("status", ...COMMITMENT_STATUSES),
    ...is("growsWith", null, ...COMMITMENT_GROWTHS),
  ),
  ...of(
    "Commitments",
    ...is("category", ...REINVESTMENT_CATEGORIES),
    ...is("recurrence", "recurrent", "one-off"),
  ),
  ...of("Actuals", ...has("spent")),
  ...of("Controls", ...has("externalTotal")),
];

function isOwnLaterRate({ rate, school, effectiveFrom }: RowContent): boolean {
  return (
    rate === "LGPS employer rate" &&
    (school ?? null) !== null &&
    Number(effectiveFrom) > serialOf("2026-10-01")
  );
}
function isLoneTransfer(row: RowContent): boolean {
  return row.kind === "Transfer" && !given(row, "otherSchool");
}
function isSetOfBlank(row: RowContent): boolean {
  return row.kind === "Set" && !given(row, "fromValue");
}

/** What the plan is that the workbook looks at. */
function kindOfActive(content: WorkbookContent): string {
  const setting = rowsOf(content, "Settings").find(
    (row) => row.setting === SETTINGS.activeScenario.column.header,
  );
  const own = rowsOf(content, "Scenarios").find(({ scenario }) => scenario === setting?.value);
  if (own === undefined) return textIn(setting ?? {}, "value");
  return own.buildsOn === "Baseline" ? "on its own" : "built on another";
}

describe("the variety of random workbooks", () => {
  it("is of every kind of change in the closed list, none of another", () => {
    const set = (table: string, ...fields: string[]): string[] =>
      fields.map((field) => `Set ${table} ${field}`);
    const found = all("Changes").map((row) =>
      `${textIn(row, "kind")} ${textIn(row, "table")} ${textIn(row, "field")}`.trim(),
    );
    expect(sorted(found)).toEqual(
      sorted([
        ...set("Curriculum", "Groups", "Periods per group", "Teachers per group", "Support staff per group"),
        ...set("Curriculum", "Pupils taking"),
        ...set("Staff", "FTE", "Timetabled periods", "TLR £", "TLR share", "SEN allowance £"),
        ...set("Staff", "Annual salary £", "Annual cost £"),
        ...set("Budget", "Amount £"),
        ...set("Pupils", "Pupils"),
        ...set("Schools", "Target contact ratio", "Target class size"),
        ...set("Years", "Teacher award %", "Support award %", "Non-pay inflation %", "Income growth %"),
        ...["Curriculum", "Staff", "Budget"].flatMap((table) => [`Add ${table}`, `End ${table}`]),
      ]),
    );
  });

  it("is of every way to be paid, to grow, to stand and to be committed", () => {
    const missing = VARIETIES.filter(([table, , holds]) => !all(table).some(holds));
    expect(missing.map(([table, what]) => `${table}: ${what}`)).toEqual([]);
  });

  it("is of lines with one row, and with several in different years", () => {
    const lines = workbooks.flatMap((content) => [
      ...groupBy(rowsOf(content, "Budget"), (row) => textIn(row, "line")).values(),
    ]);
    expect(sorted(lines.map(({ length }) => String(length)))).toEqual(["1", "2"]);
  });

  it("is of primaries with classes, with mixed classes and with year groups taught by subject", () => {
    const primaries = workbooks.flatMap((content) => {
      const names = rowsOf(content, "Schools")
        .filter(({ phase }) => phase === "Primary")
        .map(({ school }) => school);
      return rowsOf(content, "Curriculum").filter(({ school }) => names.includes(school));
    });
    const timetabled = primaries.filter(({ yearGroup }) => yearGroup !== "Other");
    const kinds = timetabled.map((row) =>
      row.subject === "Class" ? (given(row, "andYearGroup") ? "mixed" : "class") : "subject",
    );
    expect(sorted(kinds)).toEqual(["class", "mixed", "subject"]);
  });

  it("is of every phase, length and plan to look at", () => {
    expect(sorted(all("Schools").map((row) => textIn(row, "phase")))).toEqual(sorted(PHASES));
    expect(sorted(workbooks.map((content) => String(rowsOf(content, "Years").length)))).toEqual(
      sorted("12345"),
    );
    expect(sorted(workbooks.map(kindOfActive))).toEqual([
      "Adopted",
      "Baseline",
      "built on another",
      "on its own",
    ]);
    const scenarios = workbooks.map((content) => rowsOf(content, "Scenarios"));
    expect(sorted(scenarios.map(({ length }) => String(length)))).toEqual(sorted("01234"));
  });
});
