import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useStyles as useShared } from "../styles";
import { ToneIcon } from "./standing";

const useStyles = makeStyles({
  notice: {
    position: "sticky",
    bottom: "36px",
    zIndex: 3,
    margin: "0 12px",
    padding: "8px",
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface NoticeProps {
  /** Cells that were asked for and are not there. */
  readonly gone: string | null;
  readonly onClose: () => void;
}

export function Notice({ gone, onClose }: NoticeProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  return (
    <div role="status">
      {gone === null ? null : (
        <div className={mergeClasses(styles.notice, shared.row, shared.small)}>
          <ToneIcon tone="look" />
          <span className={shared.grow}>
            {gone} is no longer in the workbook. Its sheet or row was renamed or removed.
          </span>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
        </div>
      )}
    </div>
  );
}
