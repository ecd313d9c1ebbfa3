import { Button } from "@fluentui/react-components";
import { Card } from "../../parts/card";
import { useServices } from "../../services";

/** The way to the page of a file, where the host can read one. */
export function FilesCard({ onImport }: { readonly onImport: () => void }): React.JSX.Element | null {
  const { readFile } = useServices();
  if (readFile === null) return null;
  return (
    <Card
      title="Files of other systems"
      lead="Payroll, timetable, census, budget or ledger, as CSV or .xlsx. You see every row before it is written."
    >
      <div>
        <Button onClick={onImport}>Import a file</Button>
      </div>
    </Card>
  );
}
