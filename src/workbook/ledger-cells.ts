import type {
  LedgerRow,
  LedgerUpdate,
  NewActual,
  NewCommitment,
  NewRelease,
} from "../application/ledger/rows";
import { dateCell, numberCell, typedCell } from "./codec/writing/cells";
import type { TableLayout } from "./layout/table";
import * as layouts from "./layout/tables";
import type { RowContent } from "./layout/workbook-content";

/** A row of the ledger as the cells of its table. */
export function ledgerCells({ table, row }: LedgerRow): RowContent {
  switch (table) {
    case "Releases":
      return releaseCells(row);
    case "Commitments":
      return commitmentCells(row);
    case "Actuals":
      return actualCells(row);
  }
}

/** The key of a row that is there, and the cells that change. */
export interface UpdateCells {
  readonly layout: TableLayout;
  readonly key: RowContent;
  readonly cells: RowContent;
}
export function updateCells(update: LedgerUpdate): UpdateCells {
  switch (update.table) {
    case "Releases": {
      const layout = layouts.releasesTable;
      return { layout, key: { release: update.release }, cells: releaseCells(update.record) };
    }
    case "Commitments": {
      const layout = layouts.commitmentsTable;
      return { layout, key: { commitment: update.commitment }, cells: commitmentCells(update.record) };
    }
    case "Actuals": {
      const { commitment, academicYear, part } = update.row;
      const key = { commitment, academicYear, part };
      return { layout: layouts.actualsTable, key, cells: actualCells(update.row) };
    }
  }
}

const releaseCells = ({ frozenOn, amountAgreed, realised, ...texts }: Partial<NewRelease>): RowContent => ({
  ...texts,
  ...(frozenOn === undefined ? {} : { frozenOn: dateCell(frozenOn) }),
  ...(amountAgreed === undefined ? {} : { amountAgreed: numberCell(amountAgreed) }),
  ...(realised === undefined ? {} : { realised: numberCell(realised) }),
});

function commitmentCells(row: Partial<NewCommitment>): RowContent {
  const {
    amount,
    evidenceStrength,
    approvedOn,
    reviewDate,
    growsWith,
    measureBaseline,
    measureTarget,
    ...texts
  } = row;
  return {
    ...texts,
    ...(amount === undefined ? {} : { amount: numberCell(amount) }),
    ...(evidenceStrength === undefined ? {} : { evidenceStrength: numberCell(evidenceStrength) }),
    ...(approvedOn === undefined ? {} : { approvedOn: dateCell(approvedOn) }),
    ...(reviewDate === undefined ? {} : { reviewDate: dateCell(reviewDate) }),
    ...(growsWith === undefined ? {} : { growsWith: growsWith === "nothing" ? null : growsWith }),
    ...(measureBaseline === undefined ? {} : { measureBaseline: typedCell(measureBaseline) }),
    ...(measureTarget === undefined ? {} : { measureTarget: typedCell(measureTarget) }),
  };
}

const actualCells = ({ spent, measureValue, recordedOn, ...texts }: NewActual): RowContent => ({
  ...texts,
  spent: numberCell(spent),
  measureValue: typedCell(measureValue),
  recordedOn: dateCell(recordedOn),
});
