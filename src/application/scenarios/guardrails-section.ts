import { isSameName } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import { describeIssue } from "../issues/describe-issue";
import { brokenGuardrails } from "../report/broken-guardrails-by-row";
import { changeSentence } from "../report/change-sentence";
import { wrapped } from "../report/lines";
import type { Section } from "../report/lines";
import { scopeOf } from "../report/scope";
import type { TrustReview } from "../trust-review";
import { guardrailCauses } from "./guardrail-causes";
import type { GuardrailCause } from "./guardrail-causes";
import type { ScenarioSet } from "./open-scenarios";

/** What a scenario breaks, and the changes that break it. */
export function guardrailsSection(review: TrustReview, set: ScenarioSet, school: string | null): Section {
  const scope = scopeOf(review, school);
  const broken = brokenGuardrails(review, scope);
  const { model, base } = set;
  const causes = model && base ? guardrailCauses(review.activeScenario, model, base.evaluator) : [];
  const shown = causes.filter(({ what }) => {
    if ("origins" in what) return scope.showsFigures(what.school);
    return !("school" in what) || typeof what.school !== "string" || scope.showsMoney(what.school);
  });
  return {
    title: `Guardrails: ${review.activeScenario}`,
    lines: [
      ...(broken.length === 0 ? ["None broken."] : broken.flatMap(({ text }) => wrapped(`· ${text}`, 0, 2))),
      ...(shown.length === 0 ? [] : ["", "Broken by:"]),
      ...shown.flatMap((cause) => wrapped(`· ${causeText(cause, review)}`, 0, 2)),
    ],
  };
}

function causeText({ what, change }: GuardrailCause, { model, activeScenario }: TrustReview): string {
  const broken =
    "origins" in what
      ? `${what.school}: ${METRIC_LABELS[what.metric]} in ${what.academicYear}.`
      : describeIssue(what);
  const row = model?.changes.find((own) => change !== null && isSameName(own.id, change));
  const by =
    row && model
      ? `${row.id}, ${changeSentence(row, model.everything)}`
      : `rows that stand only in ${activeScenario}.`;
  return `${by} ${broken}`;
}
