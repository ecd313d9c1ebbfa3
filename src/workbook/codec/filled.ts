import { cellOf, civilDate, isSameName, problem } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { Filled } from "../../domain/staffing";
import type { RowOf } from "../layout/table";
import type { staffTable } from "../layout/tables";
import { isUnreadable } from "./readable";

type StaffRow = RowOf<typeof staffTable>;
const VACANT = /^vacant since (\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/i;

/** "filled", "cover", or "vacant since" a day written 2026-09-01 or 01/09/2026. */
export function filledOf({ filled }: StaffRow): Filled {
  if (isUnreadable(filled)) return "unreadable";
  if (filled === null || isSameName(filled, "filled")) return "filled";
  if (isSameName(filled, "cover")) return "cover";
  const day = VACANT.exec(filled.trim())?.[1];
  const date = day === undefined ? null : civilDate(isoOf(day));
  return date === null ? "unreadable" : { vacantSince: date };
}

function isoOf(day: string): string {
  const [d, m, y] = day.split("/");
  return y === undefined || m === undefined || d === undefined
    ? day
    : `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
}

export function filledIssues(row: StaffRow): Issue[] {
  if (isUnreadable(row.filled) || filledOf(row) !== "unreadable") return [];
  const allowed = ["filled", "cover", "vacant since 2026-09-01"];
  const finding = { code: "not-allowed", field: "Filled", found: row.filled ?? "", allowed } as const;
  return [problem(finding, cellOf(row.origin, "filled"))];
}
