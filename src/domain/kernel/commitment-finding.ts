/** What the rules of reinvestment refuse. */
export type CommitmentFinding =
  | {
      readonly code: "overcommitted";
      readonly release: string;
      readonly academicYear: string;
      readonly kind: "cash" | "time";
      readonly released: string;
      readonly committed: string;
    }
  | {
      readonly code: "overcommitted-net";
      readonly school: string;
      readonly fund: string | null;
      readonly academicYear: string;
      readonly kind: "cash" | "time";
      readonly recurrent: boolean;
      readonly released: string;
      readonly committed: string;
    }
  | { readonly code: "approval-not-recurrent"; readonly commitment: string; readonly role: string }
  | {
      readonly code: "approval-above-limit";
      readonly commitment: string;
      readonly role: string;
      readonly academicYear: string;
      readonly amount: string;
      readonly limit: string;
    }
  | {
      readonly code: "commitments-below-floor";
      readonly school: string;
      readonly academicYear: string;
      /** The metric's label. */
      readonly metric: string;
      readonly unit: "GBP" | "ratio";
      readonly found: string;
      readonly limit: string;
    }
  | { readonly code: "no-capital-fund"; readonly commitment: string }
  | { readonly code: "fund-not-permitted"; readonly commitment: string; readonly fund: string }
  | { readonly code: "recurrent-from-one-off"; readonly commitment: string; readonly release: string }
  | { readonly code: "approval-incomplete"; readonly commitment: string; readonly missing: readonly string[] }
  | { readonly code: "approved-by-proposer"; readonly commitment: string };
