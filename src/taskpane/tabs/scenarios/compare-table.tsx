import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CompareCell } from "../../../application/view/scenarios/compare-rows";
import { ToneIcon } from "../../parts/standing";
import { useStyles as useShared } from "../../styles";

const useStyles = makeStyles({
  // from four plans on the table is wider than the pane, and scrolls inside its card
  scroll: { overflowX: "auto", minWidth: "0" },
  table: {
    tableLayout: "fixed",
    "& thead th": { overflowWrap: "break-word", verticalAlign: "top", textAlign: "right" },
    "& thead th:first-child": { textAlign: "right" },
    "& td": { verticalAlign: "top" },
  },
  // a measure has a line of its own: beside three plans there is no room for its name
  label: { borderBottomWidth: "0", "& th": { paddingBottom: "0" } },
  many: { minWidth: "480px" },
  cell: { display: "inline-flex", alignItems: "center", gap: "2px" },
});

const MANY = 4;

interface CompareTableProps {
  readonly caption: string;
  readonly plans: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly CompareCell[] }[];
}

/** Plans side by side; a figure that breaks a guardrail says so. */
export function CompareTable({ caption, plans, rows }: CompareTableProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const isMany = plans.length >= MANY;
  return (
    <div
      className={styles.scroll}
      {...(isMany ? { role: "region", tabIndex: 0, "aria-label": `${caption}: scrolls sideways` } : {})}
    >
      <table className={mergeClasses(shared.table, styles.table, isMany && styles.many)}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {plans.map((plan) => (
              <th key={plan} scope="col">
                {plan}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ label, cells }) => (
          <tbody key={label}>
            <tr className={styles.label}>
              <th scope="rowgroup" colSpan={plans.length}>
                {label}
              </th>
            </tr>
            <tr>
              {cells.map((cell, position) => (
                <td key={plans[position] ?? position}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Cell({ cell: { text, isBroken } }: { readonly cell: CompareCell }): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  if (!isBroken) return <>{text}</>;
  return (
    <span className={styles.cell}>
      <ToneIcon tone="bad" />
      {text}
      <span className={shared.hidden}>, breaks a guardrail</span>
    </span>
  );
}
