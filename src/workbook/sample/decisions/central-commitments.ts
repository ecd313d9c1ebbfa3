import { CENTRAL } from "../schools/names";
import type { BuiltSchool } from "../trust/built-school";
import { claimOn, shareOf } from "./claims";
import type { SampleCommitment } from "./commitment";
import type { SampleRelease } from "./release";
import { READING_TRAINING, RESERVE, VENTILATION } from "./wording/central";

/** The post of central services whose fewer hours pay for these. */
export const FINANCE = "Set CEN-FIN-01";
const LENT = "Set CEN-HRO-01";
const YEARS_TO_2031 = 4;

/** Where the money of central services goes: some of it back to a school. */
export function commitmentsOfCentral(
  first: BuiltSchool,
  releases: readonly SampleRelease[],
): SampleCommitment[] {
  const { name } = first.school;
  const lent = claimOn(releases, LENT);
  const saved = shareOf(claimOn(releases, FINANCE), 0.45);
  return [
    { ...READING_TRAINING, school: name, ...shareOf(lent, 0.4) },
    { ...VENTILATION, school: name, ...shareOf(lent, 0.45) },
    { ...RESERVE, school: CENTRAL, ...saved, measureTarget: saved.amount * YEARS_TO_2031 },
  ];
}
