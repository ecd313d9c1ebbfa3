import { TRUST_PRIMARY, TRUST_SECONDARY } from "../../domain/curriculum";
import { isSameName, sum } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { BASELINE } from "../../domain/scenarios";
import { METRIC_LABELS } from "../../domain/metrics";
import { describeIssue } from "../issues/describe-issue";
import { numberText, poundsText } from "../present/number-text";
import { brokenGuardrails } from "../report/broken-guardrails-by-row";
import { changeSentence } from "../report/change-sentence";
import { figureCell } from "../report/figures";
import { ledgerOf, periodsText } from "../report/ledger";
import { numbered, WIDTH, wrapped } from "../report/lines";
import type { Section } from "../report/lines";
import { scopeOf } from "../report/scope";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import type { TrustReview } from "../trust-review";
import { comparedLines, plansOf } from "./compare";
import type { ComparedCell, ComparedLine, ComparedPlan } from "./compare";
import { ABOUT_PLANNER, neededMore, plannedTeachers, PLANNER_PLACES } from "./dfe-planner";
import type { PlannerYear } from "./dfe-planner";
import { guardrailCauses } from "./guardrail-causes";
import type { GuardrailCause } from "./guardrail-causes";
import type { ScenarioSet } from "./open-scenarios";

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
          ...set.reviews.map((review) => guardrailsOf(review, set, school)),
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

/** What the DfE tool would ask for, apart from the figures of the trust. */
function plannerSection(set: ScenarioSet, name: string): Section {
  const years = set.model?.everything.timeline.years ?? [];
  const rows = plannedTeachers(set, name).flatMap(({ plan: { plan, basis }, years: own }): TableRow[] => {
    const row = (label: string, value: (year: PlannerYear) => Quantity<string>): TableRow => ({
      label: `  ${label}`,
      cells: own.map((year) => numberText(value(year), PLANNER_PLACES)),
    });
    return [
      { label: plan === BASELINE ? plan : `${plan}, ${basis}`, cells: [] },
      row("Needed at 0.78, FTE", ({ needed }) => needed),
      row("In the plan, FTE", ({ inPlan }) => inPlan),
      row("Needed more (− fewer)", neededMore),
      row("Affordable, FTE", ({ affordable }) => affordable),
    ];
  });
  const table = rows.length === 0 ? ["It knows no totals of a phase."] : tableLines(years, rows);
  return { title: "The DfE tool's planner, fixed 0.78", lines: [...wrapped(ABOUT_PLANNER), "", ...table] };
}

function guardrailsOf(review: TrustReview, set: ScenarioSet, school: string | null): Section {
  const scope = scopeOf(review, school);
  const broken = brokenGuardrails(review, scope);
  const { model, base } = set;
  const causes = model && base ? guardrailCauses(review.activeScenario, model, base.evaluator) : [];
  const shown = causes.filter(({ what }) => {
    if ("origins" in what) return scope.showsFigures(what.school);
    return !("school" in what) || typeof what.school !== "string" || scope.showsMoney(what.school);
  });
  return {
    title: `Guardrails: ${review.activeScenario}`,
    lines: [
      ...(broken.length === 0 ? ["None broken."] : broken.flatMap(({ text }) => wrapped(`· ${text}`, 0, 2))),
      ...(shown.length === 0 ? [] : ["", "Broken by:"]),
      ...shown.flatMap((cause) => wrapped(`· ${causeText(cause, review)}`, 0, 2)),
    ],
  };
}

function causeText({ what, change }: GuardrailCause, { model, activeScenario }: TrustReview): string {
  const broken =
    "origins" in what
      ? `${what.school}: ${METRIC_LABELS[what.metric]} in ${what.academicYear}.`
      : describeIssue(what);
  const row = model?.changes.find((own) => change !== null && isSameName(own.id, change));
  const by =
    row && model
      ? `${row.id}, ${changeSentence(row, model.everything)}`
      : `rows that stand only in ${activeScenario}.`;
  return `${by} ${broken}`;
}
