import { Button } from "@fluentui/react-components";
import { useStyles } from "../styles";
import { Card } from "./card";

interface SaveRowProps {
  readonly label: string;
  /** False while something is wrong: the button can still be pressed, and says what. */
  readonly isReady: boolean;
  readonly refused: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The end of a form: save, or leave it. */
export function SaveRow({ label, isReady, refused, onSave, onCancel }: SaveRowProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {refused === "" ? null : (
        <div role="alert">
          <Card title="Nothing was saved">
            <p className={styles.text}>{refused}</p>
          </Card>
        </div>
      )}
      <div className={styles.row}>
        <Button appearance="primary" aria-disabled={!isReady} onClick={onSave}>
          {label}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  );
}
