import type { AssumptionGroup } from "../assumptions/assumption";
import { numberCell } from "../csv-rows";
import type { CsvCell, CsvRow } from "../csv-rows";
import { columnTitle } from "./bfr-notes";
import type { BfrRow } from "./bfr-rows";
import type { OpenBfr } from "./open-bfr";
import { originText } from "./origin-text";
import { PENCE } from "./rounded-lines";

/** The return as the rows of a file: lines by school, then what it assumes and what is to be said of it. */
export function bfrFile({ bfr, rows, pay, notes }: OpenBfr): CsvRow[] {
  const columns = bfr.columns.slice(bfr.hidden);
  const blank = columns.map((): CsvCell => null);
  const said = (section: string, heading: string, status: string | null, origin: string | null): CsvRow => [
    ...["Trust", section, null, heading, status],
    ...blank,
    origin,
  ];
  return [
    ["School", "Section", "Line", "Heading", "Status", ...columns.map(columnTitle), "Origin"],
    ...rows.map(rowCells),
    ...pay.flatMap(({ title, rows: own }: AssumptionGroup) =>
      own.map(({ what, value, isProvisional, from }) =>
        said(title, `${what}: ${value}`, isProvisional ? "provisional" : null, from),
      ),
    ),
    ...notes.map((note) => said("Notes", note, null, null)),
  ];
}

const rowCells = (row: BfrRow): CsvRow => [
  ...[row.school, row.section, row.line?.line ?? null, row.heading, statusOf(row)],
  ...row.amounts.map((amount) => numberCell(amount, PENCE)),
  row.from === null ? workedText(row) : originText(row.from),
];

const statusOf = ({ line }: BfrRow): string =>
  line === null ? "no line" : (line.status ?? "status not known");

function workedText({ section, school }: BfrRow): string {
  switch (section) {
    case "Pupils":
      return "Pupils: the rows of the school and year";
    case "Balance carried forward":
      return "OpeningReserves, and the in-year balances since";
    case "In-year balance":
      return "Total revenue income less total revenue expenditure, and revenue transfers";
    case "Total revenue expenditure":
      return "Staff costs and other revenue costs above";
    case "Not worked out":
      return "Fill in by hand: what it counts is not known here";
    default:
      return section.startsWith("Total") ? "Lines above" : school === "Trust" ? "Sum of the schools" : "";
  }
}
