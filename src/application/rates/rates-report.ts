import { TRUST } from "../../domain/curriculum";
import { exactText, groupBy, isKnown, isSameName } from "../../domain/kernel";
import { importFormat } from "../import/import-format";
import { importReport } from "../import/import-report";
import { poundsText } from "../present/number-text";
import { underlined, wrapped } from "../report/lines";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import type { FrozenMove } from "./frozen-moves";
import type { OpenRates } from "./open-rates";
import type { FigureMove } from "./rate-effects";

/** For schools other than one that was asked for. */
const LEADING = ["Staff cost", "In-year balance", "Closing revenue reserve"];
const MOST_LINES = 20;

/** A pack of rates for people: its rows, then what each plan comes to with it. School null: the trust, and each school in short. */
export function ratesReport(rates: OpenRates, school: string | null): string {
  const lines = [
    ...rates.plans.map((plan) => importReport(plan).trimEnd()),
    ...rates.passedOver.flatMap((name) =>
      wrapped(`Passed over: ${name}, which has the headers of no table of rates.`),
    ),
    ...rates.errors.flatMap((text) => wrapped(`Error: with these rows, ${text}`, 0, 2)),
    ...rates.warnings.flatMap((text) => wrapped(`Warning: with these rows, ${text}`, 0, 2)),
    ...effectLines(rates, school),
    ...frozenLines(rates),
  ];
  return `${lines.join("\n")}\n`;
}

function effectLines({ effects, isBlocked }: OpenRates, school: string | null): string[] {
  if (effects === null || isBlocked) return [];
  const { moves, notKnown } = effects;
  const missing = notKnown.flatMap((plan) =>
    wrapped(`${plan} cannot be worked out: the command check says why.`),
  );
  if (moves.length === 0) return ["", ...missing, "No figure moves."];
  const broken = moves.filter(({ breaks }) => breaks !== null);
  return [
    ...["", ...missing],
    ...[...groupBy(moves, ({ plan }) => plan)].flatMap(([plan, own]) => planLines(plan, own, school)),
    ...(broken.length === 0 ? [] : ["", "Guardrails that it breaks:"]),
    ...broken.flatMap(({ plan, school: own, academicYear, figure, afterText, breaks }) =>
      wrapped(`· ${plan}, ${own}, ${academicYear}: ${figure} ${afterText}. ${breaks ?? ""}`, 0, 2),
    ),
  ];
}

function planLines(plan: string, moves: readonly FigureMove[], school: string | null): string[] {
  const whole = school ?? TRUST;
  const shown = moves.filter(
    (move) =>
      isSameName(move.school, whole) || (school === null && move.isMoney && LEADING.includes(move.figure)),
  );
  const years = [...new Set(moves.map(({ academicYear }) => academicYear))].sort();
  const schools = [...groupBy(shown, (move) => move.school)];
  const first = schools.filter(([name]) => isSameName(name, whole));
  const rest = schools.filter(([name]) => !isSameName(name, whole));
  return [
    ...underlined(`${plan}: what moves, without these rates and with them`, []),
    ...[...first, ...rest].flatMap(([name, own]) => ["", name, ...tableLines(years, rowsOf(own, years))]),
  ];
}

function rowsOf(moves: readonly FigureMove[], years: readonly string[]): TableRow[] {
  return [...groupBy(moves, ({ figure }) => figure)].flatMap(([figure, own]): TableRow[] => {
    const at = (year: string): FigureMove | undefined =>
      own.find(({ academicYear }) => academicYear === year);
    return [
      { label: figure, cells: years.map((year) => at(year)?.beforeText ?? "–") },
      { label: "  with these rates", cells: years.map((year) => at(year)?.afterText ?? "–") },
    ];
  });
}

function frozenLines({ frozen, isBlocked }: OpenRates): string[] {
  if (isBlocked || frozen.length === 0) return [];
  return [...underlined("Frozen releases: what was frozen stays", []), ...frozen.flatMap(scenarioLines)];
}

function scenarioLines(move: FrozenMove): string[] {
  const { scenario, isFrozen, frozen, priceBefore, priceAfter, lines } = move;
  if (move.isCarried) {
    return wrapped(
      `${scenario}: in the baseline since a later year was opened. Its ${poundsText(frozen)} of cash released, over all years, stand as they were carried, and no rate moves them.`,
    );
  }
  if (!isFrozen) return wrapped(`${scenario}: adopted without frozen figures, so nothing to compare with.`);
  if (!isKnown(priceAfter)) return wrapped(`${scenario}: cannot be worked out: the command check says why.`);
  const head = wrapped(
    `${scenario}: ${poundsText(frozen)} of cash released was frozen, over all years. It differs for price by ${poundsText(priceBefore, 2)} without these rates, and by ${poundsText(priceAfter, 2)} with them.`,
  );
  const shown = lines
    .slice(0, MOST_LINES)
    .flatMap((own) =>
      wrapped(
        `· ${own.change ?? "The plan as a whole"}, ${own.school}, ${own.academicYear}, ${own.fund}: ${poundsText(own.frozen, 2)} was frozen; price ${poundsText(own.priceBefore, 2)}, then ${poundsText(own.priceAfter, 2)}.`,
        0,
        2,
      ),
    );
  const more = lines.length - MOST_LINES;
  return [...head, ...shown, ...(more > 0 ? [`and ${more} more`] : [])];
}

/** As plain data, for other programs: exact amounts as text, null for not known. */
export const ratesFormat = (rates: OpenRates, written: string | null) => ({
  format: 1,
  written,
  isBlocked: rates.isBlocked,
  passedOver: rates.passedOver,
  errors: rates.errors,
  warnings: rates.warnings,
  sheets: rates.plans.map((plan) => importFormat(plan, null)),
  notKnown: rates.effects?.notKnown ?? [],
  figures: (rates.effects?.moves ?? []).map(
    ({ plan, school, academicYear, figure, before, after, breaks }) => ({
      ...{ plan, school, academicYear, figure, breaks },
      before: exactText(before),
      after: exactText(after),
    }),
  ),
  frozen: rates.frozen.map(({ scenario, isFrozen, isCarried, frozen, priceBefore, priceAfter, lines }) => ({
    ...{ scenario, isFrozen, isCarried },
    frozen: exactText(frozen),
    priceBefore: exactText(priceBefore),
    priceAfter: exactText(priceAfter),
    lines: lines.map((own) => ({
      ...{ change: own.change, school: own.school, academicYear: own.academicYear, fund: own.fund },
      frozen: exactText(own.frozen),
      priceBefore: exactText(own.priceBefore),
      priceAfter: exactText(own.priceAfter),
    })),
  })),
});
