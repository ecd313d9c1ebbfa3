import { Button, mergeClasses } from "@fluentui/react-components";
import type { Overdrawn } from "../../../application/view/ledger/overdrawn";
import type { LedgerStart } from "../../../application/view/ledger/ledger-form";
import { Card } from "../../parts/card";
import { useStyles } from "../../styles";

interface OverCardProps {
  readonly over: Overdrawn;
  readonly onStart: (start: LedgerStart) => void;
}

/** Nothing is deleted: what draws on the release, and how that may be put right. */
export function OverCard({ over, onStart }: OverCardProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card
      title={over.title}
      lead="Nothing was deleted. It stays marked on every sheet until it is put right."
    >
      <ul className={styles.list} aria-label={`What draws on ${over.release}`}>
        {over.draws.map(({ id, text, note }) => (
          <li key={id} className={mergeClasses(styles.item, styles.small)}>
            <div className={mergeClasses(styles.row, styles.between)}>
              <span className={styles.strong}>{id}</span>
              <span className={styles.strong}>{text}</span>
            </div>
            <span className={styles.muted}>{note}</span>
          </li>
        ))}
      </ul>
      <h3 className={mergeClasses(styles.text, styles.strong)}>Put it right</h3>
      {over.ways.map(({ label, note, start }) => (
        <div key={label} className={styles.small}>
          <Button size="small" data-left={label} onClick={() => onStart(start)}>
            {label}
          </Button>
          <p className={mergeClasses(styles.text, styles.muted)}>{note}</p>
        </div>
      ))}
      {over.left === "" ? null : (
        <p className={mergeClasses(styles.text, styles.small)}>
          <span className={styles.strong}>Left as it is:</span> {over.left}
        </p>
      )}
      <p className={mergeClasses(styles.text, styles.muted)}>
        To draw a part of one on another release, reverse it and make it again twice.
      </p>
    </Card>
  );
}
