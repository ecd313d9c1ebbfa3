import { Button } from "@fluentui/react-components";
import { useStyles } from "../styles";
import { Card } from "./card";

interface SaveRowProps {
  readonly label: string;
  readonly refused: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The end of a form. The button can be pressed while something is wrong: then it says what (Fluent stops one that is aria-disabled). */
export function SaveRow({ label, refused, onSave, onCancel }: SaveRowProps): React.JSX.Element {
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
        <Button appearance="primary" onClick={onSave}>
          {label}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </>
  );
}
