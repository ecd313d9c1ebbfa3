import type { SheetsStanding } from "../../application/open-workbook";
import { sheetsView } from "../../application/view/sheets";
import { useServices } from "../services";
import type { TabName } from "../tabs/tab-names";
import { SheetsCard } from "./sheets-card";

interface SheetsNoteProps {
  /** Null until it is known. */
  readonly sheets: SheetsStanding | null;
  readonly tab: TabName;
}

/** Above every page while the sheets are out of date, or a recalculation is asked for; Audit has it anyway. */
export function SheetsNote({ sheets, tab }: SheetsNoteProps): React.JSX.Element | null {
  const { opening, recalculate, isReadOnly } = useServices();
  if (sheets === null || recalculate === null || isReadOnly || tab === "Audit") return null;
  const isAsked = opening.isRecalculationAsked;
  if (!isAsked && !sheetsView(sheets).isUrgent) return null;
  return (
    <div style={{ marginBottom: "12px" }}>
      <SheetsCard sheets={sheets} isAsked={isAsked} />
    </div>
  );
}
