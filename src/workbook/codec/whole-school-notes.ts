import { cellOf, nameKey, warning } from "../../domain/kernel";
import type { Issue, RowOrigin } from "../../domain/kernel";
import { WHOLE_SCHOOL_NOTE } from "../../domain/reference";
import type { Unreadable } from "../layout/column";
import { isUnreadable } from "./readable";

interface NotedRow {
  readonly origin: RowOrigin;
  readonly note: string | Unreadable | null;
}

/** Rows that stand for a whole school, as their notes say: one issue for each table. */
export function wholeSchoolIssues(table: string, rows: readonly NotedRow[] | null): Issue[] {
  const own = (rows ?? []).filter(({ note }) => isWholeSchool(note));
  if (own.length === 0) return [];
  return [
    warning(
      { code: "whole-school-rows", table, rows: own.length },
      ...own.map((row) => cellOf(row.origin, "note")),
    ),
  ];
}

const isWholeSchool = (note: NotedRow["note"]): boolean =>
  note !== null && !isUnreadable(note) && nameKey(note).startsWith(nameKey(WHOLE_SCHOOL_NOTE));
