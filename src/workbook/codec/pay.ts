import { cellOf, compareDates, problem } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { Pay } from "../../domain/staffing";
import type { RowOf } from "../layout/table";
import type { staffTable } from "../layout/tables";
import { isUnreadable, orElse, orNull } from "./readable";

type StaffRow = RowOf<typeof staffTable>;

/** A row is paid in one way: by a point, a full-time salary, or its whole cost. */
const waysGiven = (row: StaffRow): string[] => [
  ...(row.payPoint === null && row.payScale === null ? [] : ["payPoint"]),
  ...(row.annualSalary === null ? [] : ["annualSalary"]),
  ...(row.annualCost === null ? [] : ["annualCost"]),
];

export function payOf(row: StaffRow): Pay {
  if (waysGiven(row).length !== 1) return { by: "unreadable" };
  if (row.annualSalary !== null) return { by: "salary", annual: row.annualSalary };
  if (row.annualCost !== null) {
    return { by: "row", annual: row.annualCost, ofWhichPay: row.ofWhichPay, forFte: row.fte };
  }
  const { payScale, payPoint, increments, highestPoint } = row;
  const unclear = [payScale, payPoint, increments, highestPoint].some(isUnreadable);
  if (unclear || payScale === null || payPoint === null) return { by: "unreadable" };
  return {
    by: "point",
    scale: orElse(payScale, ""),
    point: orElse(payPoint, ""),
    increments: orElse(increments, false),
    highestPoint: orNull(highestPoint),
  };
}

export function payIssues(row: StaffRow): Issue[] {
  const given = waysGiven(row);
  const post = orElse(row.post, "");
  const [, second] = given;
  if (second) return [problem({ code: "several-pays", post }, cellOf(row.origin, second))];
  const halfPoint = given[0] === "payPoint" && (row.payScale === null || row.payPoint === null);
  if (given.length > 0 && !halfPoint) return [];
  const missing = halfPoint && row.payScale === null ? "payScale" : "payPoint";
  return [problem({ code: "missing-pay", post }, cellOf(row.origin, missing))];
}

export function dateIssues(row: StaffRow): Issue[] {
  const starts = orNull(row.starts);
  const ends = orNull(row.ends);
  if (starts === null || ends === null || compareDates(starts, ends) <= 0) return [];
  return [problem({ code: "wrong-order", first: "Starts", second: "Ends" }, cellOf(row.origin, "ends"))];
}
