import type { CellValue } from "../../host";
import { cellValue, type CellContext, type RawCell } from "./cell-value";
import type { CheckedFile } from "./guard";
import { decodeEscapes, readXml } from "./package-parts";
import { textJoiner } from "./read-strings";
import { placeOf, type CellPlace } from "./read-table-part";
import type { Attributes } from "./xml";

type OnCell = (place: CellPlace, value: CellValue) => void;

/** Keeps count of where we are: programs may leave addresses out, and then the next place is meant. */
function cellWalker(): { row: (address?: string) => void; cell: (address?: string) => CellPlace } {
  let place: CellPlace = { row: 0, column: 0 };
  return {
    row(address) {
      place = { row: address ? Number(address) : place.row + 1, column: 0 };
    },
    cell(address) {
      const next = { row: place.row, column: place.column + 1 };
      place = (address ? placeOf(address) : null) ?? next;
      return place;
    },
  };
}

type MutableCell = { -readonly [Part in keyof RawCell]: RawCell[Part] };

const startCell = (attributes: Attributes): MutableCell => ({
  type: attributes.t ?? "n",
  style: Number(attributes.s ?? 0),
  hasFormula: false,
  value: null,
  inlineText: "",
});

/** Hands over every cell of a sheet that is written, in the order of the part. */
export function readCells(file: CheckedFile, part: string, context: CellContext, onCell: OnCell): void {
  const walker = cellWalker();
  const joiner = textJoiner();
  let place: CellPlace = { row: 0, column: 0 };
  let cell: MutableCell | null = null;
  let inValue = false;
  readXml(file, part, {
    open(element, attributes) {
      if (element === "row") walker.row(attributes().r);
      else if (element === "c") {
        const given = attributes();
        place = walker.cell(given.r);
        cell = startCell(given);
      } else if (!cell) return;
      else if (element === "f") cell.hasFormula = true;
      else if (element === "v") {
        inValue = true;
        cell.value = "";
      } else joiner.open(element);
    },
    text(piece) {
      if (!cell) return;
      if (inValue) cell.value = (cell.value ?? "") + piece;
      else joiner.text(piece);
    },
    close(element) {
      if (!cell) return;
      joiner.close(element);
      if (element === "v") {
        inValue = false;
        if (cell.type === "str") cell.value = decodeEscapes(cell.value ?? "");
      }
      if (element !== "c") return;
      onCell(place, cellValue({ ...cell, inlineText: joiner.take() }, context));
      cell = null;
    },
  });
}
