import type { PupilNumbers } from "../curriculum";
import { nameKey } from "../kernel";
import type { YearAssumptions } from "../staffing";
import { restated } from "./rolled-row";
import type { RolledRow } from "./rolled-row";

/** As the adopted plan assumes them. */
export const rolledYears = (
  rows: readonly YearAssumptions[],
  longer: readonly YearAssumptions[],
): RolledRow<YearAssumptions>[] =>
  longer.map((to) => ({
    from: rows.find(({ academicYear }) => academicYear === to.academicYear) ?? null,
    like: null,
    to,
  }));

const pupilKey = ({ school, academicYear, yearGroup }: PupilNumbers): string =>
  [school, academicYear, yearGroup].map(nameKey).join("|");

/** As the adopted plan expects them. */
export function rolledPupils(
  rows: readonly PupilNumbers[],
  expected: readonly PupilNumbers[],
): RolledRow<PupilNumbers>[] {
  const byKey = new Map(expected.map((row) => [pupilKey(row), row]));
  return rows.flatMap((from) => {
    const to = byKey.get(pupilKey(from));
    return to === undefined || to === from ? [] : [restated(from, to)];
  });
}
