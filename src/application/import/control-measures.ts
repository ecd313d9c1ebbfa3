import { isSameName, quantity, times, unknown } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { ProposedRow } from "./propose";
import { valueText } from "./row-keys";
import { amountAt } from "./totals";

/** What one row of a file adds to a control. */
export type Measured = Pick<ProposedRow, "values">;
type Measure = (row: Measured) => Quantity<string>;
interface Control {
  readonly control: string;
  readonly of: Measure;
}

export const text = ({ values }: Measured, header: string): string => valueText(values.get(header));

/** Teachers in the room count each, as the plan counts them. */
function periods(row: Measured): Quantity<string> {
  // a row of some years only is no part of one timetable
  if (text(row, "From year") !== "" || text(row, "To year") !== "") return unknown();
  const teachers =
    typeof row.values.get("Teachers per group") === "number"
      ? amountAt(row, "Teachers per group")
      : quantity("1");
  return times(times(amountAt(row, "Groups"), amountAt(row, "Periods per group")), teachers);
}

export const isGrant = (row: Measured): boolean =>
  isSameName(text(row, "Fund"), "GAG") && isSameName(text(row, "Kind"), "Income");
const grant = (row: Measured): Quantity<string> => (isGrant(row) ? amountAt(row, "Amount £") : quantity("0"));

/** A salary or a point is no cost: only a file of whole costs says what payroll comes to. */
const cost = (row: Measured): Quantity<string> =>
  typeof row.values.get("Annual cost £") === "number" ? amountAt(row, "Annual cost £") : unknown();

/** By table. */
export const CONTROLS: Readonly<Partial<Record<string, readonly Control[]>>> = {
  Staff: [
    { control: "payroll FTE", of: (row) => amountAt(row, "FTE") },
    { control: "payroll £", of: cost },
  ],
  Curriculum: [{ control: "timetable periods", of: periods }],
  Pupils: [{ control: "census pupils", of: (row) => amountAt(row, "Pupils") }],
  Budget: [{ control: "GAG statement", of: grant }],
};
