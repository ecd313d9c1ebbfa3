import type { NewRow, ScenarioRecord } from "../application/table-edits";
import { dateCell } from "./codec/writing/cells";
import { changeCells, frozenCells } from "./codec/writing/decision-rows";
import { curriculumCells, lineCells, postCells, teachingCells } from "./codec/writing/input-rows";
import { ledgerCells } from "./ledger-cells";
import type { TableLayout } from "./layout/table";
import * as layouts from "./layout/tables";
import type { RowContent } from "./layout/workbook-content";

/** Where rows are added or removed, and how they are laid out there. */
export const NEW_ROWS: Readonly<Record<NewRow["table"], TableLayout>> = {
  Scenarios: layouts.scenariosTable,
  Changes: layouts.changesTable,
  Curriculum: layouts.curriculumTable,
  Staff: layouts.staffTable,
  Teaching: layouts.teachingTable,
  Budget: layouts.budgetTable,
  FrozenFigures: layouts.frozenFiguresTable,
  PrivateReasons: layouts.privateReasonsTable,
  Releases: layouts.releasesTable,
  Commitments: layouts.commitmentsTable,
  Actuals: layouts.actualsTable,
};

/** By field, as their table has them. */
export function cellsOf(added: NewRow): RowContent {
  const { table, row } = added;
  switch (table) {
    case "Releases":
    case "Commitments":
    case "Actuals":
      return ledgerCells(added);
    case "PrivateReasons":
      return { ...row };
    case "Scenarios":
      return scenarioCells(row);
    case "Changes":
      return changeCells(row);
    case "Curriculum":
      return curriculumCells(row);
    case "Staff":
      return postCells(row);
    case "Teaching":
      return teachingCells(row);
    case "Budget":
      return { ...lineCells(row), ...added.codes };
    case "FrozenFigures":
      return frozenCells(row);
  }
}

export const scenarioCells = ({ created, adoptedOn, ...texts }: Partial<ScenarioRecord>): RowContent => ({
  ...texts,
  ...(created === undefined ? {} : { created: dateCell(created) }),
  ...(adoptedOn === undefined ? {} : { adoptedOn: dateCell(adoptedOn) }),
});
