import { groupBy, roundTo, sum } from "../../../domain/kernel";
import type { Pounds } from "../../../domain/kernel";
import type { ReturnLine, SchoolReturn } from "../../../domain/returns";
import { partsOf } from "../../present/rounded-parts";

export const PENCE = 2;

/** Lines of a school to the penny: in each column those of a section add up to the section, rounded once. */
export function roundedLines({ lines, isKnown }: SchoolReturn): ReturnLine[] {
  return [...groupBy(lines, ({ section }) => section).values()].flatMap((own) => {
    const columns = isKnown.map((_, column) => {
      const amounts = own.flatMap(({ amounts }): readonly Pounds[] => amounts.slice(column, column + 1));
      return partsOf(roundTo(sum(amounts), PENCE), amounts, PENCE);
    });
    return own.map((line, place) => ({
      ...line,
      amounts: columns.flatMap((column) => column.slice(place, place + 1)),
    }));
  });
}
