import { NOT_CALCULATED } from "../../../src/workbook/host";
import type { CellValue, HostTable } from "../../../src/workbook/host";
import { readTrust } from "../../../src/workbook/codec/read-trust";
import {
  addressOf,
  onSheet,
  shuffledColumns,
  withBlankRows,
  withCell,
  withHeader,
  withoutTable,
  withRows,
} from "../../support/edit-tables";
import { planOfTables } from "../../support/review-tables";
import { smallTrustContent } from "../../support/small-trust";
import { throughFile } from "../../support/through-file";
import type { PublicPlan } from "../../support/command-line";
import { twoSchools } from "./two-schools";

let tables: HostTable[];
let good: PublicPlan;
beforeAll(async () => {
  tables = await twoSchools();
  good = await planOfTables(tables);
});

const metricsOf = (plan: PublicPlan): [string, string | null][] =>
  plan.metrics.map(({ school, academicYear, metric, value }) => [
    `${school}|${academicYear}|${metric}`,
    value,
  ]);
const valueOf = (plan: PublicPlan, school: string, metric: string): string | null =>
  plan.metrics.find((own) => own.school === school && own.metric === metric)?.value ?? null;

/** A figure is right when it is what the good workbook gives, or is not known. */
function isWrong(key: string, value: string | null): boolean {
  const before = metricsOf(good).find(([other]) => other === key);
  return value !== null && before !== undefined && before[1] !== value;
}

it("reads a good workbook without an error", () => {
  expect(good.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(good.metrics.length).toBeGreaterThan(60);
  expect(good.metrics.filter(({ value }) => value === null)).toEqual([]);
});

describe("what a workbook may have changed", () => {
  const changes: [string, (own: readonly HostTable[]) => HostTable[]][] = [
    ["columns in another order, and a column of one's own", (own) => shuffledColumns(own, "Staff")],
    ["columns of Budget in another order", (own) => shuffledColumns(own, "Budget")],
    ["a renamed sheet", (own) => onSheet(own, "Staff", "Our people")],
    ["blank rows anywhere", (own) => withBlankRows(withBlankRows(own, "Staff"), "Pupils")],
    ["rows in another order", (own) => withRows(own, "Staff", (rows) => [...rows].reverse())],
    [
      "the table's name in another case",
      (own) => own.map((table) => (table.name === "Staff" ? { ...table, name: "STAFF" } : table)),
    ],
    [
      "headings in another case and spacing",
      (own) => withHeader(own, "Staff", "Annual salary £", "ANNUAL  salary £"),
    ],
    [
      "names in another case",
      (own) => withCell(own, { table: "Staff", header: "School", row: 0, value: "ashcombe ACADEMY" }),
    ],
  ];
  it.each(changes)("reads the same figures with %s", async (_, change) => {
    const plan = await planOfTables(change(tables));
    expect(metricsOf(plan)).toEqual(metricsOf(good));
    expect(plan.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

interface Broken {
  readonly table: string;
  readonly header: string;
  readonly row: number;
  readonly value: CellValue;
  readonly code: string;
}
const BROKEN: readonly Broken[] = [
  { table: "Staff", header: "FTE", row: 0, value: "0.6 (mat leave)", code: "not-a-number" },
  { table: "Staff", header: "FTE", row: 0, value: "0.6", code: "not-a-number" },
  { table: "Staff", header: "FTE", row: 1, value: -1, code: "out-of-range" },
  { table: "Staff", header: "FTE", row: 0, value: null, code: "missing-value" },
  { table: "Staff", header: "FTE", row: 0, value: { error: "#REF!" }, code: "cell-error" },
  { table: "Staff", header: "FTE", row: 0, value: { error: NOT_CALCULATED }, code: "not-calculated" },
  { table: "Staff", header: "FTE", row: 0, value: true, code: "not-a-number" },
  { table: "Staff", header: "School", row: 0, value: "Ashcomb Academy", code: "unknown-name" },
  { table: "Staff", header: "School", row: 0, value: null, code: "missing-value" },
  { table: "Staff", header: "Role", row: 0, value: "Wizard", code: "unknown-name" },
  { table: "Staff", header: "Pay point", row: 0, value: "M7", code: "missing-pay-point" },
  { table: "Staff", header: "Pay point", row: 0, value: null, code: "missing-pay" },
  { table: "Staff", header: "Annual salary £", row: 0, value: 40_000, code: "several-pays" },
  { table: "Staff", header: "Starts", row: 0, value: "1st September", code: "not-a-date" },
  { table: "Staff", header: "Ends", row: 0, value: 45_000, code: "wrong-order" },
  { table: "Staff", header: "Post", row: 1, value: "S1-1", code: "duplicate-key" },
  { table: "Staff", header: "Post", row: 1, value: "S1*2", code: "unusable-key" },
  { table: "Staff", header: "Fund", row: 0, value: "GAGG", code: "unknown-name" },
  { table: "Staff", header: "Pension", row: 0, value: "Private", code: "not-allowed" },
  { table: "Staff", header: "Headcount", row: 1, value: 45.5, code: "not-whole" },
  { table: "Staff", header: "Filled", row: 0, value: "since June", code: "not-allowed" },
  { table: "Staff", header: "Increments", row: 0, value: "perhaps", code: "not-allowed" },
  { table: "Staff", header: "TLR share", row: 0, value: 1.5, code: "out-of-range" },
  { table: "Pupils", header: "Pupils", row: 0, value: "about 180", code: "not-a-number" },
  { table: "Pupils", header: "Pupils", row: 0, value: -3, code: "out-of-range" },
  { table: "Pupils", header: "Year group", row: 0, value: "Yr seven", code: "not-a-year-group" },
  { table: "Pupils", header: "Year group", row: 1, value: "Y7", code: "duplicate-key" },
  { table: "Pupils", header: "Academic year", row: 0, value: "2025-26", code: "not-an-academic-year" },
  { table: "Pupils", header: "School", row: 0, value: "Nowhere", code: "unknown-name" },
  { table: "Curriculum", header: "Groups", row: 0, value: "seven", code: "not-a-number" },
  { table: "Curriculum", header: "Periods per group", row: 0, value: null, code: "missing-value" },
  { table: "Curriculum", header: "School", row: 0, value: { error: "#N/A" }, code: "cell-error" },
  { table: "Curriculum", header: "Year group", row: 0, value: "Y99", code: "not-a-year-group" },
  { table: "Curriculum", header: "From year", row: 0, value: "next year", code: "not-an-academic-year" },
  { table: "Budget", header: "Amount £", row: 0, value: "6m", code: "not-a-number" },
  { table: "Budget", header: "Kind", row: 0, value: "Incoming", code: "not-allowed" },
  { table: "Budget", header: "Fund", row: 0, value: null, code: "missing-value" },
  { table: "Budget", header: "School", row: 0, value: "Nowhere", code: "unknown-name" },
  { table: "Schools", header: "Phase", row: 1, value: "Upper", code: "not-allowed" },
  { table: "Schools", header: "Periods per cycle", row: 1, value: 0, code: "out-of-range" },
  { table: "Schools", header: "School", row: 1, value: "Trust", code: "reserved-name" },
  { table: "OnCostRates", header: "Value", row: 1, value: "15%", code: "not-a-number" },
  { table: "PayPoints", header: "Annual £", row: 0, value: "tbc", code: "not-a-number" },
  { table: "OpeningReserves", header: "Amount £", row: 0, value: "?", code: "not-a-number" },
  { table: "Funds", header: "Type", row: 0, value: "revenue", code: "not-allowed" },
  { table: "Roles", header: "Teacher", row: 0, value: 2, code: "out-of-range" },
  { table: "Settings", header: "Value", row: 0, value: null, code: "missing-setting" },
  { table: "Settings", header: "Value", row: 3, value: "twenty-seven", code: "not-a-number" },
];

describe("a broken cell", () => {
  it.each(
    BROKEN.map((broken): [string, Broken] => [
      `${broken.table} ${broken.header} = ${JSON.stringify(broken.value)}`,
      broken,
    ]),
  )("%s is named, and no figure is wrong for it", async (_, { code, ...edit }) => {
    const plan = await planOfTables(withCell(tables, edit));
    const address = addressOf(tables, edit.table, edit.header, edit.row);
    const named = plan.issues.filter(
      (issue) => issue.code === code && `${issue.sheet ?? ""}!${issue.cell ?? ""}` === address,
    );
    expect(named.map(({ severity }) => severity)).toEqual(["error"]);
    expect(metricsOf(plan).filter(([key, value]) => isWrong(key, value))).toEqual([]);
  });
});

describe("a transfer of which a cell cannot be read", () => {
  let own: HostTable[];
  let before: PublicPlan;
  beforeAll(async () => {
    own = await throughFile(smallTrustContent());
    before = await planOfTables(own);
  });
  const position = (header: string): number =>
    own.find(({ name }) => name === "Budget")?.headers.indexOf(header) ?? -1;
  const transfer = (): number =>
    own
      .find(({ name }) => name === "Budget")
      ?.rows.findIndex((row) => row[position("Kind")] === "Transfer") ?? -1;
  const broken = (header: string): Promise<PublicPlan> =>
    planOfTables(withCell(own, { table: "Budget", header, row: transfer(), value: "perhaps" }));
  const balance = (plan: PublicPlan, school: string): string | null =>
    valueOf(plan, school, "in-year-balance");

  it("may arrive at any school when the other school cannot be read", async () => {
    const plan = await broken("Other school");
    for (const school of ["Thornmoor High", "Wrenfield Primary", "Central services"]) {
      expect(balance(before, school)).not.toBeNull();
      expect(balance(plan, school)).toBeNull();
    }
  });

  it("may still arrive at its other school when its kind cannot be read, and nowhere else", async () => {
    const plan = await broken("Kind");
    expect(balance(plan, "Thornmoor High")).toBeNull();
    expect(balance(plan, "Central services")).toBeNull();
    expect(balance(plan, "Wrenfield Primary")).toBe(balance(before, "Wrenfield Primary"));
  });
});

describe("what is missing", () => {
  it("keeps what does not need the Staff table, and knows nothing that does", async () => {
    const plan = await planOfTables(withoutTable(tables, "Staff"));
    expect(plan.issues).toContainEqual(expect.objectContaining({ code: "missing-table", sheet: "Staff" }));
    expect(valueOf(plan, "Ashcombe Academy", "pupil-teacher-ratio")).toBeNull();
    expect(valueOf(plan, "Ashcombe Academy", "in-year-balance")).toBeNull();
    expect(valueOf(plan, "Ashcombe Academy", "average-class-size")).toBe(
      valueOf(good, "Ashcombe Academy", "average-class-size"),
    );
    expect(valueOf(plan, "Trust", "income-per-pupil")).toBe(valueOf(good, "Trust", "income-per-pupil"));
  });

  it.each([
    "Pupils",
    "Curriculum",
    "Budget",
    "PayPoints",
    "OnCostRates",
    "Funds",
    "Roles",
    "Schools",
    "Years",
    "Settings",
  ])("never takes a missing %s table for nothing", async (name) => {
    const plan = await planOfTables(withoutTable(tables, name));
    expect(plan.issues).toContainEqual(expect.objectContaining({ code: "missing-table", severity: "error" }));
    const wrong = metricsOf(plan).filter(([key, value]) => isWrong(key, value));
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Staff", "FTE", "error"],
    ["Staff", "Ends", "error"],
    ["Staff", "Note", "warning"],
    ["Budget", "Price grows with", "error"],
  ])(
    "says that %s has lost its column %s (%s), and takes no cell of it for blank",
    async (table, header, severity) => {
      const plan = await planOfTables(withHeader(tables, table, header, `${header} (old)`));
      expect(plan.issues).toContainEqual(expect.objectContaining({ code: "missing-column", severity }));
      const wrong = metricsOf(plan).filter(([key, value]) => isWrong(key, value));
      expect(wrong).toEqual([]);
    },
  );

  it.each(["Staff", "Settings"])("names a row right below %s, which is not read", async (name) => {
    const below = tables.map((table) => (table.name === name ? { ...table, rowBelow: 9 } : table));
    const plan = await planOfTables(below);
    const found = plan.issues.filter(({ code }) => code === "row-below-table");
    expect(found.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
      ["error", name, "A9"],
    ]);
    expect(metricsOf(plan)).toEqual(metricsOf(good));
  });

  it("refuses a workbook of a newer layout", () => {
    const position = tables
      .find(({ name }) => name === "Settings")
      ?.rows.findIndex(([name]) => name === "Layout version");
    const newer = withCell(tables, { table: "Settings", header: "Value", row: position ?? -1, value: 3 });
    expect(readTrust(newer)).toEqual({ newerLayout: "3", known: "2" });
  });

  it('reads 7, "7" and Year 7 as Y7, and says so', async () => {
    for (const value of [7, "7", "Year 7"]) {
      const plan = await planOfTables(
        withCell(tables, { table: "Pupils", header: "Year group", row: 0, value }),
      );
      expect(metricsOf(plan)).toEqual(metricsOf(good));
      expect(plan.issues).toContainEqual(expect.objectContaining({ code: "read-as", severity: "warning" }));
    }
  });
});
