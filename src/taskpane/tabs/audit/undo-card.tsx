import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { LogRecord } from "../../../application/evidence/records";
import { lastActionOf } from "../../../application/view/audit/entries";
import { Card } from "../../parts/card";
import { WhoField } from "../../parts/who-field";
import { useServices } from "../../services";
import { useStyles } from "../../styles";

/** Takes back the last thing that Headroom wrote: it adds an entry, and removes none. */
export function UndoCard({ log }: { readonly log: LogRecord }): React.JSX.Element {
  const styles = useStyles();
  const { undo } = useServices();
  const [isAsked, setIsAsked] = useState(false);
  const [said, setSaid] = useState("");
  const last = lastActionOf(log);
  const takeBack = async (): Promise<void> => {
    const outcome = await undo();
    setIsAsked(false);
    setSaid(
      outcome.outcome === "written"
        ? "Taken back. An entry says so."
        : `Nothing was changed. ${outcome.reason}`,
    );
  };
  return (
    <Card title="What Headroom wrote last">
      {last === null ? <p className={styles.text}>Nothing yet that can be taken back.</p> : null}
      {last === null ? null : <p className={mergeClasses(styles.text, styles.strong)}>{last.title}</p>}
      {last?.subjects.map((subject) => (
        <p key={subject} className={styles.text}>
          {subject}
        </p>
      ))}
      <p role="status" className={mergeClasses(styles.text, said === "" && styles.hidden)}>
        {said}
      </p>
      {last === null ? null : <Asking isAsked={isAsked} onAsk={setIsAsked} onUndo={() => void takeBack()} />}
    </Card>
  );
}

interface AskingProps {
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
  readonly onUndo: () => void;
}

/** Taking back is asked for twice. */
function Asking({ isAsked, onAsk, onUndo }: AskingProps): React.JSX.Element {
  const styles = useStyles();
  if (!isAsked) {
    return (
      <div>
        <Button icon={<ArrowUndo16Regular />} onClick={() => onAsk(true)}>
          Undo it
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <WhoField />
      <div className={styles.row}>
        <Button appearance="primary" autoFocus onClick={onUndo}>
          Take it back
        </Button>
        <Button onClick={() => onAsk(false)}>Keep it</Button>
      </div>
    </div>
  );
}
