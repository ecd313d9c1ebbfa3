import { Button, mergeClasses } from "@fluentui/react-components";
import type { LedgerStart } from "../../../application/view/ledger/ledger-form";
import type { Unclaimed } from "../../../application/view/ledger/unclaimed";
import { Card } from "../../parts/card";
import { FirstOf } from "../../parts/first-of";
import { useStyles } from "../../styles";

interface ClaimCardProps {
  readonly unclaimed: readonly Unclaimed[];
  readonly onStart: (start: LedgerStart) => void;
}

const FIRST = 5;

/** What the plan releases and nothing can draw on yet. */
export function ClaimCard({ unclaimed, onStart }: ClaimCardProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title="Released, and not claimed yet" lead="Claim it to agree an amount; then it can be committed.">
      <FirstOf items={unclaimed} first={FIRST}>
        {({ title, text, start }) => {
          const name = `${title}, ${text}`;
          return (
            <li key={name} className={styles.item}>
              <div className={mergeClasses(styles.row, styles.between, styles.wrap, styles.small)}>
                <span>
                  {title}: <span className={styles.strong}>{text}</span>
                </span>
                <Button
                  size="small"
                  aria-label={`Claim: ${name}`}
                  data-left={`claim ${title}`}
                  onClick={() => onStart(start)}
                >
                  Claim
                </Button>
              </div>
            </li>
          );
        }}
      </FirstOf>
    </Card>
  );
}
