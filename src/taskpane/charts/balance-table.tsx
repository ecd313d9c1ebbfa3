import type { BalancesView } from "../../application/view/plan/balances";
import { DataTable } from "./data-table";

/** The balance of each subject, in the order of the bars. */
export function BalanceTable({ balances }: { readonly balances: BalancesView }): React.JSX.Element {
  const rows = balances.subjects.map(({ label, text, fte, was }) => ({
    label,
    cells: [text, fte, ...(balances.hasBaseline ? [was] : [])],
  }));
  const columns = ["Subject", "Periods", "FTE", ...(balances.hasBaseline ? ["Doing nothing"] : [])];
  return <DataTable caption={balances.finding} columns={columns} rows={rows} />;
}
