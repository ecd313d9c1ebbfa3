import { allAtOnce, exactText, isAbove, isBelow, isKnown, isNegative, negate } from "../../../domain/kernel";
import type { Pounds } from "../../../domain/kernel";
import { inWords } from "../../issues/words";
import { planEvaluator } from "../../plan-evaluator";
import type { PlanEvaluator } from "../../plan-evaluator";
import type { ReviewSteps } from "../../review-progress";
import { reviewBaseStepwise } from "../../review-trust";
import { sensitivityStepwise as movedStepwise } from "../../scenarios/sensitivity";
import type { Sensitivity } from "../../scenarios/sensitivity";
import type { Look } from "../choice";
import { cashText } from "../texts";

/** What a step of each assumption does in one year, what matters most first; what needs staffing to it, last. */
export interface SensitivityView {
  readonly title: string;
  readonly rows: readonly SensitivityRow[];
  readonly notes: readonly string[];
  /** Read out, and over the table: what matters most. */
  readonly finding: string;
}
export interface SensitivityRow {
  readonly assumption: string;
  readonly step: string;
  readonly balance: string;
  readonly reserve: string;
}

/** Null where the plan cannot be worked out. Each row is the plan after commitments with one assumption moved. */
export const sensitivityViewOf = (look: Look, evaluator = planEvaluator()): SensitivityView | null =>
  allAtOnce(sensitivityStepwise(look, evaluator));

export function* sensitivityStepwise(
  look: Look,
  evaluator: PlanEvaluator,
): ReviewSteps<SensitivityView | null> {
  const { review, scope, academicYear, yearIndex } = look;
  const { model, activeScenario } = review;
  if (model === null) return null;
  const base = yield* reviewBaseStepwise(model, evaluator);
  const set = { model, base, baseline: review, reviews: [], issues: [] };
  const found = yield* movedStepwise(set, activeScenario, scope.name);
  if (found === null) return null;
  // what no plan does by itself stands apart
  const ranked = [...found].sort(
    (a, b) =>
      Number(a.isStaffed) - Number(b.isStaffed) ||
      bySize(inYear(a, yearIndex).reserve, inYear(b, yearIndex).reserve),
  );
  const [first] = ranked;
  const rows = ranked.map((own): SensitivityRow => {
    const { balance, reserve } = inYear(own, yearIndex);
    return {
      assumption: own.assumption,
      step: own.step,
      balance: signed(balance),
      reserve: signed(reserve),
    };
  });
  return {
    title: `${scope.name}, ${academicYear}`,
    rows,
    finding: first === undefined ? "" : findingOf(first, yearIndex, academicYear),
    notes: [
      "Each is moved by itself, from the second year on; rates in every year.",
      ...(model.everything.timeline.years.length === 1
        ? ["This plan has one year, so only rates can move it: add years in Settings."]
        : ["Most funding follows pupils a year later: choose a later year to see what they do."]),
      ...costedNote(look),
      "If staffed to it: teachers in proportion, at the average cost of those there are. No plan does that by itself.",
    ],
  };
}

/** Of posts whose on-costs are inside what was typed. */
function costedNote({ review: { model }, scope }: Look): string[] {
  const own = (model?.everything.posts ?? []).filter(({ school }) => scope.showsMoney(school));
  const costed = own.filter(({ pay }) => pay.by === "row").length;
  return costed === 0
    ? []
    : [
        `${costed} of ${inWords(own.length, "row")} of Staff ${costed === 1 ? "has its" : "have their"} yearly cost typed in: awards move ${costed === 1 ? "it" : "them"}, the pension and National Insurance rates do not.`,
      ];
}

interface Moved {
  readonly balance: Pounds | undefined;
  readonly reserve: Pounds | undefined;
}
const inYear = ({ balance, reserve }: Sensitivity, year: number): Moved => ({
  balance: balance[year],
  reserve: reserve[year],
});

const size = (amount: Pounds): Pounds => (isNegative(amount) ? negate(amount) : amount);
/** The larger first, up or down; what is not known last. */
function bySize(a: Pounds | undefined, b: Pounds | undefined): number {
  const [isA, isB] = [a !== undefined && isKnown(a), b !== undefined && isKnown(b)];
  if (a === undefined || b === undefined || !isA || !isB) return Number(isB) - Number(isA);
  return isAbove(size(a), size(b)) ? -1 : isBelow(size(a), size(b)) ? 1 : 0;
}

const signed = (amount: Pounds | undefined): string => {
  if (amount === undefined) return "Not known";
  const text = cashText(amount);
  return isKnown(amount) && !isNegative(amount) && text !== "£0" ? `+${text}` : text;
};

function findingOf(own: Sensitivity, year: number, academicYear: string): string {
  const { reserve } = inYear(own, year);
  if (reserve === undefined || !isKnown(reserve) || exactText(reserve) === "0") return "";
  const does = isNegative(reserve)
    ? `takes ${cashText(negate(reserve))} off`
    : `adds ${cashText(reserve)} to`;
  return `${own.assumption}, ${own.step}, matters most: it ${does} the closing reserve of ${academicYear}.`;
}
