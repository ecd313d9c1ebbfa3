import { isSameName, sum } from "../../../domain/kernel";
import { BASELINE } from "../../../domain/scenarios";
import { figureText } from "../../present/figure-text";
import { numberText, poundsText } from "../../present/number-text";
import { brokenMetrics } from "../../report/broken-guardrails";
import { brokenByRow } from "../../report/broken-guardrails-by-row";
import { ledgerOf, periodsText } from "../../report/ledger";
import { scopeOf } from "../../report/scope";
import { comparedLines, plansOf } from "../../scenarios/compare";
import type { ComparedCell, ComparedLine } from "../../scenarios/compare";
import type { ScenarioSet } from "../../scenarios/open-scenarios";
import type { TrustReview } from "../../trust-review";
import { cashText, sentenceCase } from "../texts";
import { newlyBroken } from "./newly-broken";

/** Scenarios side by side: doing nothing first, each after its commitments. */
export interface CompareView {
  readonly plans: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly guardrails: readonly BrokenBy[];
}
export interface CompareRow {
  readonly label: string;
  readonly cells: readonly CompareCell[];
}
export interface CompareCell {
  readonly text: string;
  /** True where the figure breaks a guardrail. */
  readonly isBroken: boolean;
}
/** The guardrails that one scenario newly breaks. */
export interface BrokenBy {
  readonly plan: string;
  readonly texts: readonly string[];
}
/** One measure of the plans by year. */
export interface YearsView {
  readonly years: readonly { readonly label: string; readonly cells: readonly CompareCell[] }[];
}

const plain = (text: string): CompareCell => ({ text, isBroken: false });
const NOTHING = plain("–");

/** The plans that are shown: doing nothing, and each scenario after its commitments. */
const shownPlans = (set: ScenarioSet): number[] =>
  plansOf(set).flatMap(({ plan, basis }, position) =>
    plan === BASELINE || basis === "after" ? [position] : [],
  );

export function compareViewOf(set: ScenarioSet, school: string | null, academicYear: string): CompareView {
  const scope = scopeOf(set.baseline, school);
  const years = set.model?.everything.timeline.years ?? [];
  const year = years.indexOf(academicYear);
  const positions = shownPlans(set);
  const lines = linesFor(set, scope.name).map((line) => ({
    label: line.label,
    cells: positions.map((position) => cellOf(line.cells[position]?.[year], line)),
  }));
  return {
    plans: ["Doing nothing", ...set.reviews.map(({ activeScenario }) => activeScenario)],
    rows: [...releasedRows(set, school, year), ...lines, guardrailRow(set, school)],
    guardrails: set.reviews.flatMap((review) => brokenBy(review, school)),
  };
}

/** Too many to read at once on a pane: the planner's teachers have a card of their own elsewhere. */
const linesFor = (set: ScenarioSet, name: string): ComparedLine[] =>
  comparedLines(set, name).filter(({ measure }) => measure !== "dfe-tool-teachers");

/** What there is to see by year. */
export const measuresOf = (set: ScenarioSet, school: string | null): { measure: string; label: string }[] =>
  linesFor(set, scopeOf(set.baseline, school).name).map(({ measure, label }) => ({ measure, label }));

export function yearsOf(set: ScenarioSet, school: string | null, measure: string): YearsView {
  const years = set.model?.everything.timeline.years ?? [];
  const line = linesFor(set, scopeOf(set.baseline, school).name).find((own) => own.measure === measure);
  if (line === undefined) return { years: [] };
  return {
    years: years.map((label, year) => ({
      label,
      cells: shownPlans(set).map((position) => cellOf(line.cells[position]?.[year], line)),
    })),
  };
}

function cellOf(cell: ComparedCell | undefined, { unit }: ComparedLine): CompareCell {
  if (cell === undefined) return plain("Not known");
  const { value, figure } = cell;
  if (figure !== null) return { text: sentenceCase(figureText(figure)), isBroken: figure.guardrail !== null };
  return plain(sentenceCase(unit === "GBP" ? poundsText(value) : numberText(value, 1)));
}

function releasedRows(set: ScenarioSet, school: string | null, year: number): CompareRow[] {
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
    row("Reinvested", ({ money }) => textOr(money[year], ({ committed }) => cashText(committed))),
  ];
}
const textOr = <T>(value: T | undefined, text: (value: T) => string): string =>
  value === undefined ? "Not known" : text(value);

/** Of any year: those that the plan breaks after its commitments. */
function guardrailRow(set: ScenarioSet, school: string | null): CompareRow {
  return {
    label: "Guardrails broken, any year",
    cells: [set.baseline, ...set.reviews].map((review) => {
      const count = brokenIn(review, school).length;
      return { text: count === 0 ? "none" : String(count), isBroken: count > 0 };
    }),
  };
}

const brokenIn = (review: TrustReview, school: string | null) => {
  const scope = scopeOf(review, school);
  return [...brokenMetrics(review, scope), ...brokenByRow(review, scope)].filter(
    ({ text }) => !text.includes("doing nothing only"),
  );
};

function brokenBy(review: TrustReview, school: string | null): BrokenBy[] {
  const texts = newlyBroken(review, scopeOf(review, school));
  return texts.length === 0 ? [] : [{ plan: review.activeScenario, texts }];
}

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
