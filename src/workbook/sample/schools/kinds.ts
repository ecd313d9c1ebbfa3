import type { Random } from "../random";
import type { SampleSchool } from "./school";

/** What the schools of one kind are like. */
export interface SchoolKind {
  /** What stands behind the place in the name. */
  readonly title: string;
  /** What is added to the name where a school is entered in two rows. */
  readonly part?: string;
  readonly phase: SampleSchool["phase"];
  readonly forms: readonly [least: number, most: number];
  readonly hasSixthForm?: boolean;
  readonly hasNursery?: boolean;
}

const SECONDARY = { title: "High", phase: "Secondary" } as const;
const PRIMARY = { title: "Primary", phase: "Primary" } as const;

/** The rows of Schools that a school of the kind fills. */
export const KINDS = {
  "11 to 18": [{ ...SECONDARY, title: "Academy", forms: [7, 8], hasSixthForm: true }],
  "11 to 16": [{ ...SECONDARY, forms: [6, 8] }],
  "all-through": [
    { title: "Academy", part: "secondary", phase: "Secondary", forms: [6, 6] },
    { title: "Academy", part: "primary", phase: "Primary", forms: [2, 2] },
  ],
  special: [{ title: "School", phase: "Special", forms: [1, 1] }],
  "two forms": [{ ...PRIMARY, forms: [2, 2] }],
  "one form": [{ ...PRIMARY, forms: [1, 1] }],
  "one form and nursery": [{ ...PRIMARY, forms: [1, 1], hasNursery: true }],
  "mixed ages": [{ ...PRIMARY, forms: [0.5, 0.5] }],
} as const satisfies Readonly<Record<string, readonly SchoolKind[]>>;
type KindName = keyof typeof KINDS;

/** One of each kind comes first, so that a small trust is mixed; a large one has more secondaries. */
const FIRST_SCHOOLS: readonly KindName[] = [
  "11 to 18",
  "11 to 16",
  "two forms",
  "one form",
  "all-through",
  "special",
  "mixed ages",
  "one form and nursery",
];
const MORE_SCHOOLS: readonly KindName[] = [
  "11 to 16",
  "two forms",
  "11 to 18",
  "11 to 16",
  "one form and nursery",
  "11 to 18",
  "all-through",
  "two forms",
  "11 to 16",
  "11 to 18",
  "one form",
  "11 to 16",
  "special",
];

export function kindOf(index: number): readonly SchoolKind[] {
  const later = MORE_SCHOOLS[(index - FIRST_SCHOOLS.length) % MORE_SCHOOLS.length];
  return KINDS[FIRST_SCHOOLS[index] ?? later ?? "one form"];
}

export const formsOf = ({ forms: [least, most] }: SchoolKind, random: Random): number =>
  least === most ? least : random.whole(least, most);
