import { exactText, unknown } from "../../../src/domain/kernel";
import { rateBookOf, rateId } from "../../../src/domain/staffing";
import type { RateId, RateRow } from "../../../src/domain/staffing";
import { aRate, aTimeline, day, publishedRates, rowOf } from "../../support/builders";

const inForce = (rows: readonly RateRow[], rate: RateId, iso: string, school: string | null = null) =>
  rateBookOf(rows).inForce(rate, school, day(iso));
const value = (
  rows: readonly RateRow[],
  rate: RateId,
  iso: string,
  school: string | null = null,
): string | null => exactText(inForce(rows, rate, iso, school).value);

describe("a rate", () => {
  it("[RAT1] is the latest one not after the day", () => {
    const book = publishedRates();
    expect(value(book, "employer_ni_rate", "2025-04-05")).toBe("0.138");
    expect(value(book, "employer_ni_rate", "2025-04-06")).toBe("0.15");
    expect(value(book, "employer_ni_secondary_threshold", "2025-03-31")).toBe("9100");
    expect(value(book, "employer_ni_secondary_threshold", "2025-04-30")).toBe("5000");
  });

  it("[RAT1] of 6 April counts for the whole of April to August: rates are those of 30 April", () => {
    const [sepMar, aprAug] = aTimeline(2024, 1).parts.map((part) =>
      exactText(rateBookOf(publishedRates()).inForce("employer_ni_rate", null, part.ratesAsAt).value),
    );
    expect([sepMar, aprAug]).toEqual(["0.138", "0.15"]);
  });

  it("[RAT1] is none before its first day, and where there is no row", () => {
    const none = inForce(publishedRates(), "employer_ni_rate", "2024-04-05");
    expect([exactText(none.value), none.row, none.confirmed]).toEqual([null, null, false]);
    expect(value([], "lgps_employer_rate", "2026-09-30", "Oakfield")).toBeNull();
  });

  it("[RAT1] does not depend on the order of the rows", () => {
    const backwards = [...publishedRates()].reverse();
    expect(value(backwards, "employer_ni_rate", "2025-04-05")).toBe("0.138");
    expect(value(backwards, "employer_ni_rate", "2026-09-30")).toBe("0.15");
  });

  it("[RAT1] that cannot be read is not known, and is not passed over for an older one", () => {
    const rows = [
      aRate("Employer NI rate", "2024-04-06", "0.138"),
      aRate("Employer NI rate", "2025-04-06", "0", { value: unknown() }),
    ];
    expect(value(rows, "employer_ni_rate", "2025-09-30")).toBeNull();
  });

  describe("of a school", () => {
    const rows = [
      aRate("LGPS employer rate", "2024-04-01", "0.2"),
      aRate("LGPS employer rate", "2026-04-01", "0.18"),
      aRate("LGPS employer rate", "2025-04-01", "0.25", { school: "Oakfield" }),
    ];

    it("[RAT2] goes before the one for every school, even a newer one", () => {
      expect(value(rows, "lgps_employer_rate", "2025-09-30", "Oakfield")).toBe("0.25");
      expect(value(rows, "lgps_employer_rate", "2026-04-30", "Oakfield")).toBe("0.25");
    });

    it("[RAT2] is nobody else's, nor the school's own before it begins", () => {
      expect(value(rows, "lgps_employer_rate", "2025-09-30", "Ashdown")).toBe("0.2");
      expect(value(rows, "lgps_employer_rate", "2026-04-30", "Ashdown")).toBe("0.18");
      expect(value(rows, "lgps_employer_rate", "2025-03-31", "Oakfield")).toBe("0.2");
    });

    it("[RAT2] is not the rate of the trust", () => {
      expect(value(rows.slice(2), "lgps_employer_rate", "2025-09-30")).toBeNull();
    });
  });

  it("[RAT3] is found by its label however that is written", () => {
    expect(
      ["Employer NI rate", " EMPLOYER NI RATE ", "employer_ni_rate", "Employer NI  rate:"].map(rateId),
    ).toEqual(Array(4).fill("employer_ni_rate"));
    expect(["Teachers' Pension employer rate", "Teacher’s pension employer rate"].map(rateId)).toEqual(
      Array(2).fill("teachers_pension_employer_rate"),
    );
    expect(["LGPS", "LGPS rate", "LGPS employer rate"].map(rateId)).toEqual(
      Array(3).fill("lgps_employer_rate"),
    );
  });

  it("[RAT3] is not taken for another", () => {
    expect(rateId("Employee NI rate")).not.toBe("employer_ni_rate");
    expect(rateId("Employer NI secondary threshold")).toBe("employer_ni_secondary_threshold");
  });
});

describe("a row of rates that cannot be placed", () => {
  const withOne = (doubtful: Partial<RateRow>): RateRow[] => [
    ...publishedRates(),
    aRate("Employer NI rate", "2027-04-06", "0.16", doubtful),
  ];
  const known = (rows: readonly RateRow[], rate: RateId, school: string | null = null): boolean =>
    value(rows, rate, "2026-09-30", school) !== null;

  it("[RAT5] by its day may be its rate on any", () => {
    const rows = withOne({ effectiveFrom: null });
    expect([known(rows, "employer_ni_rate"), known(rows, "teachers_pension_employer_rate")]).toEqual([
      false,
      true,
    ]);
  });

  it("[RAT5] by its label may be any", () => {
    const rows = withOne({ rate: null });
    expect([known(rows, "employer_ni_rate"), known(rows, "teachers_pension_employer_rate")]).toEqual([
      false,
      false,
    ]);
  });

  it("[RAT5] of a school is no rate of another", () => {
    const rows = withOne({ rate: null, school: "Oakfield" });
    expect([
      known(rows, "lgps_employer_rate", "Oakfield"),
      known(rows, "lgps_employer_rate", "Ashdown"),
    ]).toEqual([false, true]);
  });

  it("[RAT5] is the row to mend", () => {
    const rows = withOne({ effectiveFrom: null, origin: rowOf("OnCostRates", 99) });
    expect(inForce(rows, "employer_ni_rate", "2026-09-30").row?.origin.row).toBe(99);
  });
});

describe("a rate is confirmed", () => {
  const confirmed = (given: Partial<RateRow>, iso = "2026-09-30"): boolean =>
    inForce([aRate("Employer NI rate", "2025-04-06", "0.15", given)], "employer_ni_rate", iso).confirmed;
  const checkedOn = day("2026-11-24");

  it("[RAT4] when it is published and was checked on or after the day it is used for", () => {
    expect(confirmed({ checkedOn })).toBe(true);
    expect(confirmed({ checkedOn }, "2026-11-24")).toBe(true);
    expect(confirmed({ checkedOn }, "2026-11-25")).toBe(false);
    expect(confirmed({ checkedOn: null })).toBe(false);
  });

  it("[RAT4] when it is the trust's own, whenever it was checked", () => {
    expect(confirmed({ status: "trust", checkedOn: null }, "2030-04-30")).toBe(true);
  });

  it("[RAT4] and never when derived, to confirm or without a status", () => {
    expect(confirmed({ status: "derived", checkedOn })).toBe(false);
    expect(confirmed({ status: "to confirm", checkedOn })).toBe(false);
    expect(confirmed({ status: null, checkedOn })).toBe(false);
  });
});
