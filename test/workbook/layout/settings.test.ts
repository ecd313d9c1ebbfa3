import { ALL_SETTINGS, LAYOUT_VERSION, SETTINGS, settingsTable } from "../../../src/workbook/layout";

describe("the settings", () => {
  it("are those of the contract, in order, with what holds when nothing is typed", () => {
    expect(ALL_SETTINGS.map((setting) => [setting.column.header, setting.default])).toEqual([
      ["Trust name", null],
      ["First academic year", null],
      ["Number of years", "5"],
      ["Basic class size", "27"],
      ["Active scenario", "Baseline"],
      ["Minimum reserve share", null],
      ["Supply in staff cost", "yes"],
      ["Band basis", "trust"],
      ["Full-time hours", "37"],
      ["Materiality £", "5000"],
      ["Classroom point", "Main M6"],
      ["Viable sixth-form group", "12"],
      ["Layout version", String(LAYOUT_VERSION)],
    ]);
  });

  it("must be filled in by the trust only where there is no honest default", () => {
    const toFillIn = ALL_SETTINGS.filter(({ column, default: value }) => column.required && value === null);
    expect(toFillIn).toEqual([SETTINGS.trustName, SETTINGS.firstAcademicYear]);
    expect(SETTINGS.minimumReserveShare.column.blankMeans).not.toBeNull();
  });

  it("have a one-line note, and defaults that their own column accepts", () => {
    for (const { column, default: value } of ALL_SETTINGS) {
      expect(column.help).toMatch(/^[^\n]{5,150}\.$/);
      if (value === null) continue;
      if (column.allowed) expect(column.allowed).toContain(value);
      if (column.names) expect(column.names.alsoAllowed).toContain(value);
      if (column.kind === "amount") expect(value).toMatch(/^\d+$/);
    }
  });

  it("hold any kind of value in one column", () => {
    expect(settingsTable.columns.value.kind).toBe("any");
  });
});
