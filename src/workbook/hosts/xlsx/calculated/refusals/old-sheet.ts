import { columnLetters } from "../../../../host";
import type { TabTable } from "../book/tabs";
import { readXml } from "../../package-parts";
import {
  HEADER_ROW,
  INTRODUCTION_ROW,
  KIND_ROW,
  PURPOSE_ROW,
  TITLE_ROW,
  UNIT_ROW,
} from "../../../../layout/placing";
import type { DocumentFrame } from "../sheet/document-names";
import { placeOf, type CellPlace, type TableFrame } from "../../read-table-part";
import type { CheckedFile } from "../../guard";
import { escapeXml } from "../../xml-escape";
import type { Attributes } from "../../xml";

/** What stands on an older sheet of ours. */
export interface OldSheet {
  /** Addresses of cells that hold something and are not ours. */
  readonly strays: readonly string[];
  /** What else people may have put there, in words. */
  readonly extras: readonly string[];
  /** The lock that people put on the sheet: it stays. */
  readonly protection: string;
}

/** What a sheet may hold that Headroom never writes. */
const EXTRAS: Readonly<Partial<Record<string, string>>> = {
  hyperlink: "links",
  oleObject: "an embedded file",
  control: "form controls",
  picture: "a background picture",
  scenario: "what-if scenarios",
  sparklineGroup: "sparklines",
  protectedRange: "ranges that may be edited",
};

/** The results of the checks stand in pairs of cells beside the first; wide gaps between tables are left out. */
const LAST_BAND_COLUMN = 16;

const inside = (frame: TableFrame, column: number): boolean =>
  column >= frame.firstColumn && column < frame.firstColumn + frame.columns.length;

function isOurCell({ row, column }: CellPlace, frames: readonly TableFrame[]): boolean {
  if (row === TITLE_ROW || row === INTRODUCTION_ROW) return column === 1;
  if (row === KIND_ROW) return column <= LAST_BAND_COLUMN;
  if (row === PURPOSE_ROW) return frames.some(({ firstColumn }) => firstColumn === column);
  if (row === UNIT_ROW) return frames.some((frame) => inside(frame, column));
  return frames.some((frame) => row >= HEADER_ROW && row <= frame.lastBodyRow && inside(frame, column));
}

/** Keeps count of where we are: programs may leave addresses out, and then the next place is meant. */
function walker() {
  let place: CellPlace = { row: 0, column: 0 };
  return {
    row: (address: string | undefined): void => {
      place = { row: address ? Number(address) : place.row + 1, column: 0 };
    },
    cell: (address: string | undefined): CellPlace => {
      const next = { row: place.row, column: place.column + 1 };
      place = (address ? placeOf(address) : null) ?? next;
      return place;
    },
  };
}

const elementOf = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? "")}"`)
    .join("")}/>`;

const inDocument = ({ row, column }: CellPlace, document: DocumentFrame | null): boolean =>
  document !== null && row >= document.firstRow && row <= document.lastRow && column <= document.lastColumn;

interface Ours {
  readonly tables: readonly TabTable[];
  readonly document: DocumentFrame | null;
}

export function readOldSheet(file: CheckedFile, part: string, { tables, document }: Ours): OldSheet {
  const frames = tables.flatMap(({ frame }) => (frame ? [frame] : []));
  const filled = new Set<string>();
  const [strays, extras] = [new Set<string>(), new Set<string>()];
  let protection = "";
  let cell: CellPlace | null = null;
  const at = walker();
  readXml(file, part, {
    open(element, attributes) {
      if (element === "row") at.row(attributes().r);
      else if (element === "c") cell = at.cell(attributes().r);
      else if (element === "v" || element === "f" || element === "is") {
        if (!cell) return;
        const address = `${columnLetters(cell.column)}${cell.row}`;
        if (inDocument(cell, document)) filled.add(address);
        else if (!isOurCell(cell, frames)) strays.add(address);
      } else if (element === "sheetProtection") protection = elementOf(element, attributes());
      else if (EXTRAS[element] !== undefined) extras.add(EXTRAS[element]);
    },
  });
  if (document !== null && filled.size > document.cells) extras.add("what was typed between its lines");
  return { strays: [...strays], extras: [...extras], protection };
}
