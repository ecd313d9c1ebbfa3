import { inUnit, roundUp } from "../kernel";
import type { CivilDate, Count, Fte, Periods, Pounds, Ratio, RowOrigin } from "../kernel";
import type { PensionScheme, Role } from "./role";

/** How a post is paid: a point of a scale, a salary, or the whole cost of the row. */
export type Pay =
  | {
      readonly by: "point";
      readonly scale: string;
      readonly point: string;
      readonly increments: boolean;
      readonly highestPoint: string | null;
    }
  | { readonly by: "salary"; readonly annual: Pounds }
  | {
      readonly by: "row";
      readonly annual: Pounds;
      readonly ofWhichPay: Pounds | null;
      /** The FTE that the cost is for: a scenario that halves the FTE halves the cost. */
      readonly forFte: Fte;
    }
  | { readonly by: "unreadable" };

/** "unreadable" when the cell says none of these. */
export type Filled = "filled" | "cover" | "unreadable" | { readonly vacantSince: CivilDate };

/** A post, or a row that stands for a whole group of staff. Money is at first-year prices. */
export interface Post {
  readonly id: string;
  readonly origin: RowOrigin;
  readonly school: string;
  /** Null when the role cannot be read or is not in Roles. */
  readonly role: Role | null;
  readonly subject: string | null;
  readonly fte: Fte;
  /** Null: FTE rounded up. */
  readonly headcount: Count | null;
  /** Null: worked out from FTE, cycle, target contact ratio and the role's teaching load share. */
  readonly timetabledPeriods: Periods | null;
  readonly pay: Pay;
  readonly tlr: Pounds;
  readonly tlrShare: Ratio;
  readonly senAllowance: Pounds;
  readonly paidWeeksShare: Ratio;
  /** Null when neither the row nor its role says. */
  readonly pension: PensionScheme | null;
  readonly fund: string | null;
  readonly starts: CivilDate | null;
  readonly ends: CivilDate | null;
  readonly filled: Filled;
  readonly onlyInScenario: string | null;
  readonly commitment: string | null;
}

/** People on the row: each has a National Insurance threshold of their own. */
export const headcountOf = (post: Post): Count => post.headcount ?? inUnit(roundUp(post.fte));
