import type { Subject } from "../curriculum/subjects";

/** A department of a secondary, with what its head is paid for the responsibility. */
export interface Department {
  /** Three letters, as they stand in the ids of its posts. */
  readonly code: string;
  readonly subjects: readonly Subject[];
  readonly headTlr: number;
}

export const TLR = { large: 13_200, medium: 10_600, small: 7400, smaller: 5200, least: 3640 } as const;

/** In the order in which they are staffed: what is left of one is taught by the next. */
export const DEPARTMENTS: readonly Department[] = [
  { code: "ENG", subjects: ["English"], headTlr: TLR.large },
  { code: "MAT", subjects: ["Maths"], headTlr: TLR.large },
  { code: "SCI", subjects: ["Science", "Biology", "Chemistry", "Physics"], headTlr: TLR.large },
  { code: "GEO", subjects: ["Geography"], headTlr: TLR.small },
  { code: "HIS", subjects: ["History"], headTlr: TLR.small },
  { code: "REL", subjects: ["RE"], headTlr: TLR.least },
  { code: "LAN", subjects: ["French", "Spanish"], headTlr: TLR.small },
  { code: "ART", subjects: ["Art", "Photography"], headTlr: TLR.smaller },
  { code: "PER", subjects: ["Drama", "Music", "Media"], headTlr: TLR.smaller },
  { code: "TEC", subjects: ["Design and technology", "Food"], headTlr: TLR.small },
  { code: "COM", subjects: ["Computing"], headTlr: TLR.smaller },
  { code: "PED", subjects: ["PE", "Sport studies"], headTlr: TLR.medium },
  { code: "BUS", subjects: ["Business", "Health and social care", "Economics"], headTlr: TLR.small },
  { code: "SOC", subjects: ["Psychology", "Sociology"], headTlr: TLR.smaller },
];
