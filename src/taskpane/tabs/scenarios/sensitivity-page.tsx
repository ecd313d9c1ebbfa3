import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { planEvaluator } from "../../../application/plan-evaluator";
import type { Look } from "../../../application/view/choice";
import { sensitivityStepwise } from "../../../application/view/scenarios/sensitivity-view";
import type { SensitivityView } from "../../../application/view/scenarios/sensitivity-view";
import { useWork } from "../../hooks/use-work";
import { Card } from "../../parts/card";
import { Working } from "../../parts/working";
import { useStyles as useShared } from "../../styles";

const useStyles = makeStyles({ step: { display: "block" } });

/** What a step of each assumption is worth, in the year and at the school that is looked at. */
export function SensitivityPage({ look }: { readonly look: Look }): React.JSX.Element {
  const shared = useShared();
  const [evaluator] = useState(planEvaluator);
  const { review, scope, academicYear } = look;
  const work = useWork(() => sensitivityStepwise(look, evaluator), [review, scope.name, academicYear]);
  const view = work.value;
  const isDone = !work.isBusy && !work.isStopped;
  return (
    <Card
      title="What matters most"
      lead={`${scope.name}, ${academicYear}: ${review.activeScenario}, after commitments.`}
    >
      <Working work={work} doing="Moving each assumption …" />
      <div role="status" aria-live="polite">
        {isDone && view === null ? (
          <p className={shared.text}>Not known until the problems are put right.</p>
        ) : null}
        {!isDone || view === null || view.finding === "" ? null : (
          <p className={mergeClasses(shared.text, shared.strong)}>{view.finding}</p>
        )}
      </div>
      {!isDone || view === null ? null : <Table view={view} />}
    </Card>
  );
}

function Table({ view }: { readonly view: SensitivityView }): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  return (
    <>
      <table className={shared.table}>
        <caption>{`What a step of each assumption does, ${view.title}`}</caption>
        <thead>
          <tr>
            <th scope="col">Assumption</th>
            <th scope="col">In-year balance</th>
            <th scope="col">Closing reserve</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ assumption, step, balance, reserve }) => (
            <tr key={assumption}>
              <th scope="row">
                {assumption}
                <span className={mergeClasses(styles.step, shared.muted)}>{step}</span>
              </th>
              <td>{balance}</td>
              <td>{reserve}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.notes.map((text) => (
        <p key={text} className={mergeClasses(shared.text, shared.muted)}>
          {text}
        </p>
      ))}
    </>
  );
}
