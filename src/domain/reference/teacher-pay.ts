import type { Citation } from "./dated-parameter";
import { payPointsOf } from "./pay-point";
import type { PublishedPayPoint } from "./pay-point";
import { ENGLAND_PAY } from "./teacher-pay-england";
import { LONDON_PAY } from "./teacher-pay-london";

/** National pay points, 2024/25 and 2025/26. Later years are the trust's award on the last known point. */
export const TEACHER_PAY_POINTS: readonly PublishedPayPoint[] = [...ENGLAND_PAY, ...LONDON_PAY].flatMap(
  payPointsOf,
);

/** What a full-time teacher may be paid on top, the same in every area; TLR3 is fixed-term. */
export interface AllowanceRange extends Citation {
  readonly effectiveFrom: string;
  readonly allowance: "TLR1" | "TLR2" | "TLR3" | "SEN";
  /** Whole pounds a year, as exact text; so too the highest. */
  readonly lowest: string;
  readonly highest: string;
}

const IN_2024 = {
  effectiveFrom: "2024-09-01",
  status: "published",
  source:
    "https://www.manaeducation.co.uk/teachers/teachers-pay/teacher-pay-scales-uk/teacher-pay-scales-2024-2025",
  checkedOn: "2026-11-24",
} as const;
const IN_2025 = {
  effectiveFrom: "2025-09-01",
  status: "derived",
  source: "x1.04 rounded up; TLR1 maximum also published",
  checkedOn: "2026-11-24",
} as const;

export const ALLOWANCE_RANGES: readonly AllowanceRange[] = [
  { ...IN_2024, allowance: "TLR1", lowest: "9782", highest: "16553" },
  { ...IN_2024, allowance: "TLR2", lowest: "3391", highest: "8279" },
  { ...IN_2024, allowance: "TLR3", lowest: "675", highest: "3344" },
  { ...IN_2024, allowance: "SEN", lowest: "2679", highest: "5285" },
  { ...IN_2025, allowance: "TLR1", lowest: "10174", highest: "17216" },
  { ...IN_2025, allowance: "TLR2", lowest: "3527", highest: "8611" },
  { ...IN_2025, allowance: "TLR3", lowest: "702", highest: "3478" },
  { ...IN_2025, allowance: "SEN", lowest: "2787", highest: "5497" },
];
