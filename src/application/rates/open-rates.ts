import type { TrustModel } from "../../domain/reinvestment";
import type { ImportedRow } from "../table-edits";
import { frozenMoves } from "./frozen-moves";
import type { FrozenMove } from "./frozen-moves";
import type { RatePlan } from "./plan-rates";
import { rateEffects } from "./rate-effects";
import type { RateEffects } from "./rate-effects";

/** The trust as it would read with the rows of a pack. */
export interface TrustWithRates {
  readonly model: TrustModel | null;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}
export interface OpenRates extends RatePlan {
  readonly edits: readonly ImportedRow[];
  /** Nothing may be written: a row is bad, or with the pack the workbook would have errors that it has not. */
  readonly isBlocked: boolean;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Null where nothing can be said: the pack is blocked, or changes nothing. */
  readonly effects: RateEffects | null;
  readonly frozen: readonly FrozenMove[];
}

/** A pack of rates: what comes and changes, and what that does, before anything is written. */
export function openRates(
  plan: RatePlan,
  model: TrustModel,
  withRows: (edits: readonly ImportedRow[]) => TrustWithRates,
): OpenRates {
  const edits = plan.plans.flatMap((own) => own.edits);
  const isBad = plan.plans.some((own) => own.isBlocked);
  const nothing = { ...plan, edits, errors: [], warnings: [], effects: null, frozen: [] };
  if (isBad || edits.length === 0) return { ...nothing, isBlocked: isBad };
  const { model: after, errors, warnings } = withRows(edits);
  const isBlocked = errors.length > 0 || after === null;
  return {
    ...nothing,
    ...{ isBlocked, errors, warnings },
    effects: after && rateEffects(model, after),
    frozen: after ? frozenMoves(model, after) : [],
  };
}
