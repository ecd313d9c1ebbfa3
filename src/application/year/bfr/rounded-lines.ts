import { groupBy, isKnown, roundTo, sum } from "../../../domain/kernel";
import type { Pounds } from "../../../domain/kernel";
import type { ReturnLine, SchoolReturn } from "../../../domain/returns";
import { partsOf } from "../../present/rounded-parts";

export const PENCE = 2;

/**
 * Lines of a school to the penny: in each column those of a section add up to the section, rounded once. Transfers are
 * rounded one by one, so that what leaves a school arrives at another.
 */
export function roundedLines(school: SchoolReturn): ReturnLine[] {
  return [...groupBy(school.lines, ({ section }) => section)].flatMap(([section, own]) =>
    section?.endsWith("transfers") === true
      ? own.map((line) => ({ ...line, amounts: oneByOne(line) }))
      : together(own, school.isKnown),
  );
}

const oneByOne = ({ amounts, from }: ReturnLine): Pounds[] =>
  amounts.map((amount, column) =>
    isKnown(amount) ? sum((from[column] ?? []).map((standing) => roundTo(standing.amount, PENCE))) : amount,
  );

function together(lines: readonly ReturnLine[], columns: readonly unknown[]): ReturnLine[] {
  const shown = columns.map((_, column) => {
    const amounts = lines.flatMap((line): readonly Pounds[] => line.amounts.slice(column, column + 1));
    return partsOf(roundTo(sum(amounts), PENCE), amounts, PENCE);
  });
  return lines.map((line, place) => ({
    ...line,
    amounts: shown.flatMap((column) => column.slice(place, place + 1)),
  }));
}
