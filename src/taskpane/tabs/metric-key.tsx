import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { MarkShape } from "../charts/track-marks";
import { useStyles as useShared } from "../styles";

const useStyles = makeStyles({
  key: { display: "flex", flexWrap: "wrap", gap: "4px 12px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
});

const MARKS = [
  ["baseline", "doing nothing"],
  ["before", "before reinvestment"],
  ["after", "after"],
] as const;

/** What the marks of the tracks mean. */
export function MetricKey({ isCompared }: { readonly isCompared: boolean }): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={mergeClasses(styles.key, shared.small)}>
      {MARKS.filter(([basis]) => isCompared || basis === "baseline").map(([basis, words]) => (
        <span key={basis} className={styles.entry}>
          <svg width={16} height={16} aria-hidden="true">
            <g transform="translate(8 8)">
              <MarkShape basis={basis} />
            </g>
          </svg>
          {words}
        </span>
      ))}
      <span className={styles.entry}>
        <svg width={16} height={10} aria-hidden="true">
          <rect x={0.5} y={0.5} width={15} height={9} fill="var(--hr-usual)" stroke="var(--hr-cash)" />
        </svg>
        usual
      </span>
      <span className={styles.entry}>
        <svg width={4} height={14} aria-hidden="true">
          <path d="M2 0v14" stroke="var(--hr-bad)" strokeWidth={2} />
        </svg>
        floor or ceiling
      </span>
    </div>
  );
}
