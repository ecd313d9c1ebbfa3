import { columnLetters } from "../../../host";
import { EDGES, MARGINS } from "../../../layout/look/pages";
import { isOnePageTall, pagesFor, repeatsFirst } from "../../../layout/look/printed";
import { HEADER_ROW, PURPOSE_ROW } from "../../../layout/placing";
import { job, sized, type Job } from "./jobs";
import { sheetOf, type TargetSheet } from "./target";

/** How sheets are printed: once, but for the area, which goes along with the rows. */
export const paperJobs = (sheets: readonly TargetSheet[]): Job[] =>
  sheets.flatMap((sheet) => [
    ...(sheet.isDressed ? [] : [pageJob(sheet), ...breakJobs(sheet)]),
    ...(sheet.isDressed && sheet.tables.every(staysAsLong) ? [] : [areaJob(sheet)]),
  ]);

const staysAsLong = ({ placed, lastRowNow }: TargetSheet["tables"][number]): boolean =>
  placed.lastBodyRow === lastRowNow;

const layoutOf = (context: Excel.RequestContext, sheet: TargetSheet): Excel.PageLayout =>
  sheetOf(context, sheet).pageLayout;

function pageJob(sheet: TargetSheet): Job {
  const { printed } = sheet.plan;
  const { scale, endsAfter } = pagesFor(printed);
  return sized(PAGE_BYTES, (context) => {
    const layout = layoutOf(context, sheet);
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom =
      scale === null
        ? { horizontalFitToPages: 1, ...(isOnePageTall(printed) ? { verticalFitToPages: 1 } : {}) }
        : { scale };
    layout.setPrintMargins("Inches", MARGINS);
    layout.setPrintTitleRows(`$${PURPOSE_ROW}:$${HEADER_ROW}`);
    if (endsAfter.length > 0 && repeatsFirst(printed)) layout.setPrintTitleColumns("$A:$A");
    const edges = layout.headersFooters.defaultForAllPages;
    edges.leftHeader = EDGES.header.left;
    edges.leftFooter = EDGES.footer.left;
    edges.centerFooter = EDGES.footer.centre;
    edges.rightFooter = EDGES.footer.right;
  });
}
const PAGE_BYTES = 5_000;

/** A page ends before the column behind the last of a block. */
function breakJobs(sheet: TargetSheet): Job[] {
  const { endsAfter } = pagesFor(sheet.plan.printed);
  if (endsAfter.length === 0) return [];
  return [
    sized(endsAfter.length * BREAK_BYTES, (context) => {
      const { verticalPageBreaks } = context.workbook.worksheets.getItem(sheet.name);
      verticalPageBreaks.removePageBreaks();
      for (const column of endsAfter) verticalPageBreaks.add(`${columnLetters(column + 1)}1`);
    }),
  ];
}
const BREAK_BYTES = 800;

function areaJob(sheet: TargetSheet): Job {
  const { areas, lastRow } = sheet.plan.printed;
  const addresses = areas.map(([from, to]) => `${columnLetters(from)}1:${columnLetters(to)}${lastRow}`);
  return job((context) => {
    layoutOf(context, sheet).setPrintArea(addresses.join(","));
  });
}
