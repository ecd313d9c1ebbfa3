import { ALL_SETTINGS, ALL_TABLES, SHEETS } from "../../../src/workbook/layout";
import { changesTable, commitmentsTable, staffTable, yearsTable } from "../../../src/workbook/layout";
import { guideTo } from "../../../src/workbook/layout/guide";

const ofSheets = SHEETS.map(({ title, kind, introduction }) => ({
  name: title,
  kind,
  introduction: [introduction],
}));
const guide = guideTo(ofSheets).sections.flatMap(({ lines }) => lines.map(({ text }) => text));
const texts = [
  ...guide,
  ...SHEETS.map(({ introduction }) => introduction),
  ...ALL_TABLES.flatMap(({ purpose, columns }) => [
    purpose,
    ...Object.values(columns).map(({ help }) => help),
  ]),
  ...ALL_SETTINGS.map(({ column }) => column.help),
];

describe("the texts of the workbook", () => {
  it("promise nothing that this version does not do", () => {
    expect(texts.length).toBeGreaterThan(250);
    const notThere =
      /\bpane\b|\bthe log\b|scenario is locked|Metrics sheet|by Headroom\b|a formula\b|left out of|Open Headroom/i;
    expect(texts.filter((text) => notThere.test(text))).toEqual([]);
  });

  it("name the three commands", () => {
    for (const command of ["check", "plan", "recalc"]) {
      expect(guide).toContainEqual(expect.stringContaining(`headroom -- ${command} trust.xlsx`));
    }
  });

  it("say what an amount that grows is worth in the first year", () => {
    const { tlr, senAllowance, annualSalary, annualCost, ofWhichPay } = staffTable.columns;
    const { amount, growsWith } = commitmentsTable.columns;
    for (const column of [tlr, senAllowance, annualSalary, annualCost, ofWhichPay, amount, growsWith]) {
      expect(column.help).toContain("at first-year prices");
    }
  });

  it("list what a change may set", () => {
    const { field, table, target, school } = changesTable.columns;
    for (const header of [
      ...["Groups", "Periods per group", "Teachers per group", "Support staff per group", "Pupils taking"],
      ...["FTE", "Timetabled periods", "TLR £", "TLR share", "SEN allowance £"],
      ...["Annual salary £", "Annual cost £"],
    ]) {
      expect(field.help).toContain(header);
    }
    for (const set of ["Budget: Amount £", "Pupils: Pupils", "Target contact ratio, Target class size"]) {
      expect(table.help).toContain(set);
    }
    expect(Object.keys(yearsTable.columns)).toHaveLength(5);
    expect(table.help).toContain("Years: the four percentages");
    expect(target.help).toContain("School|Y7");
    expect(school.help).toContain("Trust for a change to Years");
  });
});

describe("what is given", () => {
  it("is what nobody fills in", () => {
    const given = ALL_TABLES.flatMap(({ name, columns }) =>
      Object.values(columns).flatMap((column) => (column.given ? [`${name}, ${column.header}`] : [])),
    );
    expect(given.filter((label) => !/^(FrozenFigures|AuditLog),/.test(label))).toEqual([
      "Settings, Setting",
      "Settings, Unit",
      "Settings, Note",
      "Scenarios, Inputs hash",
      "Releases, Amount now",
      "PrivateReasons, Salt",
    ]);
    for (const [name, purpose] of [
      [
        "FrozenFigures",
        "Figures of both plans as they stood when a scenario was adopted. Headroom writes them.",
      ],
      ["AuditLog", "What Headroom wrote, and who decided it. Headroom writes it: change nothing here."],
    ] as const) {
      const layout = ALL_TABLES.find((table) => table.name === name);
      expect(Object.values(layout?.columns ?? {}).map(({ given: own }) => own)).not.toContain(false);
      expect(layout?.purpose).toBe(purpose);
    }
  });
});
