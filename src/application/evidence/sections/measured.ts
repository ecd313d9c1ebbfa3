import { RESERVED_NAMES } from "../../../domain/curriculum";
import type { Figure } from "../../../domain/plan";
import { dayText } from "../../present/date-text";
import { standingText } from "../../present/limit-text";
import { figureCell, figureOf, markedLabel } from "../../report/figures";
import type { PlanBasis } from "../../report/figures";
import { HEADLINES } from "../../report/measured";
import { schoolNames } from "../../report/scope";
import { isCompared } from "../../view/choice";
import type { PackContext } from "../context";
import { heading, list, numbers, row, small, tableBlock, text, words } from "../pack";
import type { Block, PackSection, TableBlock, TableLine } from "../pack";
import { yearColumns } from "../pot-text";

const BASES: readonly PlanBasis[] = ["baseline", "before", "after"];
const TITLES = ["Doing nothing", "Before commitments", "After commitments"];

/** Metrics before and after, with what is usual and where that comes from. */
export function measuredSection(context: PackContext): PackSection {
  const { look } = context;
  const names = shownNames(context);
  const blocks = names.flatMap((name) => metricTable(context, name) ?? []);
  return {
    id: "measured",
    title: "What was measured, before and after",
    blocks: [
      text(
        `After commitments is the headline: a plan is judged once its reinvestment is counted. A * marks a figure that rests on something provisional, a ! one that breaks a guardrail. Usual is what others do; it is not an aim.`,
      ),
      ...yearTable(context),
      heading(`Metrics in ${look.academicYear}`),
      ...blocks,
      ...sourcesOf(context, names),
      small(
        "Every figure is one of the workbook's: the sheet Metrics has it, with its formula, once recalc has been run.",
      ),
    ],
  };
}

/** The totals and schools that are shown: of a trust its totals, and each school that releases or receives. */
function shownNames({ look }: PackContext): string[] {
  const { review, scope, ledger } = look;
  const known = schoolNames(review).filter(scope.showsFigures);
  const isTotal = (name: string): boolean => RESERVED_NAMES.some((own) => own === name);
  const names = [
    ...RESERVED_NAMES.filter((name) => known.includes(name)),
    ...known.filter((name) => !isTotal(name)),
  ];
  if (!scope.isWholeTrust) return names;
  const touched = new Set([
    ...ledger.cash.map(({ school }) => school),
    ...ledger.time.map(({ school }) => school),
    ...ledger.commitments.map(({ commitment }) => commitment.school ?? ""),
  ]);
  return names.filter((name) => isTotal(name) || touched.has(name));
}

function yearTable({ look }: PackContext): Block[] {
  const { review, scope, ledger } = look;
  const rows = (["in-year-balance", "revenue-reserve-share-of-income"] as const).flatMap((metric) =>
    BASES.flatMap((basis, place): TableLine[] => {
      const figures = ledger.years.map((academicYear) =>
        figureOf(review, basis, { school: scope.name, metric, academicYear }),
      );
      if (figures.every((figure) => figure === null)) return [];
      const label = metric === "in-year-balance" ? "In-year balance" : "Revenue reserve, of income";
      const marked = `${markedLabel(label, figures)}, ${TITLES[place]?.toLowerCase() ?? ""}`;
      return [row(basis === "after" ? "total" : "plain", marked, ...figures.map(figureCell))];
    }),
  );
  if (rows.length === 0) return [];
  return [
    tableBlock(`${scope.name}: balance and reserve, year by year`, yearColumns("", ledger.years), rows),
  ];
}

function metricTable({ look }: PackContext, school: string): TableBlock | null {
  const { review, academicYear } = look;
  const bases = isCompared(look) ? BASES : BASES.slice(0, 1);
  const rows = HEADLINES.flatMap(([metric, label]): TableLine[] => {
    const figures = bases.map((basis) => figureOf(review, basis, { school, metric, academicYear }));
    const last = figures.at(-1) ?? null;
    if (figures.every((figure) => figure === null)) return [];
    const standing = last === null ? "" : standingText(last);
    return [row("plain", markedLabel(label, figures), ...figures.map(figureCell), standing)];
  });
  if (rows.length === 0) return null;
  const columns = [
    words("Metric"),
    ...bases.map((_, place) => numbers(TITLES[place] ?? "")),
    words("Where it stands"),
  ];
  return tableBlock(`${school}, ${academicYear}`, columns, rows);
}

/** Where each range comes from, said once. */
function sourcesOf({ look }: PackContext, names: readonly string[]): Block[] {
  const { review, academicYear } = look;
  const figures = names.flatMap((school) =>
    HEADLINES.flatMap(([metric, label]) => {
      const figure = figureOf(review, isCompared(look) ? "after" : "baseline", {
        school,
        metric,
        academicYear,
      });
      return figure?.band ? [{ label, figure, band: figure.band }] : [];
    }),
  );
  const texts = figures.map(({ label, figure, band }) => sourceText(label, figure, band));
  const found = [...new Set(texts)];
  return found.length === 0 ? [] : [heading("Where the ranges come from"), list(found)];
}

function sourceText(label: string, { band: own }: Figure, band: NonNullable<Figure["band"]>): string {
  const phase = band.phase === "All" ? "" : ` (${band.phase.toLowerCase()})`;
  const checked = own?.checkedOn ? `, checked on ${dayText(own.checkedOn)}` : "";
  return `${label}${phase}: ${band.basis}. ${band.source ?? "Source not recorded"}${checked}.`;
}
