import { mergeClasses } from "@fluentui/react-components";
import type { CheckGroup } from "../../../application/view/audit/checks";
import { Card } from "../../parts/card";
import { CellLinks } from "../../parts/cell-links";
import { FirstOf } from "../../parts/first-of";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";

const FIRST = 6;

/** One group of checks with its own result. */
export function ChecksCard({ group }: { readonly group: CheckGroup }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title={group.title} lead={group.lead} beside={<StandingText standing={group.standing} isBadge />}>
      <FirstOf items={group.lines} first={FIRST}>
        {({ check, standing, note, cells }, position) => (
          <li key={`${position}-${check}`} className={styles.item}>
            <p className={styles.text}>{check}</p>
            <StandingText standing={standing} />
            {note === "" ? null : <p className={mergeClasses(styles.text, styles.muted)}>{note}</p>}
            <CellLinks links={cells} />
          </li>
        )}
      </FirstOf>
    </Card>
  );
}
