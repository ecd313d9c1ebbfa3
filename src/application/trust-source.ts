import type { Issue } from "../domain/kernel";
import type { TrustModel } from "../domain/reinvestment";

/** What came of reading a workbook. */
export type ReadTrust =
  /** Not a workbook that can be read at all; the reason in words. */
  | { readonly outcome: "refused"; readonly reason: string }
  | {
      readonly outcome: "read";
      /** Null when the years of the plan are not known, so that nothing can be worked out. */
      readonly model: TrustModel | null;
      readonly issues: readonly Issue[];
      /** True where the workbook has none of Headroom's tables: it can be set up. */
      readonly isNew?: boolean;
    };

/** Port: where the trust comes from, on whatever host. */
export interface TrustSource {
  read(): Promise<ReadTrust>;
}
