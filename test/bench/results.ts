import type { Agreement } from "./agreement";
import type { Stage, StageTimes } from "./engine";
import type { Measured } from "./measure";

/** What is shown of one step: medians, in milliseconds. */
export interface StageResult {
  readonly step: string;
  readonly exact: number;
  readonly float: number;
  readonly ratio: number;
  readonly exactPerPost: number;
}
export interface TrustResult {
  readonly schools: number;
  readonly posts: number;
  readonly runs: number;
  readonly steps: readonly StageResult[];
  readonly agreement: Agreement;
}

const PLAN: readonly Stage[] = ["read the file", "tables to model", "review", "write JSON"];
const SHOWN: readonly (readonly [step: string, stages: readonly Stage[]])[] = [
  ["read the file", ["read the file"]],
  ["tables to model", ["tables to model"]],
  ["evaluate the baseline", ["evaluate"]],
  ["review the scenario", ["review"]],
  ["the same in slices", ["in slices"]],
  ["longest slice", ["longest slice"]],
  ["write JSON", ["write JSON"]],
  ["plan --json in all", PLAN],
];

export const resultOf = ({ schools, posts, exact, float, agreement }: Measured): TrustResult => ({
  schools,
  posts,
  runs: exact.length,
  steps: SHOWN.map(([step, stages]) => {
    const times = { exact: medianOf(exact, stages), float: medianOf(float, stages) };
    return { step, ...times, ratio: times.exact / times.float, exactPerPost: times.exact / posts };
  }),
  agreement,
});

const medianOf = (runs: readonly StageTimes[], stages: readonly Stage[]): number =>
  median(runs.map((times) => stages.reduce((total, stage) => total + times[stage], 0)));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
  return (low + high) / 2;
}

/** Time a post in the last trust ÷ time a post in the one before it: 1 is linear. */
export function growthOf(results: readonly TrustResult[]): { step: string; growth: number }[] {
  const [before, last] = results.slice(-2);
  if (!before || !last) return [];
  return last.steps.map(({ step, exactPerPost }, position) => ({
    step,
    growth: exactPerPost / (before.steps[position]?.exactPerPost ?? NaN),
  }));
}
