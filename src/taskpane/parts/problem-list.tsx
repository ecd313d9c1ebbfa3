import { mergeClasses } from "@fluentui/react-components";
import type { ProblemView } from "../../application/view/problems";
import { useStyles } from "../styles";
import { CellLinks } from "./cell-links";
import { FirstOf } from "./first-of";
import { StandingText } from "./standing";

const FIRST = 10;

/** What is wrong: the cell, what was found, what to do; the most serious first. */
export function ProblemList({ problems }: { readonly problems: readonly ProblemView[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <FirstOf items={problems} first={FIRST}>
      {({ standing, cell, others, text }, position) => (
        <li key={`${position}-${text}`} className={styles.item}>
          <div className={mergeClasses(styles.row, styles.between, styles.wrap)}>
            <CellLinks links={cell === null ? [] : [cell]} />
            <StandingText standing={standing} />
          </div>
          <p className={styles.text}>{text}</p>
          {others.length === 0 ? null : <CellLinks lead="Also" links={others} />}
        </li>
      )}
    </FirstOf>
  );
}
