import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { undoLast } from "../../../application/decisions/undo";
import type { Look } from "../../../application/view/choice";
import type { ChangesView } from "../../../application/view/scenarios/changes";
import { useSaving } from "../../hooks/use-saving";
import { useStyles } from "../../styles";

interface UndoRowProps {
  readonly view: ChangesView;
  readonly look: Look;
  readonly onDone: (said: string) => void;
}

const UNDONE = { action: "scenario undo", reason: "" };

/** Taking back is asked for twice: what goes is said in between. */
export function UndoRow({ view, look, onDone }: UndoRowProps): React.JSX.Element {
  const { save, refused } = useSaving();
  const [isAsked, setIsAsked] = useState(false);
  const undo = async (): Promise<void> => {
    const { model } = look.review;
    const undone = model && undoLast(model, view.scenario);
    if (!undone || undone.outcome === "refused" || !(await save(undone.edits, UNDONE))) return;
    setIsAsked(false);
    onDone(`Taken back: ${undone.changes.map(({ id }) => id).join(", ")}.`);
  };
  if (isAsked) {
    return (
      <Asked
        texts={view.last}
        refused={refused}
        onUndo={() => void undo()}
        onKeep={() => setIsAsked(false)}
      />
    );
  }
  return (
    <div>
      <Button icon={<ArrowUndo16Regular />} onClick={() => setIsAsked(true)}>
        Undo the last decision
      </Button>
    </div>
  );
}

interface AskedProps {
  readonly texts: readonly string[];
  readonly refused: string;
  readonly onUndo: () => void;
  readonly onKeep: () => void;
}

function Asked({ texts, refused, onUndo, onKeep }: AskedProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.panel, styles.stack)}
      role="group"
      aria-label="Undo the last decision"
    >
      <p className={mergeClasses(styles.text, styles.strong)}>Take this back? Its rows leave the workbook.</p>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {refused === "" ? null : (
        <p role="alert" className={styles.text}>
          Nothing was changed. {refused}
        </p>
      )}
      <div className={styles.row}>
        <Button appearance="primary" autoFocus onClick={onUndo}>
          Take it back
        </Button>
        <Button onClick={onKeep}>Keep it</Button>
      </div>
    </div>
  );
}
