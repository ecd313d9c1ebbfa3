import { chartName, columnNamed, type ChartOfTable } from "../../../layout/look/chart-look";
import { CHART_ROWS, rowsAbove } from "../../../layout/look/chart-places";
import { CHART_COLUMNS, FIRST_BODY_ROW } from "../../../layout/placing";
import { dressChart, dressSeries } from "./dress-chart";
import { job, sized, type Job } from "./jobs";
import { cellsOf, sheetOf, type TargetSheet } from "./target";

/** A chart, its name on the sheet, and its place among those of its table, from 0. */
interface ChartOfSheet extends ChartOfTable {
  readonly name: string;
  readonly index: number;
}

/**
 * The charts of a sheet. One that stands with as many series as it should have reads its cells anew, and else stays as
 * people made it; any other is drawn.
 */
export const chartJobs = (sheet: TargetSheet): Job[] =>
  chartsOf(sheet).flatMap((own) => {
    const now = sheet.chartsNow.get(own.name);
    const stays = sheet.isDressed && now === own.chart.series.length;
    if (stays) return dataJobs(sheet, own);
    return [
      ...(now === undefined ? [] : [job((context) => chartNamed(context, sheet, own).delete())]),
      addJob(sheet, own),
      ...dataJobs(sheet, own),
      ...lookJobs(sheet, own),
    ];
  });

const chartsOf = ({ plan }: TargetSheet): ChartOfSheet[] =>
  plan.tables
    .flatMap((table) => table.charts.map((chart, index) => ({ chart, table, index })))
    .map((own, position) => ({ ...own, name: chartName(position + 1) }));

const chartNamed = (context: Excel.RequestContext, sheet: TargetSheet, own: ChartOfSheet): Excel.Chart =>
  sheetOf(context, sheet).charts.getItem(own.name);

const TYPES = { columns: "ColumnClustered", bars: "BarClustered", lines: "LineMarkers" } as const;

function cellsFor(sheet: TargetSheet, own: ChartOfSheet, header: string) {
  const [from, to] = own.chart.rows;
  const { number } = columnNamed(own, header);
  const place = { row: FIRST_BODY_ROW + from - 1, column: number, rows: to - from + 1 };
  return (context: Excel.RequestContext) => cellsOf(context, sheet, place);
}

/** The chart with all of its series, which have no cells of their own yet. */
function addJob(sheet: TargetSheet, own: ChartOfSheet): Job {
  const { chart, table, index } = own;
  const [first = "", ...others] = chart.series;
  const firstCells = cellsFor(sheet, own, first);
  const corner = { row: rowsAbove(index) + 1, column: table.firstChartColumn };
  return sized(CHART_BYTES, (context) => {
    const { charts } = sheetOf(context, sheet);
    const added = charts.add(TYPES[chart.kind], firstCells(context), "Columns");
    added.name = own.name;
    added.setPosition(
      cellsOf(context, sheet, corner),
      cellsOf(context, sheet, {
        row: corner.row + CHART_ROWS - 1,
        column: corner.column + CHART_COLUMNS - 1,
      }),
    );
    for (const header of others) added.series.add(header);
  });
}

/** What the series are called, and which cells they read. */
const dataJobs = (sheet: TargetSheet, own: ChartOfSheet): Job[] =>
  own.chart.series.map((header, index) => {
    const [values, categories] = [header, own.chart.categories].map((one) => cellsFor(sheet, own, one));
    return sized(CHART_BYTES, (context) => {
      const series = chartNamed(context, sheet, own).series.getItemAt(index);
      if (values) series.setValues(values(context));
      if (categories) series.setXAxisValues(categories(context));
      series.name = header;
    });
  });

const lookJobs = (sheet: TargetSheet, own: ChartOfSheet): Job[] => [
  sized(CHART_BYTES, (context) => {
    dressChart(chartNamed(context, sheet, own), own);
  }),
  ...own.chart.series.map((_, index) =>
    sized(CHART_BYTES, (context) => {
      dressSeries(chartNamed(context, sheet, own).series.getItemAt(index), own.chart, index);
    }),
  ),
];
const CHART_BYTES = 5_000;
