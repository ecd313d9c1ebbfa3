import { compareDates, nameKey, unknown } from "../kernel";
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

/** What the rate is called that no table of ours can hold: each trust has its own. */
export const LGPS_RATE = "LGPS employer rate";

/** One dated rate as the workbook holds it. */
export interface RateRow {
  readonly origin: RowOrigin;
  /** Null when it cannot be read: then it may be any rate. */
  readonly rate: string | null;
  /** Null: for every school. */
  readonly school: string | null;
  /** Null when the row cannot be placed in time, or in a school: then it may be in force at any time. */
  readonly effectiveFrom: CivilDate | null;
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

/**
 * The latest rate on or before a day; a school's own before the one for every school. A row that
 * cannot be placed makes the rates that it may be not known.
 */
export function rateBookOf(rows: readonly RateRow[]): RateBook {
  const placed = rows.filter(isPlaced);
  const unplaced = rows.filter((row) => !isPlaced(row));
  const find = (rate: RateId, school: string | null, day: CivilDate): RateInForce => {
    const doubt = unplaced.find((row) => mayBe(row, rate, school));
    if (doubt) return { value: unknown<"rate">(), row: doubt, confirmed: true };
    const ofRate = placed.filter((row) => rateId(row.rate) === rate);
    const found =
      latest(ofRate, day, (row) => row.school !== null && row.school === school) ??
      latest(ofRate, day, (row) => row.school === null);
    return inForce(found, day);
  };
  // by the day itself, not by its text: every post asks for the same few days of the timeline
  const known = new Map<CivilDate, Map<string, RateInForce>>();
  return {
    inForce(rate, school, day) {
      const ofDay = known.get(day) ?? new Map<string, RateInForce>();
      known.set(day, ofDay);
      const key = school === null ? rate : `${rate}|${school}`;
      const result = ofDay.get(key) ?? find(rate, school, day);
      ofDay.set(key, result);
      return result;
    },
  };
}

type PlacedRate = RateRow & { readonly rate: string; readonly effectiveFrom: CivilDate };
const isPlaced = (row: RateRow): row is PlacedRate => row.rate !== null && row.effectiveFrom !== null;
const mayBe = (row: RateRow, rate: RateId, school: string | null): boolean =>
  (row.rate === null || rateId(row.rate) === rate) && (row.school === null || row.school === school);

function latest(
  rows: readonly PlacedRate[],
  day: CivilDate,
  wanted: (row: PlacedRate) => boolean,
): PlacedRate | null {
  const candidates = rows.filter((row) => wanted(row) && compareDates(row.effectiveFrom, day) <= 0);
  return candidates.reduce<PlacedRate | null>(
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
