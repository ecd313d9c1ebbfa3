import { ALL_TABLES, columnOf, fieldsOf } from "../../../src/workbook/layout";
import type { TableLayout } from "../../../src/workbook/layout";

/** Sheet, then headers in order; * marks a required one. Workbooks in use depend on every word. */
const CONTRACT: Readonly<Record<string, readonly [sheet: string, headers: string]>> = {
  Settings: ["Settings", "*Setting, *Value, Unit, Note"],
  Years: [
    "Settings",
    "*Academic year, Teacher award %, Support award %, Non-pay inflation %, Income growth %",
  ],
  Funds: ["Settings", "*Fund, *Type, *Restriction, *May fund, Spend by, Carry forward"],
  MetricBands: [
    "Settings",
    "*Metric, *Phase, Floor, Ceiling, Harm prevented, Outer low, Usual low, Usual high, Outer high, " +
      "Aim low, Aim high, *Basis, *Source, *Checked on",
  ],
  ImportMaps: ["Settings", "*Map, *Kind, *Source column, *Table, *Column"],
  EvidenceStrands: ["Settings", "*Strand, Months, Cost (1–5), Strength (0–5), *Status, *Source, Checked on"],
  Controls: [
    "Settings",
    "*Control, School, Academic year, As at, *External total, *Source document, Checked by, Explanation",
  ],
  Delegation: ["Settings", "*Role, *Up to £, Recurrent"],
  BfrLines: ["Settings", "Line, *Heading, *Section, AAR codes, *Status, *Source, Checked on"],
  Schools: [
    "Schools",
    "*School, URN, *Phase, Part of school, *Pay area, *Periods per cycle, *Weeks per cycle, " +
      "Target contact ratio, Target class size",
  ],
  OpeningReserves: ["Schools", "*School, *Fund, *Amount £, Actual or forecast"],
  Pupils: [
    "Pupils",
    "*School, *Academic year, *Year group, *Pupils, Headcount, Disadvantaged pupils, Pupils with SEND",
  ],
  Curriculum: [
    "Curriculum",
    "*Row, *School, *Year group, And year group, *Subject, *Groups, *Periods per group, Teachers per group, " +
      "Support staff per group, Pupils taking, Block, From year, To year, Only in scenario, Commitment, Note",
  ],
  Staff: [
    "Staff",
    "*Post, *School, *Role, Subject, *FTE, Headcount, Timetabled periods, Pay scale, Pay point, Increments, " +
      "Highest point, TLR £, TLR share, SEN allowance £, Annual salary £, Annual cost £, of which pay £, " +
      "Paid weeks share, Pension, *Fund, Starts, Ends, Filled, Only in scenario, Commitment, Note",
  ],
  Teaching: ["Staff", "*Post, *Subject, *Periods"],
  Roles: ["Rates", "*Role, *Group, *Teacher, *Award, *Teaching load share, *Pension, *AAR code"],
  PayPoints: [
    "Rates",
    "*Effective from, *Area, *Scale, *Point, *Order, *Annual £, *Status, *Source, Checked on",
  ],
  OnCostRates: ["Rates", "*Rate, School, *Effective from, *Value, *Unit, *Status, *Source, Checked on"],
  Budget: [
    "Budget",
    "*Line, *School, *Academic year, *Heading, AAR code, *Kind, Other school, *Fund, *Amount £, " +
      "Price grows with, Volume grows with, Year groups, Sep–Mar share, BFR line, Nominal code, Cost centre, " +
      "Only in scenario, Commitment",
  ],
  MonthlyActuals: ["Budget", "*School, *Month, *Nominal code, Cost centre, Fund, *Amount £, Source"],
  Scenarios: [
    "Scenarios",
    "*Scenario, *Status, *Builds on, Purpose, Author, Created, Inputs hash, Adopted by, Adopted on, " +
      "Minute reference",
  ],
  Changes: [
    "Scenarios",
    "*Change, *Scenario, *Order, Together, *School, *Kind, *Table, *Target, Field, From value, To value, " +
      "*From date, To date, Cost to achieve £, of which special severance £, Commitment, *Reason",
  ],
  FrozenFigures: [
    "Scenarios",
    "*Scenario, *Plan, *School, *Academic year, *Fund, *Figure, *Value, Frozen on",
  ],
  Releases: [
    "Reinvestment",
    "*Release, *Scenario, *School, Fund, *Cash or time, *Recurrence, *From year, To year, *Amount agreed, " +
      "Amount now, Change, Basis, Frozen on, Realised, Realised reference, Certainty",
  ],
  Commitments: [
    "Reinvestment",
    "*Commitment, *Release, *School, *Category, *From year, To year, *Amount, Grows with, *Recurrence, " +
      "*Rationale, Evidence, Evidence strength, Intended outcome, Measure, Measure baseline, Measure target, " +
      "Owner, Proposed by, Approver role, Approved by, Approved on, Review date, *Status, " +
      "Options considered, Equality and SEND impact, Procurement route, Conflicts declared, Cost centre, " +
      "AAR code, Pupil premium tier, Value pillar, Pooling consideration, Override reason",
  ],
  Actuals: [
    "Reinvestment",
    "*Commitment, *Academic year, *Part, Spent, Ledger reference, Measure value, Comment, Recorded by, " +
      "Recorded on",
  ],
  PrivateReasons: ["Private", "*Change, Reason, Salt"],
  AuditLog: [
    "Audit log",
    "*Entry, *Session, *When, *Who, *Action, *Subject, Before, After, Reason, *Previous hash, *Hash",
  ],
};

const columnsOf = (layout: TableLayout) => Object.values(layout.columns);
const headersOf = (layout: TableLayout) => columnsOf(layout).map((column) => column.header);

/** "Sep–Mar share" as sepMarShare, "Cost (1–5)" as cost, "Annual £" as annual. */
function camelCase(header: string): string {
  const words = header.replace(/\(.*\)/, "").match(/[a-z]+/gi) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}

describe("the tables of the workbook", () => {
  it("are those of the contract, in order, each on its sheet and under its own name", () => {
    expect(ALL_TABLES.map(({ name, sheet }) => [name, sheet])).toEqual(
      Object.entries(CONTRACT).map(([name, [sheet]]) => [name, sheet]),
    );
    const names = ALL_TABLES.map((layout) => layout.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it("have names that no spreadsheet takes for a cell address", () => {
    const addresses = ALL_TABLES.filter(({ name }) => /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name));
    expect(addresses).toEqual([]);
  });

  it("can be left out only where a plan can do without", () => {
    const optional = ALL_TABLES.filter((layout) => !layout.essential).map((layout) => layout.name);
    expect(optional).toEqual([
      "ImportMaps",
      "EvidenceStrands",
      "Controls",
      "Delegation",
      "BfrLines",
      "OpeningReserves",
      "Teaching",
      "MonthlyActuals",
      "FrozenFigures",
      "Actuals",
      "PrivateReasons",
      "AuditLog",
    ]);
  });
});

describe.each(ALL_TABLES.map((layout) => [layout.name, layout] as const))("%s", (name, layout) => {
  it("has the headers of the contract, in order, and the same ones required", () => {
    const marked = columnsOf(layout).map((column) => (column.required ? `*${column.header}` : column.header));
    expect(marked).toEqual(CONTRACT[name]?.[1].split(", "));
  });

  it("has headers that differ in more than case", () => {
    const headers = headersOf(layout).map((header) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });

  it("names each field after its header", () => {
    expect(fieldsOf(layout)).toEqual(headersOf(layout).map(camelCase));
  });

  it("says in one sentence or two what it is for", () => {
    expect(layout.purpose).toMatch(/^[^\n]{10,110}\.$/);
  });

  it("helps with every column in one line, and says what a blank means only where it may be blank", () => {
    for (const column of columnsOf(layout)) {
      expect(column.help).toMatch(/^[^\n]{5,230}\.$/);
      if (column.blankMeans === null) continue;
      expect(column.required).toBe(false);
      expect(column.blankMeans).toMatch(/^[^\n]{0,100}[^.\n]$/);
    }
  });

  it("gives amounts, and only amounts, a unit; £ are shown as money", () => {
    for (const column of columnsOf(layout)) {
      expect([column.header, column.unit !== null]).toEqual([column.header, column.kind === "amount"]);
      expect([column.header, column.format === "money"]).toEqual([column.header, column.unit === "GBP"]);
      if (column.header.endsWith("£")) expect(column.unit).toBe("GBP");
    }
  });

  it("has words to choose from that differ", () => {
    for (const column of columnsOf(layout).filter((each) => each.kind === "choice")) {
      expect(column.allowed?.length).toBeGreaterThan(1);
      expect(new Set(column.allowed).size).toBe(column.allowed?.length);
    }
  });

  it("is told apart by fields that it has, the first of them always filled in", () => {
    expect(layout.keyFields.length).toBeGreaterThan(0);
    for (const field of layout.keyFields) expect(fieldsOf(layout)).toContain(field);
    expect(columnOf(layout, layout.keyFields[0] ?? "").required).toBe(true);
  });

  it("refers to tables that exist and have one key field", () => {
    for (const { names } of columnsOf(layout)) {
      if (names === null) continue;
      const named = ALL_TABLES.find((other) => other.name === names.table);
      expect([names.table, named?.keyFields.length]).toEqual([names.table, 1]);
    }
  });
});
