import { groupBy } from "../../domain/kernel";
import type { CellOrigin, Origin } from "../../domain/kernel";
import { listed } from "../report/lines";
import { cellLink } from "./texts";
import type { CellLink } from "./texts";

/** The cells of one sheet that went into a figure. */
export interface OriginGroup {
  readonly sheet: string;
  readonly links: readonly CellLink[];
}

export function originGroups(all: readonly Origin[]): { origins: OriginGroup[]; parameters: string } {
  const cells = all.flatMap((origin): CellOrigin[] => ("sheet" in origin ? [origin] : []));
  const parameters = all.flatMap((origin) => ("sheet" in origin ? [] : [origin.parameter]));
  return {
    origins: [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => ({
      sheet,
      links: own.map((origin) => ({ ...cellLink(origin), label: origin.cell ?? "whole sheet" })),
    })),
    parameters: parameters.length === 0 ? "" : `Published figures used: ${listed([...new Set(parameters)])}.`,
  };
}

interface Area {
  readonly column: string;
  readonly first: number;
  readonly last: number;
}

/** True when a cell lies in one of the ranges, or either of the two is a whole sheet. */
export function isAmong(cell: CellOrigin, ranges: readonly Origin[]): boolean {
  const area = areaOf(cell.cell);
  return ranges.some((range) => {
    if (!("sheet" in range) || range.sheet !== cell.sheet) return false;
    const other = areaOf(range.cell);
    if (area === null || other === null) return true;
    return area.column === other.column && area.first <= other.last && other.first <= area.last;
  });
}

function areaOf(cell: string | null): Area | null {
  const [, column = "", first = "", last] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(cell ?? "") ?? [];
  return column === "" ? null : { column, first: Number(first), last: Number(last ?? first) };
}
