import { exactText, isKnown, over } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { BaseName, SchoolYear } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import { figureText, isShare } from "../present/figure-text";
import { NOT_KNOWN, numberText, percentText, poundsText } from "../present/number-text";
import { BASE_WORDS, formulaOf, METRIC_NOTES } from "./formulas";
import { originGroups } from "./origins";
import type { OriginGroup } from "./origins";
import type { PlanRows } from "./plan-rows";
import { sentenceCase } from "./texts";

/** "How we got this": a sentence with its numbers, and the cells they come from. */
export interface ExplainedView {
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly origins: readonly OriginGroup[];
}

const MONEY: readonly BaseName[] = [
  "teacherCost",
  "staffCost",
  "income",
  "expenditure",
  "netTransfers",
  "closingReserve",
];
const FTE: readonly BaseName[] = ["teacherFte", "allFte", "leadershipFte", "teachersNeeded"];
/** In the timetable's own cycle at a school, a week for totals; said once a formula has one of them. */
const TIMETABLED: readonly BaseName[] = [
  "periods",
  "periods711",
  "periodsPost16",
  "teacherSlots",
  "pupilSlots",
  "pupilSlots711",
  "pupilSlotsPost16",
  "groupPeriods",
  "pupilPeriods",
  "basicPeriods",
];

export function explained(figure: Figure, year: SchoolYear | null, rows: PlanRows): ExplainedView {
  const { origins, parameters } = originGroups([...figure.origins(), ...rows.cells]);
  const notes = [
    rows.note,
    METRIC_NOTES[figure.metric] ?? "",
    year === null ? "" : cycleNote(figure, year),
    unroundedText(figure),
    parameters,
  ];
  return {
    sentence: year === null ? "" : sentenceOf(figure, year),
    notes: notes.filter((note) => note !== ""),
    origins,
  };
}

/** "0.77 = 1,026 taught periods ÷ 1,340 periods that teachers are there for". */
function sentenceOf(figure: Figure, year: SchoolYear): string {
  const formula = formulaOf(figure.metric, year.phase);
  const said = formula.replace(/\{(\w+)\}/g, (_, name: string) => {
    const base = namesOf(formula).find((own) => own === name);
    return base === undefined ? name : (slotsText(base, year) ?? baseText(base, year.base[base].value));
  });
  const isCounted = /^\{\w+\}$/.test(formula);
  return isCounted ? `Counted in the cells below: ${said}.` : `${sentenceCase(figureText(figure))} = ${said}`;
}

/** The base quantities of a formula, in the order in which they stand in it. */
export const namesOf = (formula: string): BaseName[] =>
  BASE_NAMES.filter((name) => formula.includes(`{${name}}`));
const isBaseName = (name: string): name is BaseName => name in BASE_WORDS;
const BASE_NAMES: readonly BaseName[] = Object.keys(BASE_WORDS).filter(isBaseName);

/** What is multiplied by the periods of the cycle. */
const IN_CYCLE: Partial<Readonly<Record<BaseName, BaseName>>> = {
  teacherSlots: "teacherFte",
  pupilSlots: "pupils",
  pupilSlots711: "pupils711",
  pupilSlotsPost16: "pupilsPost16",
};
/** "(60.4 FTE teachers × 25 periods)" at a school; a total has schools of several cycles. */
function slotsText(name: BaseName, { level, base }: SchoolYear): string | null {
  const each = IN_CYCLE[name];
  if (each === undefined || level !== "school") return null;
  const cycle = over(base[name].value, base[each].value);
  if (!isKnown(cycle)) return null;
  return `(${baseText(each, base[each].value)} × ${numberText(cycle, 0)} periods)`;
}

function baseText(name: BaseName, value: Quantity<string>): string {
  if (!isKnown(value)) return `${BASE_WORDS[name]} ${NOT_KNOWN}`;
  if (MONEY.includes(name)) return `${BASE_WORDS[name]} ${poundsText(value)}`;
  const places = FTE.includes(name) ? 2 : 1;
  return `${numberText(value, places)
    .replace(/\.(\d*?)0+$/, ".$1")
    .replace(/\.$/, "")} ${BASE_WORDS[name]}`;
}

function cycleNote({ metric }: Figure, { level, phase }: SchoolYear): string {
  const isTimed = namesOf(formulaOf(metric, phase)).some((name) => TIMETABLED.includes(name));
  if (!isTimed) return "";
  return level === "school"
    ? "Periods are those of the school's timetable cycle."
    : "Periods are a week, so that schools with other cycles add up. Sums are divided; ratios are never averaged.";
}

/** Digits that the figure as shown leaves out. */
function unroundedText(figure: Figure): string {
  const { value, metric, unit } = figure;
  if (!isKnown(value) || unit === "GBP" || unit === "count") return "";
  const text = isShare(metric) ? percentText(value, 3) : numberText(value, 4);
  const isWhole = (exactText(value)?.split(".")[1]?.length ?? 0) <= 2;
  return isWhole ? "" : `Unrounded: ${text}.`;
}
