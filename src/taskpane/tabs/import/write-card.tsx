import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { inWords } from "../../../application/issues/words";
import { controlOf } from "../../../application/view/import/import-request";
import { Card } from "../../parts/card";
import { WhoField } from "../../parts/who-field";
import { useStyles } from "../../styles";
import type { WriteCardProps } from "./use-write-rows";
import { WriteRow } from "./write-row";

/** The last word before rows are written. */
export function WriteCard(props: WriteCardProps): React.JSX.Element {
  const styles = useStyles();
  const { own, plan, view } = props;
  return (
    <Card title="Write it" {...(view.totals === "" ? {} : { lead: view.totals })}>
      <Options own={own} view={view} />
      <ControlChoice own={own} plan={plan} />
      <WhoField />
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
          label={`Take ${inWords(view.went, "row")} out of the workbook that the file does not have`}
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
