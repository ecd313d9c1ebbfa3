import { exactText, isSame } from "../../../domain/kernel";
import type { CivilDate, Quantity } from "../../../domain/kernel";
import type { CellValue } from "../../host";
import { serialOfDate } from "../serial-date";

/** A number as a cell keeps it; what is not known has no cell. */
export function numberCell(value: Quantity<string> | null): CellValue {
  const exact = value === null ? null : exactText(value);
  return exact === null ? null : Number(exact);
}

/** Blank where it is what a blank stands for. */
export const unless = <U extends string>(value: Quantity<U>, blank: Quantity<NoInfer<U>>): CellValue =>
  isSame(value, blank) ? null : numberCell(value);

export const dateCell = (day: CivilDate | null): CellValue => (day === null ? null : serialOfDate(day));

/** A value as typed: a number where it is one, so that it compares with the cell that it is about. */
export const typedCell = (typed: string | null): CellValue =>
  typed !== null && /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
