import { RESERVED_NAMES } from "../../domain/curriculum";
import { isKnown, isZero } from "../../domain/kernel";
import type { MetricId } from "../../domain/metrics";
import { standingText } from "../present/limit-text";
import type { TrustReview } from "../trust-review";
import { basesOf, COLUMN_TITLES, figureCell, figureOf, markedLabel } from "./figures";
import { wrapped } from "./lines";
import type { Section } from "./lines";
import { schoolNames } from "./scope";
import type { ReportScope } from "./scope";
import { layoutFor, tableLines } from "./table";
import type { TableRow } from "./table";
import { yearByYear } from "./year-by-year";

/** What a board looks at first, in fewer letters than the label; the rest is in the JSON. */
export const HEADLINES: readonly (readonly [metric: MetricId, label: string])[] = [
  ["pupil-teacher-ratio", "Pupil:teacher ratio"],
  ["average-class-size", "Average class size"],
  ["average-class-size-7-11", "Class size, Years 7–11"],
  ["contact-ratio", "Contact ratio"],
  ["average-teacher-cost", "Average teacher cost"],
  ["staffing-gap", "Affordable less needed, FTE"],
  ["staff-cost-share-of-income", "Staff cost, of income"],
  ["in-year-balance", "In-year balance"],
  ["revenue-reserve-share-of-income", "Revenue reserve, of income"],
];

/** Balance and reserve year by year, then headline metrics of the trust and each school in one year. */
export function measuredSection(review: TrustReview, scope: ReportScope): Section {
  const { academicYear, why } = yearToShow(review);
  const blocks = namesOf(review, scope).map((name) => ({
    name,
    rows: headlineRows(review, name, academicYear),
  }));
  const titles = basesOf(review).map((basis) => COLUMN_TITLES[basis]);
  const layout = layoutFor(
    titles,
    blocks.flatMap(({ rows }) => rows),
  );
  return {
    title: "What was measured",
    lines: [
      ...introduction(review).flatMap((text) => wrapped(text)),
      ...yearByYear(review, scope),
      "",
      `In ${academicYear}${why}`,
      ...blocks.flatMap(({ name, rows }) => ["", name, ...tableLines(titles, rows, layout)]),
    ],
  };
}

const introduction = ({ plans, activeScenario }: TrustReview): string[] => [
  plans.length > 1
    ? `After is ${activeScenario} with its approved commitments, Before without them; Baseline is doing nothing.`
    : "The plan as it stands.",
  "Usual is what others do, not an aim. Affordable less needed: the teachers that the money pays for, less those that the curriculum needs; below zero it needs more. * is provisional. ! breaks a guardrail.",
];

/** The first year in which the scenario frees anything, else the first year. */
export function yearToShow({ cash, time, model }: TrustReview): { academicYear: string; why: string } {
  const years = model?.everything.timeline.years ?? [];
  const freed = [...cash, ...time].filter(({ amount }) => isKnown(amount) && !isZero(amount));
  const first = years.find((year) => freed.some(({ academicYear }) => academicYear === year));
  if (first === undefined) return { academicYear: years[0] ?? "", why: "" };
  return { academicYear: first, why: ", the first year in which something is freed" };
}

/** The trust first, then its phases, then the schools. */
function namesOf(review: TrustReview, { showsFigures }: ReportScope): string[] {
  const names = schoolNames(review).filter(showsFigures);
  const totals: readonly string[] = RESERVED_NAMES.filter((name) => names.includes(name));
  return [...totals, ...names.filter((name) => !totals.includes(name))];
}

function headlineRows(review: TrustReview, school: string, academicYear: string): TableRow[] {
  return HEADLINES.flatMap(([metric, label]) => {
    const figures = basesOf(review).map((basis) => figureOf(review, basis, { school, metric, academicYear }));
    const [headline] = figures;
    if (figures.every((figure) => figure === null)) return [];
    return [
      {
        label: `  ${markedLabel(label, figures)}`,
        cells: figures.map(figureCell),
        note: headline ? standingText(headline) : "",
      },
    ];
  });
}
