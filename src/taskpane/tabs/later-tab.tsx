import { Card } from "../parts/card";
import { useStyles } from "../styles";

export type LaterName = "Plan" | "Scenarios" | "Audit";

const WILL_HOLD: Readonly<Record<LaterName, readonly string[]>> = {
  Plan: [
    "Subject by subject, the periods that the timetable needs beside the periods that teachers have: who is spare, who is short.",
    "Until then: the report of the command line has spare and short periods, and the sheet Subject balance has them by subject.",
  ],
  Scenarios: [
    "The changes of a scenario, one sentence each, what each would do before it is saved, and scenarios side by side.",
    "Until then: enter changes on Scenarios, and choose a scenario at the top of the pane to see what it does.",
  ],
  Audit: [
    "The checks of the workbook, both calculations compared, and the log of what was changed, by whom and why.",
    "Until then: the sheet Checks compares the workbook's own formulas with outside documents.",
  ],
};

/** A tab that is not built yet says what it will hold, and where that is until then. */
export function LaterTab({ name }: { readonly name: LaterName }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title={`${name}: not built yet`}>
      {WILL_HOLD[name].map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
    </Card>
  );
}
