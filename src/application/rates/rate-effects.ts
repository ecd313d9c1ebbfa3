import { TRUST } from "../../domain/curriculum";
import { isKnown, isNegligible, nameKey, subtract } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { BaseName } from "../../domain/metrics";
import type { Evaluation, Figure } from "../../domain/plan";
import type { TrustModel } from "../../domain/reinvestment";
import { ADOPTED, BASELINE } from "../../domain/scenarios";
import { planEvaluator } from "../plan-evaluator";
import { planSetOf } from "../plan-set";
import { figureText } from "../present/figure-text";
import { NOT_KNOWN, poundsText } from "../present/number-text";

/** One figure of a school or total in a year, without and with a pack of rates. */
export interface FigureMove {
  readonly plan: string;
  readonly school: string;
  readonly academicYear: string;
  readonly figure: string;
  readonly isMoney: boolean;
  readonly before: Quantity<string>;
  readonly after: Quantity<string>;
  readonly beforeText: string;
  readonly afterText: string;
  /** A guardrail that it breaks with the pack and did not break without. */
  readonly breaks: string | null;
}
export interface RateEffects {
  /** Only what moves. */
  readonly moves: readonly FigureMove[];
  /** Plans that cannot be worked out before or after. */
  readonly notKnown: readonly string[];
}

/** What a pack of rates does to the baseline and to the adopted plan after its commitments. */
export function rateEffects(before: TrustModel, after: TrustModel): RateEffects {
  const [was, is] = [evaluating(before), evaluating(after)];
  const plans = [BASELINE, ADOPTED].map((plan) => ({ plan, was: was(plan), is: is(plan) }));
  return {
    moves: plans.flatMap(({ plan, was, is }) => (was && is ? movesOf(plan, was, is) : [])),
    notKnown: plans.filter(({ was, is }) => !was || !is).map(({ plan }) => plan),
  };
}

/** Plans of one trust share what they have alike. */
function evaluating(model: TrustModel): (plan: string) => Evaluation | null {
  const evaluator = planEvaluator();
  return (plan) => {
    const set = planSetOf(plan, model);
    return set && evaluator.evaluate(set.after.plan, plan);
  };
}

const MONEY: readonly (readonly [label: string, base: BaseName])[] = [
  ["Income", "income"],
  ["Staff cost", "staffCost"],
  ["Expenditure", "expenditure"],
  ["Closing revenue reserve", "closingReserve"],
];

function movesOf(plan: string, was: Evaluation, is: Evaluation): FigureMove[] {
  return [...moneyMoves(plan, was, is), ...metricMoves(plan, was, is)].filter(isMoved);
}

/** From known to not known is a move. */
const isMoved = ({ before, after }: FigureMove): boolean =>
  isKnown(before) !== isKnown(after) || (isKnown(before) && !isNegligible(subtract(after, before)));

const yearKey = (name: string, academicYear: string): string => `${nameKey(name)}|${academicYear}`;

function moneyMoves(plan: string, was: Evaluation, is: Evaluation): FigureMove[] {
  const known = new Map(was.years.map((year) => [yearKey(year.name, year.academicYear), year]));
  return is.years
    .filter(({ level }) => level === "school" || level === "trust")
    .flatMap((year) => {
      const old = known.get(yearKey(year.name, year.academicYear));
      return MONEY.flatMap(([figure, base]): FigureMove[] => {
        if (!old) return [];
        const [before, after] = [old.base[base].value, year.base[base].value];
        return [
          {
            ...{ plan, school: year.level === "trust" ? TRUST : year.name, academicYear: year.academicYear },
            ...{ figure, isMoney: true, before, after, breaks: null },
            ...{ beforeText: poundsText(before), afterText: poundsText(after) },
          },
        ];
      });
    });
}

function metricMoves(plan: string, was: Evaluation, is: Evaluation): FigureMove[] {
  const keyOf = (figure: Figure): string => `${yearKey(figure.school, figure.academicYear)}|${figure.metric}`;
  const known = new Map(was.figures.map((figure) => [keyOf(figure), figure]));
  return is.figures.flatMap((figure): FigureMove[] => {
    const old = known.get(keyOf(figure));
    if (!old) return [];
    const { school, academicYear, metric, guardrail } = figure;
    return [
      {
        ...{ plan, school, academicYear, figure: METRIC_LABELS[metric], isMoney: figure.unit === "GBP" },
        ...{ before: old.value, after: figure.value },
        ...{ beforeText: textOf(old), afterText: textOf(figure) },
        breaks: guardrail !== null && old.guardrail === null ? guardrail.harm : null,
      },
    ];
  });
}

const textOf = (figure: Figure): string => (isKnown(figure.value) ? figureText(figure) : NOT_KNOWN);
