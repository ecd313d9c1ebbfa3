import type { ReinvestView } from "../../../application/view/reinvest";
import { DataTable } from "../../charts/data-table";
import { Card } from "../../parts/card";

/** What came in, what is drawn, what is left. */
export function Summary({ view }: { readonly view: ReinvestView }): React.JSX.Element {
  const rows = view.summary.map(({ label, text, isTotal }) => ({ label, cells: [text], isTotal }));
  const unit = view.kind === "cash" ? "£ in the year" : "Periods a week";
  return <DataTable caption={view.title} columns={["What", unit]} rows={rows} />;
}

/** What is drawn, by what it is for. */
export function ByCategory({ view }: { readonly view: ReinvestView }): React.JSX.Element {
  const rows = view.categories.map(({ category, text, note }) => ({
    label: note === "" ? category : `${category} (${note})`,
    cells: [text],
  }));
  const unit = view.kind === "cash" ? "£ in the year" : "Periods a week";
  return (
    <Card title="By category">
      <DataTable caption="Committed and proposed, by category" columns={["Category", unit]} rows={rows} />
    </Card>
  );
}
