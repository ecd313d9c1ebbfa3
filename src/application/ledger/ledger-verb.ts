import type { CivilDate, Quantity } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { Ask } from "../decisions/ask";
import type { VerbOption } from "../decisions/verb";
import type { TrustRecords } from "../evidence/records";
import type { TableEdit } from "../table-edits";

/** What the ledger keeps that enters no figure. */
export interface LedgerRecords extends Pick<TrustRecords, "textAt" | "ownCodes"> {
  readonly commitments: readonly { readonly commitment: string; readonly costCentre: string | null }[];
  readonly releases: readonly { readonly release: string; readonly certainty: string | null }[];
  readonly actuals: readonly RecordedActual[];
}
export interface RecordedActual {
  readonly commitment: string;
  readonly academicYear: string | null;
  readonly part: string | null;
  readonly spent: Quantity<"release"> | null;
}

/** What a verb of the ledger works with. */
export interface Keeping {
  readonly ask: Ask;
  readonly model: TrustModel;
  readonly records: LedgerRecords;
  readonly today: CivilDate;
  /** Who says so, as declared; null where nobody is. */
  readonly who: string | null;
}

/** What a verb writes, and what it says of it. */
export interface Kept {
  readonly edits: readonly TableEdit[];
  readonly lines: readonly string[];
  /** Why, for the log. */
  readonly reason: string;
}

export interface LedgerVerb {
  readonly name: string;
  /** What it does, in one line. */
  readonly does: string;
  readonly options: readonly VerbOption[];
  /** Null when something is wrong; then it has been said. */
  keep(keeping: Keeping): Kept | null;
}
