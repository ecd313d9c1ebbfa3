import { exactText } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { CellValue } from "../host";
import { NOT_KNOWN } from "../layout/calculated/tables/ratio-columns";

/** The engine's figure as a cell: a number, or the words for one that is not known. */
export function numberCell(value: Quantity<string> | undefined): CellValue {
  const text = value === undefined ? null : exactText(value);
  return text === null ? NOT_KNOWN : Number(text);
}
