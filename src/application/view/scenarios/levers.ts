import { planOf } from "../../report/figures";
import type { Look } from "../choice";
import type { Option } from "../context";
import { listFor } from "./option-lists";

/** What may be moved: a column of a table, and of which row. */
export interface LeverKind {
  readonly value: string;
  readonly label: string;
  readonly table: string;
  readonly field: string;
  /** The option of a verb whose list has the rows; null: the year is the row. */
  readonly rows: "row" | "post" | "line" | "school" | null;
}
export const LEVER_KINDS: readonly LeverKind[] = [
  { value: "fte", label: "FTE of a post", table: "Staff", field: "FTE", rows: "post" },
  { value: "groups", label: "Groups of a row", table: "Curriculum", field: "Groups", rows: "row" },
  {
    value: "periods",
    label: "Periods a group of a row",
    table: "Curriculum",
    field: "Periods per group",
    rows: "row",
  },
  { value: "amount", label: "Amount of a budget line", table: "Budget", field: "Amount £", rows: "line" },
  {
    value: "class-size",
    label: "Target class size of a school",
    table: "Schools",
    field: "Target class size",
    rows: "school",
  },
  { value: "teachers", label: "Award of teachers", table: "Years", field: "Teacher award %", rows: null },
  { value: "support", label: "Award of support staff", table: "Years", field: "Support award %", rows: null },
  {
    value: "non-pay",
    label: "Inflation of what is bought",
    table: "Years",
    field: "Non-pay inflation %",
    rows: null,
  },
];

/** The rows that a lever may be of. */
export function leverRows(look: Look, kind: LeverKind): Option[] {
  const { review, academicYear } = look;
  const plan = (planOf(review, "after") ?? planOf(review, "baseline"))?.evaluation?.plan;
  if (kind.rows === null || !plan || review.model === null) return [];
  return (
    listFor(kind.rows, { plan, look, model: review.model, year: academicYear, isSixthForm: false }) ?? []
  );
}
