import { Button, mergeClasses } from "@fluentui/react-components";
import { useStyles } from "../../styles";

interface AskPanelProps {
  readonly label: string;
  readonly lead: string;
  readonly texts: readonly string[];
  /** Why nothing was written; empty where nothing was refused. */
  readonly refused: string;
  /** The button that does it; null where it cannot be done. */
  readonly yes: string | null;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children?: React.ReactNode;
}

/** Something is asked for twice: what it does is said in between. */
export function AskPanel(props: AskPanelProps): React.JSX.Element {
  const styles = useStyles();
  const { label, lead, texts, refused, yes, no, onYes, onNo, children } = props;
  return (
    <div className={mergeClasses(styles.panel, styles.stack)} role="group" aria-label={label}>
      <p className={mergeClasses(styles.text, styles.strong)}>{lead}</p>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {children}
      {refused === "" ? null : (
        <p role="alert" className={styles.text}>
          Nothing was changed. {refused}
        </p>
      )}
      <div className={styles.row}>
        {yes === null ? null : (
          <Button appearance="primary" autoFocus onClick={onYes}>
            {yes}
          </Button>
        )}
        <Button autoFocus={yes === null} onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
