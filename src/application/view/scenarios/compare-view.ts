import { isSameName, sum } from "../../../domain/kernel";
import { BASELINE } from "../../../domain/scenarios";
import { figureText } from "../../present/figure-text";
import { numberText, poundsText } from "../../present/number-text";
import { ledgerOf, periodsText } from "../../report/ledger";
import { scopeOf } from "../../report/scope";
import { comparedLines, plansOf } from "../../scenarios/compare";
import type { ComparedCell, ComparedLine } from "../../scenarios/compare";
import type { ScenarioSet } from "../../scenarios/open-scenarios";
import type { TrustReview } from "../../trust-review";
import { isMetric, metricLabel } from "../metric-label";
import { cashText, sentenceCase } from "../texts";
import { brokenBy, guardrailRow } from "./compare-guardrails";
import type { Basis, BrokenBy, CompareCell, CompareChoice, CompareRow } from "./compare-rows";
import { seenBefore } from "./seen-before";

/** Scenarios side by side: doing nothing first, each after its commitments or before them. */
export interface CompareView {
  readonly plans: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly guardrails: readonly BrokenBy[];
}
/** One measure of the plans by year. */
export interface YearsView {
  readonly years: readonly { readonly label: string; readonly cells: readonly CompareCell[] }[];
}

const plain = (text: string): CompareCell => ({ text, isBroken: false });
const NOTHING = plain("–");

/** The plans that are shown: doing nothing, and each scenario on the basis chosen. */
const shownPlans = (set: ScenarioSet, chosen: Basis): number[] =>
  plansOf(set).flatMap(({ plan, basis }, position) =>
    plan === BASELINE || basis === chosen ? [position] : [],
  );

export function compareViewOf(set: ScenarioSet, choice: CompareChoice): CompareView {
  const { school, academicYear, basis } = choice;
  const scope = scopeOf(set.baseline, school);
  const years = set.model?.everything.timeline.years ?? [];
  const year = years.indexOf(academicYear);
  const positions = shownPlans(set, basis);
  const lines = linesFor(set, scope.name).map((line) => ({
    label: line.label,
    cells: positions.map((position) => cellOf(line.cells[position]?.[year], line)),
  }));
  const reviews = basis === "after" ? set.reviews : set.reviews.map(seenBefore);
  return {
    plans: planNames(set),
    rows: [
      ...releasedRows(set, { school, year, basis }),
      ...lines,
      guardrailRow([set.baseline, ...reviews], school),
    ],
    guardrails: reviews.flatMap((review) => brokenBy(review, { school, basis })),
  };
}

/** A scenario's money and staffing are those of what it builds on, too; what it releases is its own. */
export const buildsOnNotes = ({ model }: TrustReview, names: readonly string[]): string[] =>
  (model?.scenarios ?? []).flatMap(({ name, buildsOn }) =>
    names.includes(name) && buildsOn !== null && !isSameName(buildsOn, BASELINE)
      ? [`${name} builds on ${buildsOn}: its figures are of both, what it releases is its own.`]
      : [],
  );

export const planNames = (set: ScenarioSet): string[] => [
  "Doing nothing",
  ...set.reviews.map(({ activeScenario }) => activeScenario),
];

/** What the DfE tool's planner asks for has a card of its own. */
const linesFor = (set: ScenarioSet, name: string): ComparedLine[] =>
  comparedLines(set, name)
    .filter(({ measure }) => measure !== "dfe-tool-teachers")
    .map((line) => (isMetric(line.measure) ? { ...line, label: metricLabel(line.measure) } : line));

/** What there is to see by year. */
export const measuresOf = (set: ScenarioSet, school: string | null): { measure: string; label: string }[] =>
  linesFor(set, scopeOf(set.baseline, school).name).map(({ measure, label }) => ({ measure, label }));

export function yearsOf(
  set: ScenarioSet,
  measure: string,
  { school, basis }: Pick<CompareChoice, "school" | "basis">,
): YearsView {
  const years = set.model?.everything.timeline.years ?? [];
  const line = linesFor(set, scopeOf(set.baseline, school).name).find((own) => own.measure === measure);
  if (line === undefined) return { years: [] };
  return {
    years: years.map((label, year) => ({
      label,
      cells: shownPlans(set, basis).map((position) => cellOf(line.cells[position]?.[year], line)),
    })),
  };
}

function cellOf(cell: ComparedCell | undefined, { unit }: ComparedLine): CompareCell {
  if (cell === undefined) return plain("Not known");
  const { value, figure } = cell;
  if (figure !== null) return { text: sentenceCase(figureText(figure)), isBroken: figure.guardrail !== null };
  return plain(sentenceCase(unit === "GBP" ? poundsText(value) : numberText(value, 1)));
}

interface ReleasedOf {
  readonly school: string | null;
  readonly year: number;
  readonly basis: Basis;
}
function releasedRows(set: ScenarioSet, { school, year, basis }: ReleasedOf): CompareRow[] {
  const ledgers = set.reviews.map((review) => ledgerOf(review, scopeOf(review, school)));
  const row = (label: string, text: (ledger: (typeof ledgers)[number]) => string): CompareRow => ({
    label,
    cells: [NOTHING, ...ledgers.map((ledger) => plain(text(ledger)))],
  });
  return [
    row("Cash released", ({ money }) => textOr(money[year], ({ released }) => cashText(released))),
    row("Periods freed a week (not money)", ({ periods }) =>
      textOr(periods[year], ({ released }) => sentenceCase(periodsText(released))),
    ),
    row("Cash released, all years", ({ money }) => cashText(sum(money.map(({ released }) => released)))),
    ...(basis === "before"
      ? []
      : [row("Reinvested", ({ money }) => textOr(money[year], ({ committed }) => cashText(committed)))]),
  ];
}
const textOr = <T>(value: T | undefined, text: (value: T) => string): string =>
  value === undefined ? "Not known" : text(value);

/** The scenarios that may be compared, the one looked at first. */
export function comparable({ model, activeScenario }: TrustReview): string[] {
  const names = (model?.scenarios ?? [])
    .filter(({ status }) => status !== "withdrawn")
    .map(({ name }) => name);
  return [
    ...names.filter((name) => isSameName(name, activeScenario)),
    ...names.filter((name) => !isSameName(name, activeScenario)),
  ];
}
