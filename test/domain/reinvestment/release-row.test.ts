import { pounds } from "../../../src/domain/kernel";
import type { ReleaseEntry } from "../../../src/domain/released-funds";
import { claimOf, isWithin } from "../../../src/domain/reinvestment";
import type { ReleaseRow } from "../../../src/domain/reinvestment";
import { BROOK, FIRST_YEAR, HILL, SECOND_YEAR } from "../../support/plan-builders";
import { aRelease } from "../../support/scenario-builders";

const cash: ReleaseEntry = {
  scenario: "S",
  change: "C1",
  school: HILL,
  academicYear: FIRST_YEAR,
  part: "Sep–Mar",
  fund: "GAG",
  subject: null,
  kind: "cash",
  recurrence: "recurrent",
  amount: pounds("35000"),
  basis: "from spend",
};
const time: ReleaseEntry = { ...cash, kind: "time", part: null, fund: null, subject: "English" };
const claimed = (entry: ReleaseEntry, ...rows: readonly ReleaseRow[]): string | null =>
  claimOf(entry, rows)?.id ?? null;

describe("a claim", () => {
  it("[CLM1] is on the entries of its scenario, school, kind, recurrence, fund and years", () => {
    expect(claimed(cash, aRelease("R1"))).toBe("R1");
    expect(claimed(cash, aRelease("R1", { scenario: "s", school: "HILLSIDE", fund: "gag" }))).toBe("R1");
  });

  it.each([
    ["scenario", { scenario: "T" }],
    ["school", { school: BROOK }],
    ["fund", { fund: "Pupil premium" }],
    ["kind", { kind: "time" }],
    ["recurrence", { recurrence: "one-off" }],
    ["years", { fromYear: SECOND_YEAR }],
    ["change", { change: "C2" }],
  ] as const)("[CLM1] of another %s is not on them", (_, given) => {
    expect(claimed(cash, aRelease("R1", given))).toBeNull();
  });

  it.each(["scenario", "school", "fund", "kind", "recurrence"] as const)(
    "[CLM1] whose %s cannot be read is on nothing",
    (field) => {
      expect(claimed(cash, aRelease("R1", { [field]: null }))).toBeNull();
    },
  );

  it("[CLM1] on time needs no fund", () => {
    expect(claimed(time, aRelease("R1", { kind: "time", fund: null }))).toBe("R1");
    expect(claimed(time, aRelease("R1", { kind: "time" }))).toBe("R1");
  });

  it("[CLM1] that names a change is on that change only; one that names none, on every entry", () => {
    expect(claimed(cash, aRelease("R1", { change: "c1" }))).toBe("R1");
    expect(claimed({ ...cash, change: null }, aRelease("R1", { change: "C1" }))).toBeNull();
    expect(claimed({ ...cash, change: null }, aRelease("R1"))).toBe("R1");
  });

  it("[CLM2] is the first row's that may", () => {
    expect(claimed(cash, aRelease("R1", { change: "C2" }), aRelease("R2"), aRelease("R3"))).toBe("R2");
  });
});

describe("the years of a claim or a commitment", () => {
  const within = (given: Partial<ReleaseRow>, academicYear: string): boolean =>
    isWithin(aRelease("R1", given), academicYear);

  it("[CLM3] are from its From year to its To year, both included", () => {
    const two = { fromYear: "2026/27", toYear: "2027/28" };
    expect(["2025/26", "2026/27", "2027/28", "2028/29"].map((year) => within(two, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("[CLM3] go on where To year is blank, and are one where it is one-off", () => {
    expect(within({ fromYear: "2026/27" }, "2030/31")).toBe(true);
    expect(within({ fromYear: "2026/27", recurrence: "one-off" }, "2026/27")).toBe(true);
    expect(within({ fromYear: "2026/27", recurrence: "one-off" }, "2027/28")).toBe(false);
    expect(within({ fromYear: "2026/27", toYear: "2027/28", recurrence: "one-off" }, "2027/28")).toBe(true);
  });

  it("[CLM3] may be any where From year cannot be read", () => {
    expect(within({ fromYear: null }, "2026/27")).toBe(true);
  });
});
