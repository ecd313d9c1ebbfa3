import { groupBy, isSameName, PART_NAMES } from "../../domain/kernel";
import type { ActualRecord, TrustRecords } from "./records";

/** What is recorded of a commitment, in the order of time, whatever that of the rows. */
export const actualsOf = ({ actuals }: Pick<TrustRecords, "actuals">, commitment: string): ActualRecord[] =>
  actuals
    .filter((own) => isSameName(own.commitment, commitment))
    .sort(
      (a, b) =>
        (a.academicYear ?? "").localeCompare(b.academicYear ?? "") || placeOf(a.part) - placeOf(b.part),
    );
const placeOf = (part: string | null): number => PART_NAMES.findIndex((name) => name === part);

/** Where the measure stood last. */
export const latestMeasure = (own: readonly ActualRecord[]): ActualRecord | null =>
  own.filter(({ measureValue }) => measureValue !== null).at(-1) ?? null;

/** Spending by year: periods a week of several years add up to nothing. */
export function yearsOf(own: readonly ActualRecord[]): ReadonlyMap<string, readonly ActualRecord[]> {
  return groupBy(
    own.filter(({ spent }) => spent !== null),
    ({ academicYear }) => academicYear ?? "year not known",
  );
}
