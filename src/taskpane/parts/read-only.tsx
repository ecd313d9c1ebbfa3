import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed16Filled } from "@fluentui/react-icons";
import { useStyles as useShared } from "../styles";

const useStyles = makeStyles({
  note: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    marginBottom: "12px",
    "& svg": { flexShrink: "0" },
  },
  leave: { minHeight: "24px", fontSize: "12px" },
});

/** Nothing can be changed from here; everything can be opened. */
export function ReadOnlyNote({ onLeave }: { readonly onLeave: () => void }): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={mergeClasses(styles.note, shared.row, shared.top, shared.small)} role="note">
      <LockClosed16Filled aria-hidden="true" />
      <div className={shared.grow}>
        <b>Read-only: you are in auditor view</b>
        <p className={shared.text}>
          Nothing you do in the pane changes the workbook. All cells, reasons and checks can be opened.
        </p>
        <Link as="button" className={styles.leave} onClick={onLeave}>
          Leave auditor view
        </Link>
      </div>
    </div>
  );
}
