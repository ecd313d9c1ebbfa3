import type { CellOrigin, Finding, Issue } from "../../domain/kernel";
import { problem, unknown } from "../../domain/kernel";
import { UNREADABLE } from "../layout/column";
import type { Column } from "../layout/column";
import type { TableLayout } from "../layout/table";
import type { NameBook } from "./name-book";

/** What a cell holds once read, and what is wrong with it. A value may come with a warning. */
export interface CellReading {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}
export interface CellContext {
  readonly at: CellOrigin;
  readonly table: TableLayout;
  readonly column: Column<unknown>;
  readonly names: NameBook;
}
/** A cell that is neither blank nor an error. */
export type PlainValue = number | string | boolean;

export const read = (value: unknown, ...issues: readonly Issue[]): CellReading => ({ value, issues });

/** What stands for a cell that cannot be read: not known for an amount, unreadable for the rest. */
export const unreadableValue = (column: Column<unknown>): unknown =>
  column.kind === "amount" ? unknown() : UNREADABLE;

export const unreadable = ({ column, at }: CellContext, finding: Finding): CellReading =>
  read(unreadableValue(column), problem(finding, at));
