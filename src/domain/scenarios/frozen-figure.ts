import type { CivilDate, Quantity, RowOrigin } from "../kernel";

/** One figure of one plan as it stood when its scenario was adopted. */
export interface FrozenFigure {
  readonly origin: RowOrigin;
  readonly scenario: string;
  /** The scenario, or the plan that it builds on. */
  readonly plan: string;
  /** A school, or "Trust". */
  readonly school: string;
  readonly academicYear: string;
  /** A fund, or "All". */
  readonly fund: string;
  /** What was frozen, for example "Spending". */
  readonly figure: string;
  readonly value: Quantity<string>;
  readonly frozenOn: CivilDate | null;
}

/** In place of a fund, of what is not split by fund. */
export const ALL_FUNDS = "All";
