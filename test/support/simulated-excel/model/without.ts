import { notSimulated } from "../rich-api/host-error";
import { overlaps, type Area } from "./address";

/** What is left of an area once another is cleared: all, nothing, or the rows above it. */
export function without(area: Area, cleared: Area): Area | null {
  if (!overlaps(area, cleared)) return area;
  const isAcross =
    cleared.column <= area.column && cleared.column + cleared.columns >= area.column + area.columns;
  const isToTheEnd = cleared.row + cleared.rows >= area.row + area.rows;
  if (!isAcross || !isToTheEnd) throw notSimulated("clearing a part out of a conditional format");
  return cleared.row <= area.row ? null : { ...area, rows: cleared.row - area.row };
}
