import { standsIn } from "./curriculum-row";
import type { YearSpan } from "./curriculum-row";
import type { Periods, Pupils, Quantity, Ratio, RowOrigin } from "../kernel";

export const PHASES = ["Primary", "Secondary", "Special", "Alternative provision", "Central"] as const;
export type Phase = (typeof PHASES)[number];

/** A school, one phase of an all-through school, or central services. */
export interface School {
  readonly name: string;
  readonly origin: RowOrigin;
  /** Null when the cell cannot be read. */
  readonly phase: Phase | null;
  /** The all-through school of which this row is one phase. */
  readonly partOf: string | null;
  readonly payArea: string | null;
  readonly periodsPerCycle: Periods;
  readonly weeksPerCycle: Quantity<"weeks/cycle">;
  readonly targetContactRatio: Ratio | null;
  readonly targetClassSize: Pupils | null;
  /** What a scenario makes of the targets, a piece for each run of years; none: as entered. */
  readonly targetsByYear: readonly DatedTargets[];
}

export interface SchoolTargets {
  readonly targetContactRatio: Ratio | null;
  readonly targetClassSize: Pupils | null;
}
export type DatedTargets = SchoolTargets & YearSpan;

/** The school with the targets in force in one year. */
export function schoolIn(school: School, academicYear: string): School {
  const piece = school.targetsByYear.find((own) => standsIn(own, academicYear));
  if (!piece) return school;
  const { targetContactRatio, targetClassSize } = piece;
  return { ...school, targetContactRatio, targetClassSize };
}

/** Names that the public format keeps for totals; no school may bear one. */
export const TRUST = "Trust";
export const TRUST_SECONDARY = "Trust (secondary)";
export const TRUST_PRIMARY = "Trust (primary)";
export const RESERVED_NAMES = [TRUST, TRUST_SECONDARY, TRUST_PRIMARY] as const;

/** Special schools and alternative provision group pupils by need as well as by year. */
export const isNeedGroupPhase = (phase: Phase): boolean =>
  phase === "Special" || phase === "Alternative provision";
