import { mergeClasses, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { planEvaluator } from "../../../application/plan-evaluator";
import { explainStepwise } from "../../../application/scenarios/explain";
import type { ScenarioExplanation } from "../../../application/scenarios/explain";
import type { Look } from "../../../application/view/choice";
import { waterfallOf } from "../../../application/view/scenarios/waterfall";
import { WAYS } from "../../../application/view/scenarios/waterfall-parts";
import type { WaterfallWay } from "../../../application/view/scenarios/waterfall-parts";
import { TableSwitch } from "../../charts/table-switch";
import { Waterfall } from "../../charts/waterfall";
import { useWork } from "../../hooks/use-work";
import { Card } from "../../parts/card";
import { Working } from "../../parts/working";
import { useStyles } from "../../styles";

const WORDS: Readonly<Record<WaterfallWay, string>> = {
  "in order": "In order",
  "any order": "Any order",
  "what moved": "What moved",
};

/** How the changes add up to the cash released, in the way that is chosen. */
export function WaterfallCard({ look }: { readonly look: Look }): React.JSX.Element | null {
  const styles = useStyles();
  const [way, setWay] = useState<WaterfallWay>("in order");
  const { review } = look;
  const needsOrders = way === "any order";
  const explained = useWork(
    () => review.model && explainStepwise(review.activeScenario, review.model, planEvaluator()),
    needsOrders ? [review] : null,
  );
  if (review.plans.length < 2) return null;
  return (
    <Card
      title="How the changes add up"
      lead={`Cash released in ${look.academicYear}.`}
      beside={<TableSwitch />}
    >
      <div className={mergeClasses(styles.row, styles.wrap)} role="group" aria-label="How they add up">
        {WAYS.map((own) => (
          <ToggleButton key={own} size="small" checked={own === way} onClick={() => setWay(own)}>
            {WORDS[own]}
          </ToggleButton>
        ))}
      </div>
      {needsOrders ? <Working work={explained} doing="Trying the changes in every order …" /> : null}
      {needsOrders && (explained.isBusy || explained.isStopped) ? null : (
        <Drawn look={look} way={way} explained={explained.value} />
      )}
    </Card>
  );
}

interface DrawnProps {
  readonly look: Look;
  readonly way: WaterfallWay;
  readonly explained: ScenarioExplanation | null;
}

function Drawn({ look, way, explained }: DrawnProps): React.JSX.Element {
  const styles = useStyles();
  const outcome = waterfallOf(look, way, explained);
  if (outcome.outcome === "not drawn") return <p className={styles.text}>{outcome.why}</p>;
  return (
    <>
      <Waterfall view={outcome.view} />
      {outcome.view.note === "" ? null : (
        <p className={mergeClasses(styles.text, styles.muted)}>{outcome.view.note}</p>
      )}
    </>
  );
}
