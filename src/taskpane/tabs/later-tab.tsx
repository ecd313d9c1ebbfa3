import { Card } from "../parts/card";
import { useStyles } from "../styles";

export type LaterName = "Audit";

const WILL_HOLD: Readonly<Record<LaterName, readonly string[]>> = {
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
