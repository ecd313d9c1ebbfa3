import { exactText } from "../../domain/kernel";
import { describeIssue } from "../issues/describe-issue";
import { PUBLIC_FORMAT } from "../public-format";
import { schoolNames, scopeOf } from "../report/scope";
import type { TrustReview } from "../trust-review";
import { comparedLines, plansOf } from "./compare";
import { guardrailCauses } from "./guardrail-causes";
import type { GuardrailCause } from "./guardrail-causes";
import type { ScenarioSet } from "./open-scenarios";

/** `scenario compare --json`: a figure for each school, measure, plan and year. */
export interface CompareFormat {
  readonly format: number;
  readonly plans: readonly object[];
  readonly figures: readonly object[];
  readonly releases: readonly object[];
  readonly guardrails: readonly object[];
}

export function compareFormat(set: ScenarioSet, school: string | null = null): CompareFormat {
  const { showsFigures } = scopeOf(set.baseline, school);
  const names = schoolNames(set.baseline).filter(showsFigures);
  const { model, base } = set;
  return {
    format: PUBLIC_FORMAT,
    plans: plansOf(set).map(({ plan, basis }) => ({ plan, basis })),
    figures: names.flatMap((name) => figuresAt(set, name)),
    releases: set.reviews.flatMap(releasesOf),
    guardrails: set.reviews.flatMap(({ activeScenario }) =>
      model && base
        ? guardrailCauses(activeScenario, model, base.evaluator).map((cause) =>
            publicCause(activeScenario, cause),
          )
        : [],
    ),
  };
}

function figuresAt(set: ScenarioSet, school: string): object[] {
  const years = set.model?.everything.timeline.years ?? [];
  const plans = plansOf(set);
  return comparedLines(set, school).flatMap(({ measure, unit, cells }) =>
    cells.flatMap((own, position) =>
      own.map(({ value, figure }, year) => ({
        ...{ school, academicYear: years[year], measure, unit },
        plan: plans[position]?.plan,
        basis: plans[position]?.basis,
        value: exactText(value),
        guardrail: figure?.guardrail?.side ?? null,
      })),
    ),
  );
}

const releasesOf = ({ activeScenario, totals }: TrustReview): object[] =>
  totals.map(({ academicYear, cashReleased, timeReleased }) => ({
    scenario: activeScenario,
    academicYear,
    cash: exactText(cashReleased),
    time: exactText(timeReleased),
  }));

const publicCause = (scenario: string, { what, change }: GuardrailCause): object => ({
  scenario,
  change,
  ...("origins" in what
    ? { guardrail: what.metric, school: what.school, reason: what.guardrail?.harm ?? "" }
    : { guardrail: what.code, school: "school" in what ? what.school : null, reason: describeIssue(what) }),
});
