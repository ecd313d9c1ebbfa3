import { cohort } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { split } from "./taught";
import type { Taught } from "./taught";

/** Groups by need: how many pupils and adults there are in one, and what it is taught. */
interface NeedGroup {
  readonly yearGroup: string;
  readonly size: number;
  readonly support: number;
  /** Code, subject, periods a week. */
  readonly taught: readonly (readonly [code: string, subject: string, periods: number])[];
}

const SHARED = [
  ["PE", "PE and movement", 3],
  ["AR", "Creative arts", 3],
] as const;

const NEED_GROUPS: readonly NeedGroup[] = [
  {
    yearGroup: "SLD",
    size: 9,
    support: 2,
    taught: [
      ["CO", "Communication and literacy", 6],
      ["NU", "Number and thinking", 5],
      ["WO", "The world around us", 3],
      ["LI", "Life skills and work", 4],
      ...SHARED,
    ],
  },
  {
    yearGroup: "ASC",
    size: 8,
    support: 2,
    taught: [
      ["CO", "Communication and literacy", 6],
      ["NU", "Number and thinking", 5],
      ["WO", "The world around us", 4],
      ["LI", "Life skills and work", 3],
      ...SHARED,
    ],
  },
  {
    yearGroup: "PMLD",
    size: 7,
    support: 3,
    taught: [
      ["CO", "Communication and literacy", 6],
      ["SE", "Sensory curriculum", 7],
      ["WA", "Water and movement", 4],
      ["LI", "Life skills and work", 1],
      ...SHARED,
    ],
  },
];

/** Each group has its own week, with assistants beside its teacher. */
export const needGroups = ({ code }: SampleSchool, roll: Roll): Taught[] =>
  NEED_GROUPS.flatMap(({ yearGroup, size, support, taught }) =>
    groupsOf(cohort(roll, yearGroup), size).flatMap((pupilsTaking, place) =>
      taught.map(([id, subject, periodsPerGroup]) => ({
        row: `${code}-${yearGroup}${place + 1}-${id}`,
        yearGroup,
        subject,
        groups: 1,
        periodsPerGroup,
        supportStaffPerGroup: support,
        pupilsTaking,
        block: `${yearGroup} group ${place + 1}`,
      })),
    ),
  );

/** Pupils of each group. */
const groupsOf = (pupils: number, size: number): number[] =>
  split(
    pupils,
    Array.from({ length: Math.ceil(pupils / size) }, () => 1),
  );

/** Assistants that the groups need at once. */
export const supportNeeded = (roll: Roll): number =>
  NEED_GROUPS.reduce(
    (total, { yearGroup, size, support }) => total + Math.ceil(cohort(roll, yearGroup) / size) * support,
    0,
  );
