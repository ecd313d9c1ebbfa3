import type { MetricId } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import { figureText } from "../present/figure-text";
import type { IsShown } from "../school-filter";
import type { Basis, TrustReview } from "../trust-review";
import { heading, tableLines, wrapped } from "./lines";
import type { ReportColumn } from "./lines";

/** What a board looks at first, in fewer letters than the label; the rest is in the JSON. */
const HEADLINES: readonly (readonly [metric: MetricId, label: string])[] = [
  ["pupil-teacher-ratio", "Pupil:teacher ratio"],
  ["average-class-size", "Average class size"],
  ["contact-ratio", "Contact ratio"],
  ["average-teacher-cost", "Average teacher cost"],
  ["cost-per-lesson", "Cost per lesson"],
  ["staffing-gap", "Staffing gap, FTE"],
  ["staff-cost-share-of-income", "Staff cost, of income"],
  ["in-year-balance", "In-year balance"],
  ["revenue-reserve-share-of-income", "Revenue reserve, of income"],
];

/** Headline metrics of each school and the trust in one year: baseline, before and after commitments. */
export function measuredLines(review: TrustReview, year: string, school: IsShown): string[] {
  const [baseline] = review.plans;
  if (!baseline) return [];
  const inYear = baseline.figures.filter((figure) => figure.academicYear === year && school(figure.school));
  const names = [...new Set(inYear.map((figure) => figure.school))];
  const hasScenario = review.plans.length > 1;
  return [
    ...heading(1, `What was measured: ${year}`),
    ...wrapped(
      hasScenario
        ? `Baseline is doing nothing. Before and After are ${review.activeScenario}, before and after approved commitments. A range is what others do, not an aim.`
        : "The plan as it stands. A range is what others do, not an aim.",
    ),
    ...names.flatMap((name) => [
      "",
      name,
      ...tableLines(columnsOf(hasScenario), headlineRows(review, name, year)),
    ]),
  ];
}

const right = (title: string, width: number): ReportColumn => ({ title, width, align: "right" });
const columnsOf = (hasScenario: boolean): ReportColumn[] => [
  { title: "", width: 30, align: "left" },
  right("Baseline", 10),
  ...(hasScenario ? [right("Before", 10), right("After", 10)] : []),
  { title: "Status", width: 13, align: "left" },
];

function headlineRows(review: TrustReview, school: string, year: string): string[][] {
  return HEADLINES.flatMap(([metric, label]) => {
    const found = (basis: Basis, plan: string): Figure | undefined =>
      review.plans
        .find((own) => own.basis === basis && own.name === plan)
        ?.figures.find(
          (figure) => figure.metric === metric && figure.school === school && figure.academicYear === year,
        );
    const baseline = found("before", "Baseline");
    if (!baseline) return [];
    const compared =
      review.plans.length > 1
        ? [found("before", review.activeScenario), found("after", review.activeScenario)]
        : [];
    const shown = [baseline, ...compared];
    const last = shown.at(-1) ?? baseline;
    const texts = shown.map((figure) => (figure ? figureText(figure) : ""));
    return [
      [`  ${label}${shown.some((figure) => figure?.provisional) ? " *" : ""}`, ...texts, statusText(last)],
    ];
  });
}

const statusText = ({ status, guardrail }: Figure): string =>
  guardrail ? "GUARDRAIL" : status === "not banded" ? "" : status;
