import { SUBJECT_CODES } from "./subjects";
import type { Subject } from "./subjects";
import { split } from "./taught";
import type { Taught } from "./taught";

/** Half a year group that is timetabled together; a small year group is not halved. */
export interface Band {
  readonly name: "X" | "Y" | "";
  readonly groups: number;
  readonly pupils: number;
}
const SMALLEST_YEAR_IN_BANDS = 6;

export function bandsOf(pupils: number, largestGroup: number): Band[] {
  const groups = Math.ceil(pupils / largestGroup);
  if (groups < SMALLEST_YEAR_IN_BANDS) return [{ name: "", groups, pupils }];
  const first = Math.ceil(groups / 2);
  const [x, y] = split(pupils, [first, groups - first]);
  return [
    { name: "X", groups: first, pupils: x ?? 0 },
    { name: "Y", groups: groups - first, pupils: y ?? 0 },
  ];
}

const IN_SMALL_SETS: readonly Subject[] = ["English", "Maths", "Science"];
const IN_WORKSHOPS: readonly Subject[] = ["Design and technology", "Food"];
const LARGEST_WORKSHOP_GROUP = 22;

/** Core subjects have one set more in the second half; workshops hold fewer pupils than classrooms. */
export function groupsIn({ name, groups, pupils }: Band, subject: Subject): number {
  if (IN_WORKSHOPS.includes(subject)) return Math.max(groups, Math.ceil(pupils / LARGEST_WORKSHOP_GROUP));
  return groups + (name !== "X" && IN_SMALL_SETS.includes(subject) ? 1 : 0);
}

/** What every row of a subject in a band says. */
export const inBand = (
  code: string,
  yearGroup: string,
  subject: Subject,
  { name, pupils }: Band,
): Pick<Taught, "row" | "yearGroup" | "subject" | "pupilsTaking" | "block"> => ({
  row: `${code}-${yearGroup}${name}-${SUBJECT_CODES[subject]}`,
  yearGroup,
  subject,
  ...(name === "" ? {} : { pupilsTaking: pupils, block: `${yearGroup} band ${name}` }),
});
