import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useStyles } from "../styles";

// an amount has no space to break at; words beside it may
const useWords = makeStyles({ words: { "& td": { whiteSpace: "normal" } } });

export interface DataRow {
  readonly label: string;
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}
interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

/** What a chart shows, as rows; in the same order. */
export function DataTable({ caption, columns, rows }: DataTableProps): React.JSX.Element {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <table className={mergeClasses(styles.table, words)}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells, isTotal }, position) => (
          <tr key={`${label}-${position}`} className={mergeClasses(isTotal && styles.total)}>
            <th scope="row">{label}</th>
            {cells.map((cell, column) => (
              <td key={columns[column + 1] ?? column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
