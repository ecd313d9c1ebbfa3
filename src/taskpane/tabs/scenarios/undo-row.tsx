import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { takeBack } from "../../../application/decisions/undo";
import type { Look } from "../../../application/view/choice";
import { removalOf } from "../../../application/view/scenarios/stale";
import { useSaving } from "../../hooks/use-saving";
import { AskPanel } from "./ask-panel";

interface UndoRowProps {
  readonly look: Look;
  readonly onDone: (said: string) => void;
}

/** The last decision may be taken back. */
export function UndoRow({ look, onDone }: UndoRowProps): React.JSX.Element {
  const [isAsked, setIsAsked] = useState(false);
  if (isAsked) {
    return <TakeBack look={look} change={null} onDone={onDone} onKeep={() => setIsAsked(false)} />;
  }
  return (
    <div>
      <Button icon={<ArrowUndo16Regular />} onClick={() => setIsAsked(true)}>
        Undo the last decision
      </Button>
    </div>
  );
}

interface TakeBackProps extends UndoRowProps {
  /** Null: the last decision. */
  readonly change: string | null;
  readonly onKeep: () => void;
}

const UNDONE = { action: "scenario undo", reason: "" };

/** Taking back is asked for twice: what goes is said in between. */
export function TakeBack({ look, change, onDone, onKeep }: TakeBackProps): React.JSX.Element {
  const { save, refused } = useSaving();
  const asked = removalOf(look, change);
  const undo = async (): Promise<void> => {
    const { model, activeScenario } = look.review;
    const undone = model && takeBack(model, activeScenario, change);
    if (!undone || undone.outcome === "refused" || !(await save(undone.edits, UNDONE))) return;
    onKeep();
    onDone(`Taken back: ${undone.changes.map(({ id }) => id).join(", ")}.`);
  };
  return (
    <AskPanel
      label={change === null ? "Undo the last decision" : `Remove ${change}`}
      lead={asked.isRefused ? "It cannot be taken back." : "Take this back? Its rows leave the workbook."}
      texts={asked.texts}
      refused={refused}
      yes={asked.isRefused ? null : "Take it back"}
      no="Keep it"
      onYes={() => void undo()}
      onNo={onKeep}
    />
  );
}
