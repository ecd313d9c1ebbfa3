/** What can be wrong with the plan that readable cells make. */
export type PlanFinding = FigureFinding | ChangeFinding | CommitmentFinding | GuardrailFinding;

export type FigureFinding =
  | { readonly code: "missing-setting"; readonly setting: string }
  | { readonly code: "missing-central" }
  | { readonly code: "several-centrals"; readonly found: string }
  | { readonly code: "missing-year"; readonly table: string; readonly academicYear: string }
  | { readonly code: "missing-pupils"; readonly school: string; readonly academicYear: string }
  | {
      readonly code: "missing-year-group";
      readonly school: string;
      readonly academicYear: string;
      readonly yearGroup: string;
    }
  | {
      readonly code: "too-many-taking";
      readonly row: string;
      readonly academicYear: string;
      readonly yearGroup: string;
      readonly taking: string;
      readonly pupils: string;
    }
  | {
      readonly code: "subject-not-taught";
      readonly school: string;
      readonly subject: string;
      /** The first of the posts. */
      readonly post: string;
      readonly posts: number;
    }
  | { readonly code: "line-before-plan"; readonly line: string; readonly academicYear: string }
  | {
      readonly code: "missing-rate";
      readonly rate: string;
      readonly school: string | null;
      readonly asAt: string;
    }
  | {
      readonly code: "missing-pay-point";
      readonly post: string;
      readonly area: string;
      readonly scale: string;
      readonly point: string;
    }
  | { readonly code: "missing-next-point"; readonly post: string; readonly after: string }
  | { readonly code: "missing-pay"; readonly post: string }
  | { readonly code: "several-pays"; readonly post: string }
  | { readonly code: "missing-target"; readonly school: string }
  | { readonly code: "missing-reserve"; readonly school: string }
  | { readonly code: "no-denominator"; readonly school: string; readonly missing: string }
  | { readonly code: "unbalanced-transfers"; readonly academicYear: string; readonly amount: string }
  | { readonly code: "pay-bill-incomplete"; readonly posts: number }
  | { readonly code: "cost-twice"; readonly line: string; readonly aarCode: string }
  | { readonly code: "provisional"; readonly what: string; readonly since: string };

export type ChangeFinding =
  | { readonly code: "unknown-scenario"; readonly found: string }
  | { readonly code: "circular-scenario"; readonly scenario: string }
  | {
      readonly code: "stale-change";
      readonly change: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly code: "unknown-target";
      readonly change: string;
      readonly table: string;
      readonly found: string;
    }
  | {
      readonly code: "change-wrong-school";
      readonly change: string;
      readonly school: string;
      readonly found: string;
    }
  | { readonly code: "change-outside-plan"; readonly change: string; readonly from: string }
  | { readonly code: "change-not-listed"; readonly change: string; readonly found: string }
  | { readonly code: "change-not-yet"; readonly change: string; readonly found: string }
  | { readonly code: "change-not-readable"; readonly change: string; readonly field: string }
  | { readonly code: "overlapping-changes"; readonly change: string; readonly other: string }
  | { readonly code: "not-a-september"; readonly change: string; readonly found: string }
  | {
      readonly code: "severance-above-cost";
      readonly change: string;
      readonly severance: string;
      readonly cost: string;
    };

export type CommitmentFinding =
  | {
      readonly code: "overcommitted";
      readonly release: string;
      readonly academicYear: string;
      readonly kind: "cash" | "time";
      readonly released: string;
      readonly committed: string;
    }
  | { readonly code: "no-capital-fund"; readonly commitment: string }
  | { readonly code: "fund-not-permitted"; readonly commitment: string; readonly fund: string }
  | { readonly code: "recurrent-from-one-off"; readonly commitment: string; readonly release: string }
  | { readonly code: "approval-incomplete"; readonly commitment: string; readonly missing: readonly string[] }
  | { readonly code: "approved-by-proposer"; readonly commitment: string };

export type GuardrailFinding =
  | {
      readonly code: "guardrail-infant-class";
      readonly school: string;
      readonly plan: string;
      readonly academicYear: string;
      readonly found: string;
      readonly limit: string;
      readonly proof: boolean;
    }
  | {
      readonly code: "guardrail-ppa";
      readonly post: string;
      readonly plan: string;
      readonly academicYear: string;
      readonly found: string;
      readonly limit: string;
      readonly proof: boolean;
    }
  | {
      readonly code: "guardrail-no-teacher" | "guardrail-shortage";
      readonly school: string;
      readonly plan: string;
      readonly academicYear: string;
      readonly subject: string;
      readonly found: string;
    };
