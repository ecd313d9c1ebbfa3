import type { TrustModel } from "../../domain/reinvestment";
import { changeSentence } from "../report/change-sentence";
import { listed, wrapped } from "../report/lines";
import type { NewRow } from "../table-edits";
import type { UndoOutcome } from "./undo";

type Undone = Extract<UndoOutcome, { readonly outcome: "undone" }>;

/** Which decision was taken back, and which rows went with it. */
export function undoLines({ scenario, changes, edits }: Undone, { everything }: TrustModel): string[] {
  const rows = edits.flatMap((edit) => (edit.table === "Changes" ? [] : [`${edit.table} ${idOf(edit)}`]));
  return [
    ...wrapped(`${scenario}: taken back ${listed(changes.map(({ id }) => id))}, removed from Changes.`),
    ...changes.flatMap((change) => wrapped(`· ${changeSentence(change, everything)}`, 0, 2)),
    ...(rows.length === 0 ? [] : wrapped(`Removed with it: ${listed(rows)}.`)),
  ];
}

function idOf({ table, row }: NewRow): string {
  switch (table) {
    case "Scenarios":
    case "FrozenFigures":
      return row.scenario;
    case "Teaching":
      return `${row.post} ${row.subject}`;
    case "Budget":
      return `${row.id} ${row.academicYear}`;
    case "PrivateReasons":
      return row.change;
    case "Releases":
      return row.release;
    case "Commitments":
    case "Actuals":
      return row.commitment;
    case "Changes":
    case "Curriculum":
    case "Staff":
      return row.id;
  }
}
