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
}

/** Names that the public format keeps for totals; no school may bear one. */
export const TRUST = "Trust";
export const TRUST_SECONDARY = "Trust (secondary)";
export const TRUST_PRIMARY = "Trust (primary)";
export const RESERVED_NAMES = [TRUST, TRUST_SECONDARY, TRUST_PRIMARY] as const;

/** Special schools and alternative provision group pupils by need as well as by year. */
export const isNeedGroupPhase = (phase: Phase): boolean =>
  phase === "Special" || phase === "Alternative provision";
