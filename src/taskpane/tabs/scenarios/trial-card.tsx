import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { planEvaluator } from "../../../application/plan-evaluator";
import type { DecisionRequest } from "../../../application/decisions/decide";
import type { Look } from "../../../application/view/choice";
import { trialStepwise, tryDecision, withoutReason } from "../../../application/view/scenarios/trial";
import type { TrialView } from "../../../application/view/scenarios/trial";
import type { VerbForm } from "../../../application/view/scenarios/verb-form";
import { DataTable } from "../../charts/data-table";
import { useWork } from "../../hooks/use-work";
import { Card } from "../../parts/card";
import { Working } from "../../parts/working";
import { StandingText } from "../../parts/standing";
import type { Tone } from "../../../application/view/texts";
import { useStyles } from "../../styles";

interface TrialCardProps {
  readonly look: Look;
  readonly request: DecisionRequest;
  readonly form: VerbForm;
}

/** Typing stands still for so long before the effect is worked out, in milliseconds. */
const WAIT = 500;

/** What the change would do, before anything is written; what is needed for that, as long as it is missing. */
export function TrialCard({ look, request, form }: TrialCardProps): React.JSX.Element {
  const styles = useStyles();
  const missing = form.fields.filter(
    ({ name, isNeeded }) => isNeeded && name !== "reason" && (request.given[name] ?? "").trim() === "",
  );
  const tried = missing.length > 0 ? null : tryDecision(look, withoutReason(request));
  const decision = tried?.outcome === "decided" ? tried.decision : null;
  // what the change leaves alone is worked out once, however often it is tried
  const [evaluator] = useState(planEvaluator);
  const work = useWork(
    () => decision && trialStepwise(decision, look, evaluator),
    decision === null
      ? null
      : [look.review, look.academicYear, request.verb, JSON.stringify({ ...request.given, reason: "" })],
    WAIT,
  );
  const isDone = !work.isBusy && !work.isStopped;
  return (
    <Card title="What it would do" lead="Over the scenario without it. Nothing is saved yet.">
      {decision === null ? (
        <p className={styles.text}>
          {waitingText(
            missing.map(({ label }) => label),
            tried?.outcome === "refused" ? tried.problems : [],
          )}
        </p>
      ) : null}
      <Working work={work} doing="Working it out …" />
      {decision !== null && work.value !== null && isDone ? <Trial view={work.value} /> : null}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {isDone ? (work.value?.said ?? "") : ""}
      </div>
    </Card>
  );
}

function waitingText(missing: readonly string[], problems: readonly { readonly text: string }[]): string {
  if (missing.length > 0) return `Still needed: ${missing.join(", ")}.`;
  return problems.map(({ text }) => text).join(" ");
}

const COLUMNS = ["Year", "Cash released", "Periods freed", "Staff FTE"];

/** The figures of a change, and the guardrails that it breaks or mends. */
export function Trial({ view }: { readonly view: TrialView }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {view.lock === "" ? null : <p className={mergeClasses(styles.text, styles.strong)}>{view.lock}</p>}
      {view.sentences.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <DataTable caption="What the change would do, by year" columns={COLUMNS} rows={view.rows} />
      <p className={mergeClasses(styles.text, styles.muted)}>
        {["Periods are a week, and not money.", ...view.notes].join(" ")}
      </p>
      <Findings title="Guardrails newly broken" tone="bad" texts={view.broken} />
      <Findings title="Guardrails mended" tone="good" texts={view.mended} />
      <Findings title="Changes out of date" tone="bad" texts={view.stale} />
      {view.broken.length === 0 ? (
        <StandingText standing={{ words: "No guardrail newly broken", tone: "good" }} />
      ) : null}
    </>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly tone: Tone;
  readonly texts: readonly string[];
}

function Findings({ title, tone, texts }: FindingsProps): React.JSX.Element | null {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <div>
      <StandingText standing={{ words: `${title}: ${texts.length}`, tone }} />
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </div>
  );
}
