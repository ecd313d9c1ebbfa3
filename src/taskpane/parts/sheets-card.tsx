import { Button, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
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

/** What a person is asked before it is done. */
interface Asked {
  /** What goes with it, where something does. */
  readonly question: string | null;
}
const PLAINLY: Asked = { question: null };

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Whether the sheets of formulas are up to date, and writing them anew. */
export function SheetsCard({ sheets, isAsked: wasAsked = false }: SheetsCardProps): React.JSX.Element | null {
  const styles = useStyles();
  const { recalculate } = useServices();
  const [asked, setAsked] = useState(wasAsked ? PLAINLY : null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState("");
  const isWanted = useRef(true);
  if (recalculate === null) return null;
  const { standing, text } = sheetsView(sheets);
  const start = async (): Promise<void> => {
    const mayReplace = asked !== null && asked.question !== null;
    setAsked(null);
    isWanted.current = true;
    setProgress({ done: 0, of: 0 });
    const watch = {
      told: (done: number, of: number) => setProgress({ done, of }),
      isWanted: () => isWanted.current,
    };
    const outcome = await recalculate(watch, mayReplace).catch((cause: unknown) => ({
      reason: messageOf(cause),
    }));
    setProgress(null);
    setSaid("");
    if ("question" in outcome) return setAsked(outcome);
    setSaid("reason" in outcome ? outcome.reason : "Recalculated. Your inputs were not touched.");
  };
  return (
    <Card title={SHEETS_TITLE} beside={<StandingText standing={standing} isBadge />}>
      <p className={styles.text}>{text}</p>
      {progress === null ? null : <Writing {...progress} onCancel={() => (isWanted.current = false)} />}
      <p role="status" className={said === "" ? styles.hidden : styles.text}>
        {said}
      </p>
      {progress === null ? <Asking asked={asked} onAsk={setAsked} onStart={() => void start()} /> : null}
    </Card>
  );
}

/** Between two parts it can be stopped. */
function Writing({ done, of, onCancel }: Progress & { readonly onCancel: () => void }): React.JSX.Element {
  const styles = useStyles();
  const [isCancelled, setIsCancelled] = useState(false);
  const text = progressText(done, of);
  const cancel = (): void => {
    setIsCancelled(true);
    onCancel();
  };
  return (
    <div>
      <div className={mergeClasses(styles.row, styles.between)}>
        <p className={styles.text}>{text}</p>
        <Button size="small" disabledFocusable={isCancelled} onClick={cancel}>
          Cancel
        </Button>
      </div>
      <ProgressBar aria-label={text} thickness="large" {...(of === 0 ? {} : { value: done / of })} />
    </div>
  );
}

interface AskingProps {
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
  readonly onStart: () => void;
}

/** Asked for twice: what Excel could undo before is gone afterwards. */
function Asking({ asked, onAsk, onStart }: AskingProps): React.JSX.Element {
  const styles = useStyles();
  if (asked === null) {
    return (
      <div>
        <Button icon={<ArrowSync16Regular />} onClick={() => onAsk(PLAINLY)}>
          Recalculate
        </Button>
      </div>
    );
  }
  return (
    <>
      <p className={styles.text}>{asked.question ?? BEFORE_RECALCULATION}</p>
      <div className={styles.row}>
        <Button appearance="primary" autoFocus onClick={onStart}>
          {asked.question === null ? "Write them now" : "Delete them and write them anew"}
        </Button>
        <Button onClick={() => onAsk(null)}>Not now</Button>
      </div>
    </>
  );
}
