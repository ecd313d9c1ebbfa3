import type { MetricId } from "../../domain/metrics";
import type { TrustReview } from "../trust-review";
import { basesOf, figureCell, figureOf, markedLabel, PLAN_WORDS } from "./figures";
import type { ReportScope } from "./scope";
import { tableLines } from "./table";
import type { TableRow } from "./table";

const SHOWN: readonly (readonly [metric: MetricId, label: string])[] = [
  ["in-year-balance", "In-year balance"],
  ["revenue-reserve-share-of-income", "Revenue reserve, of income"],
];

/** Balance and reserve in every year, after commitments first; nothing for totals that have neither. */
export function yearByYear(review: TrustReview, { name }: ReportScope): string[] {
  const years = review.model?.everything.timeline.years ?? [];
  const rows = SHOWN.flatMap(([metric, label]) => rowsOf(review, { name, metric, label, years }));
  return rows.length === 0 ? [] : ["", `${name}, year by year`, ...tableLines(years, rows)];
}

interface Wanted {
  readonly name: string;
  readonly metric: MetricId;
  readonly label: string;
  readonly years: readonly string[];
}

function rowsOf(review: TrustReview, { name, metric, label, years }: Wanted): TableRow[] {
  const rows = basesOf(review).flatMap((basis) => {
    const figures = years.map((academicYear) =>
      figureOf(review, basis, { school: name, metric, academicYear }),
    );
    return figures.every((figure) => figure === null) ? [] : [{ basis, figures }];
  });
  const all = rows.flatMap(({ figures }) => figures);
  if (rows.length === 0) return [];
  const isAlone = rows.length === 1;
  const title: TableRow = { label: `  ${markedLabel(label, all)}`, cells: [] };
  return [
    ...(isAlone ? [] : [title]),
    ...rows.map(({ basis, figures }) => ({
      label: isAlone ? title.label : `    ${PLAN_WORDS[basis]}`,
      cells: figures.map(figureCell),
    })),
  ];
}
