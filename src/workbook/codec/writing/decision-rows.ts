import { zero } from "../../../domain/kernel";
import type { Change, FrozenFigure } from "../../../domain/scenarios";
import type { RowContent } from "../../layout/workbook-content";
import { dateCell, numberCell, typedCell, unless } from "./cells";

/** A change as a row of Changes: the inverse of its reading. */
export const changeCells = (change: Change): RowContent => ({
  change: change.id,
  scenario: change.scenario,
  order: numberCell(change.order),
  together: change.together,
  school: change.school,
  kind: change.kind,
  table: change.table,
  target: change.target,
  field: change.field,
  fromValue: typedCell(change.fromValue),
  toValue: typedCell(change.toValue),
  fromDate: dateCell(change.fromDate),
  toDate: dateCell(change.toDate),
  costToAchieve: unless(change.costToAchieve, zero()),
  ofWhichSpecialSeverance: unless(change.specialSeverance, zero()),
  commitment: change.commitment,
  reason: change.reason,
});

export const frozenCells = (frozen: FrozenFigure): RowContent => ({
  scenario: frozen.scenario,
  plan: frozen.plan,
  school: frozen.school,
  academicYear: frozen.academicYear,
  fund: frozen.fund,
  figure: frozen.figure,
  value: numberCell(frozen.value),
  frozenOn: dateCell(frozen.frozenOn),
});
