import { isSameName } from "../../domain/kernel";
import { changesOf, decisionsOf } from "../../domain/scenarios";
import type { Scenario, ScenarioStatus } from "../../domain/scenarios";
import type { YearTotals } from "../../domain/reinvestment";
import { brokenGuardrails } from "../report/broken-guardrails-by-row";
import { ledgerOf } from "../report/ledger";
import type { Ledger } from "../report/ledger";
import { scopeOf } from "../report/scope";
import type { TrustReview } from "../trust-review";
import type { ScenarioSet } from "./open-scenarios";

/** One scenario of the workbook in a few figures. */
export interface ScenarioOverview {
  readonly name: string;
  readonly status: ScenarioStatus | null;
  readonly buildsOn: string | null;
  readonly purpose: string | null;
  readonly changes: number;
  readonly decisions: number;
  /** Changes that no longer find what they expect, and are not applied. */
  readonly stale: number;
  /** Released and committed, by year; not known where the scenario cannot be worked out. */
  readonly totals: readonly YearTotals[];
  /** The same as it is shown, rounded once. */
  readonly ledger: Pick<Ledger, "money" | "periods">;
  readonly guardrailsBroken: number;
  /** Of these, those that doing nothing does not break. */
  readonly guardrailsNew: number;
}

export const scenarioOverviews = ({ model, reviews }: ScenarioSet): ScenarioOverview[] =>
  reviews.flatMap((review) => {
    const scenario = model?.scenarios.find(({ name }) => isSameName(name, review.activeScenario));
    return scenario ? [overviewOf(scenario, review)] : [];
  });

function overviewOf(scenario: Scenario, review: TrustReview): ScenarioOverview {
  const changes = changesOf(scenario, review.model?.changes ?? []);
  const ids = new Set(changes.map(({ id }) => id));
  const stale = review.issues.filter((issue) => issue.code === "stale-change" && ids.has(issue.change));
  const scope = scopeOf(review, null);
  const broken = brokenGuardrails(review, scope);
  return {
    name: scenario.name,
    status: scenario.status,
    buildsOn: scenario.buildsOn,
    purpose: scenario.purpose,
    changes: changes.length,
    decisions: decisionsOf(changes).length,
    stale: stale.length,
    totals: review.totals,
    ledger: ledgerOf(review, scope),
    guardrailsBroken: broken.length,
    guardrailsNew: broken.filter(({ isNew }) => isNew).length,
  };
}
