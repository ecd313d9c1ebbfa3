import { TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import { sum } from "../../domain/kernel";
import { BASELINE } from "../../domain/scenarios";
import { numberText, poundsText } from "../present/number-text";
import { figureCell } from "../report/figures";
import { ledgerOf, periodsText } from "../report/ledger";
import { numbered, WIDTH, wrapped } from "../report/lines";
import type { Section } from "../report/lines";
import { scopeOf } from "../report/scope";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import { comparedLines, plansOf } from "./compare";
import type { ComparedCell, ComparedLine, ComparedPlan } from "./compare";
import { guardrailsSection } from "./guardrails-section";
import type { ScenarioSet } from "./open-scenarios";
import { plannerSection } from "./planner-section";

/** The baseline and scenarios side by side, year by year, for a terminal of 80 columns. */
export function compareReport(set: ScenarioSet, school: string | null = null): string {
  const scope = scopeOf(set.baseline, school);
  const names = scope.isWholeTrust ? [scope.name, TRUST_SECONDARY, TRUST_PRIMARY] : [scope.name];
  const lines = [
    "═".repeat(WIDTH),
    ...wrapped(`${scope.name}: scenarios compared with doing nothing`),
    "═".repeat(WIDTH),
    ...(set.model === null
      ? ["", "Nothing can be worked out until the years of the plan are known."]
      : numbered([
          { title: "Year by year", lines: names.flatMap((name) => figuresOf(set, name)) },
          releasesSection(set, school),
          plannerSection(set, scope.name),
          ...set.reviews.map((review) => guardrailsSection(review, set, school)),
        ])),
  ];
  return `${lines.join("\n")}\n`;
}

function figuresOf(set: ScenarioSet, name: string): string[] {
  const years = set.model?.everything.timeline.years ?? [];
  const plans = plansOf(set);
  // the planner has a section of its own
  const lines = comparedLines(set, name).filter(({ measure }) => measure !== "dfe-tool-teachers");
  const rows = lines.flatMap((line): TableRow[] => [
    { label: line.label, cells: [] },
    ...planRows(plans, line),
  ]);
  return lines.length === 0 ? [] : ["", name, ...tableLines(years, rows)];
}

/** One row where a scenario is the same before and after its commitments. */
function planRows(plans: readonly ComparedPlan[], line: ComparedLine): TableRow[] {
  const rows = plans.map(({ plan, basis }, position) => {
    const cells = (line.cells[position] ?? []).map((cell) => cellText(cell, line));
    return { plan, basis, cells, text: cells.join() };
  });
  return rows.flatMap(({ plan, basis, cells, text }, position) => {
    const other = rows[basis === "before" ? position + 1 : position - 1];
    const isSame = other?.plan === plan && other.basis !== basis && other.text === text;
    if (isSame && basis === "before") return [];
    if (isSame || plan === BASELINE) return [{ label: `  ${plan}`, cells }];
    return [{ label: `  ${plan}, ${basis}`, cells }];
  });
}

const cellText = ({ value, figure }: ComparedCell, { unit }: ComparedLine): string =>
  figure === null ? (unit === "GBP" ? poundsText(value) : numberText(value, 1)) : figureCell(figure);

function releasesSection(set: ScenarioSet, school: string | null): Section {
  const years = set.model?.everything.timeline.years ?? [];
  const ledgers = set.reviews.map((review) => ({
    name: review.activeScenario,
    ledger: ledgerOf(review, scopeOf(review, school)),
  }));
  const cash = ledgers.map(({ name, ledger }) => ({
    label: `  ${name}`,
    cells: ledger.money.map(({ released }) => poundsText(released)),
  }));
  const time = ledgers.map(({ name, ledger }) => ({
    label: `  ${name}`,
    cells: ledger.periods.map(({ released }) => periodsText(released)),
  }));
  const inAll = ledgers.map(({ name, ledger }) => ({
    label: `  ${name}`,
    cells: [poundsText(sum(ledger.money.map(({ released }) => released)))],
  }));
  return {
    title: "What each frees",
    lines: [
      ...wrapped("Compared with the plan that it builds on. Cash and time are never added together."),
      "",
      ...tableLines(years, [
        { label: "Cash released, £ a year", cells: [] },
        ...cash,
        { label: "Periods freed, a week", cells: [] },
        ...time,
      ]),
      "",
      ...tableLines(["All years"], [{ label: "Cash released, £ in all", cells: [] }, ...inAll]),
    ],
  };
}
