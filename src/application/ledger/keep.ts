import type { CivilDate } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { askFor } from "../decisions/ask";
import type { Given } from "../decisions/ask";
import type { Kept, LedgerRecords, LedgerVerb } from "./ledger-verb";

export interface LedgerRequest {
  readonly verb: LedgerVerb;
  readonly given: Given;
  readonly today: CivilDate;
  readonly who: string | null;
}
export type LedgerOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | { readonly outcome: "kept"; readonly kept: Kept };

/** Works out what a verb of the ledger writes, and holds it against the rules. Everything wrong is said at once. */
export function keepLedger(
  model: TrustModel,
  records: LedgerRecords,
  { verb, given, today, who }: LedgerRequest,
): LedgerOutcome {
  const ask = askFor(given);
  const kept = verb.keep({ ask, model, records, today, who });
  return kept && ask.problems.length === 0
    ? { outcome: "kept", kept }
    : { outcome: "refused", problems: ask.problems };
}
