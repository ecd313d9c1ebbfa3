import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Standing } from "../../application/view/texts";
import { useStyles as useShared } from "../styles";
import { StandingText } from "./standing";

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 12px",
    minHeight: "24px",
    "@container (max-width: 340px)": { padding: "4px 8px" },
  },
  tight: { rowGap: "0" },
  link: { minHeight: "24px", display: "inline-flex", alignItems: "center", minWidth: "0" },
});

interface StatusBarProps {
  readonly status: Standing;
  /** Whether the sums tie out and the log holds: the way to Audit. */
  readonly audit: Standing;
  readonly at: Date | null;
  readonly isBusy: boolean;
  readonly onProblems: () => void;
  readonly onAudit: () => void;
}

const timeText = (at: Date): string => at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** What is wrong with the workbook, if anything, and when it was read. */
export function StatusBar(props: StatusBarProps): React.JSX.Element {
  const { status, audit, at, isBusy, onProblems, onAudit } = props;
  const styles = useStyles();
  const shared = useShared();
  const words = <StandingText standing={status} />;
  return (
    <footer
      className={mergeClasses(
        styles.bar,
        shared.row,
        shared.between,
        shared.wrap,
        shared.small,
        styles.tight,
      )}
    >
      {status.tone === "good" || status.tone === "plain" ? (
        words
      ) : (
        <Link as="button" className={styles.link} onClick={onProblems}>
          {words}
        </Link>
      )}
      <Link as="button" className={styles.link} aria-label={`${audit.words}: go to Audit`} onClick={onAudit}>
        <StandingText standing={audit} />
      </Link>
      <span className={mergeClasses(shared.muted, shared.together)}>
        {isBusy ? "Working…" : at === null ? "" : timeText(at)}
      </span>
    </footer>
  );
}
