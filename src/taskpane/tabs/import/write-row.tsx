import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import { FirstOf } from "../../parts/first-of";
import { useServices } from "../../services";
import { useStyles } from "../../styles";
import { useProblemsAfter } from "./use-problems-after";
import { useWriteRows } from "./use-write-rows";
import type { WriteCardProps } from "./use-write-rows";

/** How many lines of a list are shown until all are asked for. */
const FIRST = 8;

/** What the rows would bring with them, the button that writes them, and how far that is. */
export function WriteRow({ own, plan, view, onWritten }: WriteCardProps): React.JSX.Element {
  const styles = useStyles();
  const { isReadOnly } = useServices();
  const problems = useProblemsAfter(own.edits);
  const { doing, canCancel, start, cancel } = useWriteRows({ own, plan, onWritten });
  const isWriting = doing !== "";
  return (
    <>
      <Doing isLooking={problems === null} doing={doing} />
      {problems === null || problems.length === 0 ? null : <NewProblems problems={problems} />}
      {view.why === "" ? null : <p className={mergeClasses(styles.text, styles.muted)}>{view.why}</p>}
      <div className={styles.row}>
        {view.button === null ? null : (
          <Button
            appearance="primary"
            disabledFocusable={own.plan.isBusy || isReadOnly || isWriting}
            onClick={start}
          >
            {view.button}
          </Button>
        )}
        {canCancel ? (
          <Button onClick={cancel}>Cancel</Button>
        ) : (
          <Button disabledFocusable={isWriting} onClick={own.close}>
            Close the file
          </Button>
        )}
      </div>
    </>
  );
}

interface DoingProps {
  readonly isLooking: boolean;
  readonly doing: string;
}

function Doing({ isLooking, doing }: DoingProps): React.JSX.Element {
  const looking = "Looking at what the rows would do … You can close the file meanwhile.";
  const label = doing === "" ? looking : doing;
  return <div role="status">{isLooking || doing !== "" ? <Spinner size="tiny" label={label} /> : null}</div>;
}

function NewProblems({ problems }: { readonly problems: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>With these rows the workbook has problems that it had not before:</p>
      <FirstOf items={problems} first={FIRST}>
        {(text) => (
          <li key={text} className={mergeClasses(styles.item, styles.text)}>
            {text}
          </li>
        )}
      </FirstOf>
    </>
  );
}
