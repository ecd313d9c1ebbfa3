import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { planEvaluator } from "../../../application/plan-evaluator";
import type { Look } from "../../../application/view/choice";
import { keepOf } from "../../../application/view/scenarios/stale";
import type { StaleLine } from "../../../application/view/scenarios/stale";
import { trialStepwise } from "../../../application/view/scenarios/trial";
import { useSaving } from "../../hooks/use-saving";
import { useWork } from "../../hooks/use-work";
import { StandingText } from "../../parts/standing";
import { Working } from "../../parts/working";
import { useServices } from "../../services";
import { useStyles } from "../../styles";
import { AskPanel } from "./ask-panel";
import { Trial } from "./trial-card";
import { TakeBack } from "./undo-row";

interface StaleNoteProps {
  readonly look: Look;
  readonly stale: StaleLine;
  /** False where the scenario is locked. */
  readonly canMend: boolean;
  readonly onDone: (said: string) => void;
}

/** A change that is out of date says so, and is kept from what stands there now, or removed. */
export function StaleNote({ look, stale, canMend, onDone }: StaleNoteProps): React.JSX.Element {
  const styles = useStyles();
  const { isReadOnly } = useServices();
  const [asked, setAsked] = useState<"keep" | "remove" | null>(null);
  const close = (): void => setAsked(null);
  return (
    <div className={styles.stack}>
      <div className={mergeClasses(styles.row, styles.top)}>
        <StandingText standing={{ words: "Not applied", tone: "bad" }} />
        <p className={styles.text}>{stale.words}</p>
      </div>
      {canMend && !isReadOnly && asked === null ? (
        <div className={mergeClasses(styles.row, styles.wrap)}>
          <Button size="small" onClick={() => setAsked("keep")}>
            {stale.keep}
          </Button>
          <Button size="small" onClick={() => setAsked("remove")}>
            Remove it
          </Button>
        </div>
      ) : null}
      {asked === "keep" ? <Keep look={look} change={stale.change} onDone={onDone} onCancel={close} /> : null}
      {asked === "remove" ? (
        <TakeBack look={look} change={stale.change} onDone={onDone} onKeep={close} />
      ) : null}
    </div>
  );
}

interface KeepProps {
  readonly look: Look;
  readonly change: string;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** What it would do from what stands there now, before it is written. */
function Keep({ look, change, onDone, onCancel }: KeepProps): React.JSX.Element {
  const { save, refused } = useSaving();
  const [evaluator] = useState(planEvaluator);
  const { rebased, texts } = keepOf(look, change);
  const work = useWork(
    () => rebased && trialStepwise(rebased, look, evaluator),
    rebased === null ? null : [look.review, look.academicYear, look.scope.name, change],
  );
  const keep = async (): Promise<void> => {
    const deed = { action: "scenario rebase", reason: "" };
    if (rebased === null || !(await save(rebased.edits, deed))) return;
    onCancel();
    onDone(`Kept: ${change}, from what it finds now.`);
  };
  return (
    <AskPanel
      label={`Keep ${change}`}
      lead={rebased === null ? "It cannot be kept as it is." : "Keep it so? It is applied from then on."}
      texts={rebased === null ? texts : []}
      refused={refused}
      yes={rebased === null ? null : "Keep it so"}
      no="Cancel"
      onYes={() => void keep()}
      onNo={onCancel}
    >
      <Working work={work} doing="Working it out …" />
      {work.value === null || work.isBusy || work.isStopped ? null : <Trial view={work.value} />}
    </AskPanel>
  );
}
