import type { MoneyItem, MonthlyActual } from "../in-year";
import type { Pounds } from "../kernel";
import type { BfrLine, MoneySection } from "./bfr-line";
import type { WhyNotMapped } from "./placing";

/** Some money on a line of the return at a school, in one column. */
export interface Standing {
  readonly school: string;
  /** Null: the ledger does not say whether it is income or spending. */
  readonly section: MoneySection | null;
  /** Null: not mapped. */
  readonly line: BfrLine | null;
  readonly why: WhyNotMapped | null;
  readonly amount: Pounds;
  /** Null of what only the ledger has. */
  readonly item: MoneyItem | null;
  /** Null of what is only planned. */
  readonly actual: LedgerCode | null;
}

/** A code of one school's ledger in a year, and a row that has it. */
export interface LedgerCode {
  readonly school: string;
  readonly code: string;
  readonly first: MonthlyActual | null;
}
