import { Button, Checkbox, mergeClasses, Spinner } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ImportPlan } from "../../../application/import/plan-import";
import { controlOf } from "../../../application/view/import/import-request";
import type { ImportView } from "../../../application/view/import/import-view";
import { Card } from "../../parts/card";
import { painted } from "../../painted";
import { FirstOf } from "../../parts/first-of";
import { useServices } from "../../services";
import { useStyles } from "../../styles";
import type { Import } from "./use-import";
import { useProblemsAfter } from "./use-problems-after";

interface WriteCardProps {
  readonly own: Import;
  readonly plan: ImportPlan;
  readonly view: ImportView;
  readonly onWritten: (said: string) => void;
}

/** How many lines of a list are shown until all are asked for. */
const FIRST = 8;

/** The last word before rows are written. */
export function WriteCard(props: WriteCardProps): React.JSX.Element {
  const styles = useStyles();
  const { own, plan, view } = props;
  return (
    <Card title="Write it" {...(view.totals === "" ? {} : { lead: view.totals })}>
      <Options own={own} view={view} />
      <ControlChoice own={own} plan={plan} />
      <WriteRow {...props} />
      {own.refused === "" ? null : (
        <p role="alert" className={styles.text}>
          {own.refused}
        </p>
      )}
    </Card>
  );
}

function Options({ own: { choice, choose }, view }: Pick<WriteCardProps, "own" | "view">): React.JSX.Element {
  return (
    <>
      {view.bad === "" ? null : (
        <Checkbox
          label={`Leave bad rows out. ${view.bad}`}
          checked={choice.skipsBadRows}
          onChange={(_, { checked }) => choose({ skipsBadRows: checked === true })}
        />
      )}
      {view.went === 0 ? null : (
        <Checkbox
          label={`Take out what is not in the file: ${view.went}`}
          checked={choice.removesMissing}
          onChange={(_, { checked }) => choose({ removesMissing: checked === true })}
        />
      )}
    </>
  );
}

/** Off until it is asked for where the file has only a part of what its totals would be held against. */
function ControlChoice({ own, plan }: Pick<WriteCardProps, "own" | "plan">): React.JSX.Element | null {
  const styles = useStyles();
  const { choice, choose, read } = own;
  const control = useMemo(
    () => (read === null ? null : controlOf(plan, choice, read.book)),
    [plan, choice, read],
  );
  if (control === null) return null;
  return (
    <div>
      <Checkbox
        label="Keep the file's totals in Controls, to check the plan against"
        checked={control.isKept}
        onChange={(_, { checked }) => choose({ keepsControl: checked === true })}
      />
      {control.why === "" ? null : <p className={mergeClasses(styles.text, styles.muted)}>{control.why}</p>}
    </div>
  );
}

function WriteRow({ own, plan, view, onWritten }: WriteCardProps): React.JSX.Element {
  const styles = useStyles();
  const { isReadOnly } = useServices();
  const problems = useProblemsAfter(plan);
  const [isWriting, setWriting] = useState(false);
  const write = async (): Promise<void> => {
    if (isWriting) return;
    setWriting(true);
    await painted();
    const isDone = await own.write(plan);
    setWriting(false);
    if (isDone) onWritten(`${plan.file} was written. Undo on the Audit tab takes it back.`);
  };
  return (
    <>
      <Doing isLooking={problems === null} isWriting={isWriting} />
      {problems === null || problems.length === 0 ? null : <NewProblems problems={problems} />}
      {view.why === "" ? null : <p className={mergeClasses(styles.text, styles.muted)}>{view.why}</p>}
      <div className={styles.row}>
        {view.button === null ? null : (
          <Button
            appearance="primary"
            disabledFocusable={own.plan.isBusy || isReadOnly || isWriting}
            onClick={() => void write()}
          >
            {view.button}
          </Button>
        )}
        <Button disabledFocusable={isWriting} onClick={own.close}>
          Close the file
        </Button>
      </div>
    </>
  );
}

interface DoingProps {
  readonly isLooking: boolean;
  readonly isWriting: boolean;
}

function Doing({ isLooking, isWriting }: DoingProps): React.JSX.Element {
  const label = isWriting
    ? "Writing the rows, all of them or none …"
    : "Looking at what the rows would do … You can close the file meanwhile.";
  return <div role="status">{isLooking || isWriting ? <Spinner size="tiny" label={label} /> : null}</div>;
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
