import { Button, mergeClasses } from "@fluentui/react-components";
import { useLater } from "../hooks/use-later";
import { useTold } from "../hooks/told";
import type { Running } from "../hooks/use-work";
import { useStyles } from "../styles";

interface HowFarProps {
  readonly running: Pick<Running, "told" | "stop">;
  /** What is being done, until it is known how far it is. */
  readonly doing: string;
}

/** After a second: how far it is, and the way to stop it. Read out once, not at every step. */
export function HowFar({ running, doing }: HowFarProps): React.JSX.Element | null {
  const styles = useStyles();
  const isLong = useLater(true, 1000);
  const text = useTold(running.told);
  if (!isLong) return null;
  return (
    <div className={mergeClasses(styles.row, styles.between)}>
      <p className={styles.text}>{text === "" ? doing : text}</p>
      <Button size="small" onClick={running.stop}>
        Cancel
      </Button>
    </div>
  );
}

interface WorkingProps {
  readonly work: Running;
  readonly doing: string;
}

/** What a page waits for, or that it was cancelled; nothing once it is there. */
export function Working({ work, doing }: WorkingProps): React.JSX.Element | null {
  const styles = useStyles();
  const { isBusy, isStopped, goOn } = work;
  return (
    <>
      <div role="status" aria-live="polite">
        {isBusy ? <p className={styles.text}>{doing}</p> : null}
        {isStopped ? <p className={styles.text}>Cancelled before it was done.</p> : null}
      </div>
      {isBusy ? <HowFar running={work} doing="" /> : null}
      {isStopped ? (
        <div>
          <Button size="small" onClick={goOn}>
            Go on
          </Button>
        </div>
      ) : null}
    </>
  );
}
