import type { CommitmentFinding } from "./commitment-finding";
import type { GuardrailFinding } from "./guardrail-finding";

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
  | { readonly code: "whole-school-rows"; readonly table: string; readonly rows: number }
  | { readonly code: "line-before-plan"; readonly line: string; readonly academicYear: string }
  | { readonly code: "none-to-grow-from"; readonly line: string; readonly academicYear: string }
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
  | { readonly code: "adopted-on-draft"; readonly scenario: string; readonly found: string }
  | {
      readonly code: "adopted-twice";
      readonly change: string;
      readonly other: string;
      readonly scenario: string;
    }
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
  | { readonly code: "change-not-readable"; readonly change: string; readonly field: string }
  | { readonly code: "overlapping-changes"; readonly change: string; readonly other: string }
  | { readonly code: "not-whole-years"; readonly change: string; readonly table: string }
  | {
      readonly code: "severance-above-cost";
      readonly change: string;
      readonly severance: string;
      readonly cost: string;
    };
