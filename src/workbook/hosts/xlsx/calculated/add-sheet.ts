import { chartXml } from "./charts/chart-xml";
import { drawingXml } from "./charts/drawing-xml";
import type { StyleBook } from "./book/style-book";
import type { TypedPart } from "./package/content-types";
import { linksPartOf, newLinks, type NewLink } from "./package/links";
import { freePart, type PackageEdits } from "./package/package-edits";
import type { SheetPlan } from "../../../layout/look/sheet-plan";
import { sheetWriter, type HandedOn } from "./sheet/sheet-xml";
import { tableXml } from "./sheet/table-xml";

/** What sheets are added to, and what they need of the whole workbook. */
export interface Adding {
  readonly edits: PackageEdits;
  readonly styles: StyleBook;
  /** Hands out ids of tables, unique in the workbook. */
  readonly tableId: () => number;
  readonly parts: TypedPart[];
  /** False for tables that people fill in. */
  readonly marked: boolean;
}

/** A sheet and the name of its tab, which people may have changed. */
export interface SheetToAdd {
  readonly plan: SheetPlan;
  readonly tab: string;
  readonly handedOn: HandedOn;
}

const PLACES = {
  worksheet: "xl/worksheets/sheet",
  table: "xl/tables/table",
  drawing: "xl/drawings/drawing",
  chart: "xl/charts/chart",
} as const;

function addPart(adding: Adding, type: keyof typeof PLACES, xml: string): NewLink {
  const part = freePart(adding.edits, PLACES[type]);
  adding.edits.add(part, (write) => {
    write(xml);
  });
  adding.parts.push([part, type]);
  return { type, part };
}

function addLinksOf(adding: Adding, part: string, links: readonly NewLink[]): void {
  adding.edits.add(linksPartOf(part), (write) => {
    write(newLinks(links));
  });
}

function addCharts(adding: Adding, { plan, tab }: SheetToAdd): NewLink[] {
  if (plan.sheet.charts.length === 0) return [];
  const places = plan.tables.flatMap((table) =>
    table.charts.map((chart, index) => ({ chart, table, index, firstColumn: table.firstChartColumn })),
  );
  const links = places.map(({ chart, table }) => addPart(adding, "chart", chartXml({ chart, table, tab })));
  const drawing = addPart(adding, "drawing", drawingXml(places));
  addLinksOf(adding, drawing.part, links);
  return [drawing];
}

/** Returns the name of the sheet's part. */
export function addSheet(adding: Adding, sheet: SheetToAdd): string {
  const { plan, handedOn } = sheet;
  const part = freePart(adding.edits, PLACES.worksheet);
  adding.edits.add(part, sheetWriter(plan, adding.styles, handedOn));
  adding.parts.push([part, "worksheet"]);
  const filter = plan.tables.length === 1;
  const tables = plan.tables.map((table) =>
    addPart(adding, "table", tableXml(table, { id: adding.tableId(), filter, marked: adding.marked })),
  );
  addLinksOf(adding, part, [...tables, ...addCharts(adding, sheet)]);
  return part;
}
