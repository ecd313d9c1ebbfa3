import { isSameName } from "../kernel";
import type { RowOrigin } from "../kernel";

export const FUND_TYPES = ["revenue restricted", "revenue unrestricted", "capital"] as const;
export type FundType = (typeof FUND_TYPES)[number];

export interface Fund {
  readonly name: string;
  readonly origin: RowOrigin;
  /** Null when the cell cannot be read. */
  readonly type: FundType | null;
  /** Categories that the fund may pay for; null: any. */
  readonly mayFund: readonly string[] | null;
}

/** Null where there is no such fund, or its type cannot be read. */
export function isCapitalFund(name: string, funds: readonly Fund[]): boolean | null {
  const type = funds.find((fund) => isSameName(fund.name, name))?.type ?? null;
  return type === null ? null : type === "capital";
}
