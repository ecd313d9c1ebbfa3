import type { Break } from "../../domain/audit";

/** The first cell of a row, such as Reinvestment, A7. */
export interface LogPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface BrokenAt extends LogPlace {
  readonly entry: string;
  readonly why: Break;
}

/** A logged row that is not what its log says. */
export interface RowMismatch {
  readonly subject: string;
  /** Null where the row is not there. */
  readonly place: LogPlace | null;
  readonly mismatch: "differs" | "missing" | "back";
  /** The entry that tells of it last. */
  readonly entry: string;
  readonly when: string;
  readonly who: string;
  /** What wrote it, such as "import payroll". */
  readonly action: string;
  /** Cell by cell, where the log has more than a hash. */
  readonly cells: readonly { readonly header: string; readonly logged: string; readonly found: string }[];
}

export interface UnloggedRow extends LogPlace {
  readonly subject: string;
}

/** What `verify` found. */
export interface Verification {
  readonly entries: number;
  readonly sessions: number;
  readonly code: string;
  /** In the order of the log. */
  readonly broken: readonly BrokenAt[];
  readonly rows: readonly RowMismatch[];
  /** Inputs that an import, a pack of rates or a roll wrote, and that read otherwise now: no error. */
  readonly typedOver: readonly RowMismatch[];
  readonly unlogged: readonly UnloggedRow[];
  /** Whether the inputs are those that the log saw last; null where it never saw any. */
  readonly inputsAsLogged: boolean | null;
  /** True when the log was once in the state that the code names; null where none was given. */
  readonly since: { readonly code: string; readonly isFound: boolean } | null;
}

/** False where the workbook is not what its log says. Rows typed in by hand are no error. */
export const holds = ({ broken, rows, since }: Verification): boolean =>
  broken.length === 0 && rows.length === 0 && since?.isFound !== false;
