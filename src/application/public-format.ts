import { exactText } from "../domain/kernel";
import type { Issue, Origin, Quantity } from "../domain/kernel";
import type { Figure } from "../domain/plan";
import { claimBookOf } from "../domain/reinvestment";
import type { CommitmentYear, ReleaseRow, YearTotals } from "../domain/reinvestment";
import type { DriverEntry, ReleaseEntry } from "../domain/released-funds";
import { describeIssue } from "./issues/describe-issue";
import { schoolFilter } from "./school-filter";
import type { IsShown } from "./school-filter";
import type { ReviewedPlan, TrustReview } from "./trust-review";

/** Raised when the meaning of a field changes; new fields keep it. */
export const PUBLIC_FORMAT = 1;

/** Plain data: amounts as unrounded decimal text, null for not known. */
export interface PublicFormat {
  readonly format: number;
  readonly trust: string;
  readonly activeScenario: string;
  readonly issues: Iterable<object>;
  /** Made one by one: with the cells behind them they can be more than memory holds. */
  readonly metrics: Iterable<object>;
  readonly releases: Iterable<object>;
  readonly commitments: Iterable<object>;
  readonly totals: Iterable<object>;
  readonly drivers: Iterable<object>;
}

export function publicFormat(review: TrustReview, school: string | null = null): PublicFormat {
  const wanted = schoolFilter(review, school);
  const claimOn = claimBookOf(review.model?.releases ?? []);
  return {
    format: PUBLIC_FORMAT,
    trust: review.trust,
    activeScenario: review.activeScenario,
    issues: review.issues.map(publicIssue),
    metrics: { [Symbol.iterator]: () => publicMetrics(review, wanted) },
    releases: [...review.cash, ...review.time]
      .filter((entry) => wanted(entry.school))
      .map((entry) => publicRelease(entry, claimOn(entry))),
    commitments: review.commitments
      .filter(({ commitment }) => wanted(commitment.school ?? ""))
      .map(publicCommitment),
    totals: review.totals.map(publicTotals),
    drivers: review.drivers.filter(({ school }) => wanted(school)).map(publicDriver),
  };
}

function* publicMetrics({ plans }: TrustReview, wanted: IsShown): Generator<object> {
  for (const plan of plans) {
    for (const figure of plan.figures) if (wanted(figure.school)) yield publicMetric(figure, plan);
  }
}

export const publicIssue = (issue: Issue): object => ({
  severity: issue.severity,
  code: issue.code,
  sheet: issue.at[0]?.sheet ?? null,
  cell: issue.at[0]?.cell ?? null,
  message: describeIssue(issue),
});

const publicMetric = (figure: Figure, { name, basis }: ReviewedPlan): object => ({
  school: figure.school,
  academicYear: figure.academicYear,
  plan: name,
  basis,
  metric: figure.metric,
  value: exactText(figure.value),
  unit: figure.unit,
  status: figure.status,
  guardrail: figure.guardrail && {
    side: figure.guardrail.side,
    limit: exactText(figure.guardrail.limit),
    harm: figure.guardrail.harm,
  },
  origins: figure.origins().map(publicOrigin),
  provisional: figure.provisional,
});
const publicOrigin = (origin: Origin): object =>
  "parameter" in origin
    ? { parameter: origin.parameter, effectiveFrom: origin.effectiveFrom }
    : { sheet: origin.sheet, cell: origin.cell };

const publicRelease = (entry: ReleaseEntry, claim: ReleaseRow | null): object => ({
  release: claim?.id ?? null,
  scenario: entry.scenario,
  school: entry.school,
  subject: entry.subject,
  academicYear: entry.academicYear,
  part: entry.part,
  fund: entry.fund,
  kind: entry.kind,
  recurrence: entry.recurrence,
  amount: exactText(entry.amount),
  unit: entry.kind === "cash" ? "GBP" : "periods/week",
  change: entry.change,
  basis: entry.basis,
});

const publicCommitment = ({ commitment, kind, academicYear, amount }: CommitmentYear): object => ({
  commitment: commitment.id,
  release: commitment.release,
  school: commitment.school,
  academicYear,
  category: commitment.category,
  kind,
  amount: exactText(amount),
  unit: kind === null ? null : kind === "cash" ? "GBP" : "periods/week",
  status: commitment.status,
});

const publicDriver = ({ school, academicYear, driver, amount }: DriverEntry): object => ({
  school,
  academicYear,
  driver,
  amount: exactText(amount),
  unit: "GBP",
});

const publicTotals = (totals: YearTotals): object => {
  const text = (amount: Quantity<string>): string | null => exactText(amount);
  return {
    academicYear: totals.academicYear,
    cashReleased: text(totals.cashReleased),
    cashReserved: text(totals.cashReserved),
    cashCommitted: text(totals.cashCommitted),
    timeReleased: text(totals.timeReleased),
    timeReserved: text(totals.timeReserved),
    timeCommitted: text(totals.timeCommitted),
    cashFromBudgetOnly: text(totals.cashFromBudgetOnly),
  };
};
