import { Button, ProgressBar } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { messageOf } from "../../application/present/message-of";
import type { SheetsStanding } from "../../application/open-workbook";
import { BEFORE_RECALCULATION, progressText, SHEETS_TITLE, sheetsView } from "../../application/view/sheets";
import { useServices } from "../services";
import { useStyles } from "../styles";
import { Card } from "./card";
import { StandingText } from "./standing";

interface SheetsCardProps {
  readonly sheets: SheetsStanding;
  /** True where a person has asked for a recalculation already, and need only say yes. */
  readonly isAsked?: boolean;
}

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Whether the sheets of formulas are up to date, and writing them anew. */
export function SheetsCard({ sheets, isAsked: wasAsked = false }: SheetsCardProps): React.JSX.Element | null {
  const styles = useStyles();
  const { recalculate } = useServices();
  const [isAsked, setIsAsked] = useState(wasAsked);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState("");
  const [question, setQuestion] = useState<string | null>(null);
  if (recalculate === null) return null;
  const { standing, text } = sheetsView(sheets);
  const ask = (about: string): void => {
    setSaid("");
    setQuestion(about);
    setIsAsked(true);
  };
  const answer = (isYes: boolean): void => {
    setQuestion(null);
    setIsAsked(isYes);
  };
  const start = async (): Promise<void> => {
    setIsAsked(false);
    setQuestion(null);
    setProgress({ done: 0, of: 1 });
    const outcome = await recalculate((done, of) => setProgress({ done, of }), question !== null).catch(
      (cause: unknown) => ({ reason: messageOf(cause) }),
    );
    setProgress(null);
    if ("question" in outcome) return ask(outcome.question);
    setSaid("reason" in outcome ? outcome.reason : "Recalculated. Your inputs were not touched.");
  };
  return (
    <Card title={SHEETS_TITLE} beside={<StandingText standing={standing} isBadge />}>
      <p className={styles.text}>{text}</p>
      {progress === null ? null : <Writing {...progress} />}
      <p role="status" className={said === "" ? styles.hidden : styles.text}>
        {said}
      </p>
      {progress === null ? (
        <Asking isAsked={isAsked} question={question} onAsk={answer} onStart={() => void start()} />
      ) : null}
    </Card>
  );
}

function Writing({ done, of }: Progress): React.JSX.Element {
  const styles = useStyles();
  const text = progressText(done, of);
  return (
    <div>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} thickness="large" value={of === 0 ? 0 : done / of} />
    </div>
  );
}

interface AskingProps {
  readonly isAsked: boolean;
  /** What goes with it, where something does. */
  readonly question: string | null;
  readonly onAsk: (isAsked: boolean) => void;
  readonly onStart: () => void;
}

/** Asked for twice: what Excel could undo before is gone afterwards. */
function Asking({ isAsked, question, onAsk, onStart }: AskingProps): React.JSX.Element {
  const styles = useStyles();
  if (!isAsked) {
    return (
      <div>
        <Button icon={<ArrowSync16Regular />} onClick={() => onAsk(true)}>
          Recalculate
        </Button>
      </div>
    );
  }
  return (
    <>
      <p className={styles.text}>{question ?? BEFORE_RECALCULATION}</p>
      <div className={styles.row}>
        <Button appearance="primary" autoFocus onClick={onStart}>
          {question === null ? "Write them now" : "Delete them and write them anew"}
        </Button>
        <Button onClick={() => onAsk(false)}>Not now</Button>
      </div>
    </>
  );
}
