import { isSameName, unknown } from "../../domain/kernel";
import { yearTotals } from "../../domain/reinvestment";
import type { CommitmentYear, YearTotals } from "../../domain/reinvestment";
import type { CashEntry, TimeEntry } from "../../domain/released-funds";
import { chainOf } from "../../domain/scenarios";
import { scenariosIn } from "../plan-set";
import type { ScenariosInPlan } from "../plan-set";
import type { TrustReview } from "../trust-review";
import type { ReportScope } from "./scope";

/** What the scenario frees, and what is committed of it, at the schools of a report. */
export interface Account {
  readonly years: readonly string[];
  readonly cash: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
  /** Those that draw on the scenario, or may do so; reversed ones too. */
  readonly commitments: readonly CommitmentYear[];
  /** Those that draw on the scenarios it builds on. */
  readonly earlier: readonly CommitmentYear[];
  /** Not known where the plan or the commitments are not. */
  readonly totals: readonly YearTotals[];
}

export function accountOf(review: TrustReview, { showsMoney }: ReportScope): Account {
  const { model } = review;
  const chain = chainOfPlan(review);
  const drawn = review.commitments.filter(
    ({ commitment: { school } }) => school === null || showsMoney(school),
  );
  const isAmong = (names: readonly string[], { release }: CommitmentYear): boolean =>
    names.some((name) => isSameName(name, release?.scenario ?? ""));
  const own = {
    years: model?.everything.timeline.years ?? [],
    cash: review.cash.filter(({ school }) => showsMoney(school)),
    time: review.time.filter(({ school }) => showsMoney(school)),
    // one that does not say what it draws on may draw on this
    commitments: drawn.filter(
      (year) => chain === null || (year.release?.scenario ?? null) === null || isAmong(chain.own, year),
    ),
    earlier: drawn.filter((year) => chain !== null && isAmong(chain.earlier, year)),
  };
  if (model === null) return { ...own, totals: [] };
  const { timeline } = model.everything;
  const totals = yearTotals(own, own.commitments, { timeline, scenarios: chain?.own ?? [] });
  return { ...own, totals: totals.map((year) => ({ ...year, ...notKnownOf(review, chain !== null) })) };
}

/** Null when that cannot be told. "Adopted" is all adopted scenarios, and builds on none. */
export function chainOfPlan({ model, activeScenario }: TrustReview): ScenariosInPlan | null {
  const chain = model === null ? null : chainOf(activeScenario, model.scenarios);
  if (model === null || !chain?.ok) return null;
  const names = chain.value.map(({ name }) => name);
  return scenariosIn(activeScenario, names, model.scenarios);
}

/** What cannot be known while the plan cannot be worked out, or the commitments are not there. */
function notKnownOf(
  { plans, model }: TrustReview,
  hasChain: boolean,
): Partial<Omit<YearTotals, "academicYear">> {
  const [cash, time] = [unknown<"GBP">(), unknown<"periods/week">()];
  const hasPlan = plans[1]?.evaluation ?? null;
  const hasCommitments = hasChain && (model?.commitments ?? null) !== null;
  return {
    ...(hasPlan ? {} : { cashReleased: cash, cashFromBudgetOnly: cash, timeReleased: time }),
    ...(hasCommitments
      ? {}
      : { cashReserved: cash, cashCommitted: cash, timeReserved: time, timeCommitted: time }),
  };
}
