import type { Pounds, RowOrigin } from "../kernel";

/** What a school holds in a fund when the model starts. */
export interface OpeningReserve {
  readonly origin: RowOrigin;
  readonly school: string;
  readonly fund: string | null;
  readonly amount: Pounds;
}
