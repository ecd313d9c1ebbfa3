import { isSameName, unknown } from "../../domain/kernel";
import { yearTotals } from "../../domain/reinvestment";
import type { CommitmentYear, YearTotals } from "../../domain/reinvestment";
import type { CashEntry, TimeEntry } from "../../domain/released-funds";
import { chainOf } from "../../domain/scenarios";
import type { TrustReview } from "../trust-review";
import type { ReportScope } from "./scope";

/** What the scenario frees, and what is committed of it, at the schools of a report. */
export interface Account {
  readonly years: readonly string[];
  readonly cash: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
  /** Those that draw on the scenarios of the plan, or may do so; reversed ones too. */
  readonly commitments: readonly CommitmentYear[];
  /** Not known where the plan or the commitments are not. */
  readonly totals: readonly YearTotals[];
}

export function accountOf(review: TrustReview, { showsMoney, isWholeTrust }: ReportScope): Account {
  const { model } = review;
  const scenarios = scenariosOf(review);
  const draws = ({ release }: CommitmentYear): boolean => {
    const from = release?.scenario ?? null;
    return from === null || scenarios === null || scenarios.some((name) => isSameName(name, from));
  };
  // one whose school cannot be read may be of any
  const isOwn = ({ commitment: { school } }: CommitmentYear): boolean =>
    school === null || showsMoney(school);
  const own = {
    years: model?.everything.timeline.years ?? [],
    cash: review.cash.filter(({ school }) => showsMoney(school)),
    time: review.time.filter(({ school }) => showsMoney(school)),
    commitments: review.commitments.filter((year) => isOwn(year) && draws(year)),
  };
  if (isWholeTrust || model === null) return { ...own, totals: review.totals };
  const { timeline } = model.everything;
  const totals = yearTotals(own, own.commitments, { timeline, scenarios: scenarios ?? [] });
  return { ...own, totals: totals.map((year) => ({ ...year, ...notKnownOf(review, scenarios) })) };
}

/** The scenarios whose changes are in the plan that is reported; null when that cannot be told. */
export function scenariosOf({ model, activeScenario }: TrustReview): readonly string[] | null {
  const chain = model === null ? null : chainOf(activeScenario, model.scenarios);
  return chain?.ok ? chain.value.map(({ name }) => name) : null;
}

/** What no school's part of the totals can be known of. */
function notKnownOf(
  { plans, model }: TrustReview,
  scenarios: readonly string[] | null,
): Partial<Omit<YearTotals, "academicYear">> {
  const [cash, time] = [unknown<"GBP">(), unknown<"periods/week">()];
  const hasPlan = (plans[1] ?? plans[0])?.evaluation ?? null;
  const hasCommitments = scenarios !== null && (model?.commitments ?? null) !== null;
  return {
    ...(hasPlan ? {} : { cashReleased: cash, cashFromBudgetOnly: cash, timeReleased: time }),
    ...(hasCommitments
      ? {}
      : { cashReserved: cash, cashCommitted: cash, timeReserved: time, timeCommitted: time }),
  };
}
