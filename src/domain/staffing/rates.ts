import { compareDates, isoDate, nameKey, unknown } from "../kernel";
import type { CivilDate, Quantity, RowOrigin } from "../kernel";
import type { FigureStatus } from "../reference";

/** The rates that a cost needs; their ids are the labels of the workbook in lower case with underscores. */
export type RateId =
  | "employer_ni_rate"
  | "employer_ni_secondary_threshold"
  | "employment_allowance_per_trust"
  | "teachers_pension_employer_rate"
  | "lgps_employer_rate"
  | "apprenticeship_levy_rate"
  | "apprenticeship_levy_allowance";

/** One dated rate as the workbook holds it. */
export interface RateRow {
  readonly origin: RowOrigin;
  readonly rate: string;
  /** Null: for every school. */
  readonly school: string | null;
  readonly effectiveFrom: CivilDate;
  readonly value: Quantity<"rate">;
  readonly status: FigureStatus | null;
  readonly checkedOn: CivilDate | null;
}

export interface RateInForce {
  readonly value: Quantity<"rate">;
  /** Null when no rate is in force. */
  readonly row: RateRow | null;
  /** False when the figure is not published, or was last checked before the day it is used for. */
  readonly confirmed: boolean;
}
export interface RateBook {
  inForce(rate: RateId, school: string | null, day: CivilDate): RateInForce;
}

/** "Employer NI rate", "employer_ni_rate" and "EMPLOYER NI RATE" are one rate. */
export const rateId = (label: string): string => {
  const id = nameKey(label)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return ["lgps", "lgps_rate"].includes(id) ? "lgps_employer_rate" : id;
};

/** The latest rate on or before a day; a school's own before the one for every school. */
export function rateBookOf(rows: readonly RateRow[]): RateBook {
  const cache = new Map<string, RateInForce>();
  return {
    inForce(rate, school, day) {
      const key = `${rate}|${school ?? ""}|${isoDate(day)}`;
      const known = cache.get(key);
      if (known) return known;
      const ofRate = rows.filter((row) => rateId(row.rate) === rate);
      const found =
        latest(ofRate, day, (row) => row.school !== null && row.school === school) ??
        latest(ofRate, day, (row) => row.school === null);
      const result = inForce(found, day);
      cache.set(key, result);
      return result;
    },
  };
}

function latest(rows: readonly RateRow[], day: CivilDate, wanted: (row: RateRow) => boolean): RateRow | null {
  const candidates = rows.filter((row) => wanted(row) && compareDates(row.effectiveFrom, day) <= 0);
  return candidates.reduce<RateRow | null>(
    (best, row) => (best === null || compareDates(best.effectiveFrom, row.effectiveFrom) <= 0 ? row : best),
    null,
  );
}

function inForce(row: RateRow | null, day: CivilDate): RateInForce {
  if (row === null) return { value: unknown(), row, confirmed: false };
  const checked = row.checkedOn !== null && compareDates(day, row.checkedOn) <= 0;
  return {
    value: row.value,
    row,
    confirmed: row.status === "trust" || (row.status === "published" && checked),
  };
}
