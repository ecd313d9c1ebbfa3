import { TRUST } from "../../domain/curriculum";
import { isNegligible, isSameName, notYetWritten, subtract, zero } from "../../domain/kernel";
import type { CivilDate, Issue, Pounds } from "../../domain/kernel";
import { centralSchool } from "../../domain/plan";
import type { OpeningReserve } from "../../domain/budget";
import type { Evaluation, Plan } from "../../domain/plan";
import type { TrustModel } from "../../domain/reinvestment";
import { ADOPTED } from "../../domain/scenarios";
import { closingOf, closingReserves, rolledModel, rollTrust, yearAfter } from "../../domain/year-roll";
import type { TrustRecords } from "../evidence/records";
import { planEvaluator } from "../plan-evaluator";
import type { PlanEvaluator } from "../plan-evaluator";
import { planSetOf } from "../plan-set";
import { numberText, poundsText } from "../present/number-text";
import { reviewScenario } from "../review-scenario";
import { reviewBase, reviewTrust } from "../review-trust";
import type { WorkbookEdit } from "../table-edits";
import { openYear } from "../year/open-year";
import { reservesClosed } from "./actual-reserves";
import type { ReservesClosed } from "./actual-reserves";
import { compareYears } from "./compare-years";
import type { FigureMoved, YearsCompared } from "./compare-years";
import { notKnown, notReady } from "./not-ready";
import type { RollBook } from "./roll-book";
import { rollEdits } from "./roll-edits";
import type { Rolled } from "./roll-report";
import { waitingScenarios } from "./waiting-scenarios";

export interface RollRequest {
  readonly issues: readonly Issue[];
  readonly book: RollBook;
  readonly scenarios: TrustRecords["scenarios"];
  readonly today: CivilDate;
}
export type RollOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | { readonly outcome: "rolled"; readonly rolled: Rolled; readonly edits: readonly WorkbookEdit[] };

const refused = (...problems: readonly string[]): RollOutcome => ({ outcome: "refused", problems });

/** Opens the next year: the adopted plan becomes the baseline, and every later year comes to what it came to. */
export function rollYear(model: TrustModel, request: RollRequest): RollOutcome {
  const { book, today, scenarios: records } = request;
  const base = reviewBase(model);
  const review = reviewTrust(model, { name: ADOPTED, isKnown: true }, request.issues, base);
  const problems = notReady(model, review.issues);
  if (problems.length > 0) return refused(...problems);
  const plans = adoptedPlans(model, base.evaluator);
  if (plans === null) return refused("the adopted plan cannot be worked out: the command check says why");
  const rows = rollTrust({
    ...{ model, before: plans.before.plan, after: plans.after.costs, day: today },
    released: [...plans.own.cash, ...plans.own.time],
    stated: book.assumptionsFor(yearAfter(model.everything.timeline)),
  });
  const unknown = notKnown(rows);
  if (unknown.length > 0) return refused(...unknown);
  const after = rolledModel(model, rows);
  const compared = comparePlans(model, after, EXACT);
  if (compared === null) return refused("the adopted plan cannot be worked out in the new year");
  if (compared.moved.length > 0) return refused(...compared.moved.slice(0, MOST_MOVED).map(movedText));
  const year = openYear(model, book.records, { scenario: null, academicYear: rows.closed });
  if ("refused" in year) return refused(year.refused);
  const reserves: ReservesClosed = reservesClosed(rows.closing, year);
  const waiting = waitingScenarios(model, after);
  return {
    outcome: "rolled",
    edits: rollEdits({ model, rolled: rows, reserves, rebased: waiting.rebased, book, records }),
    rolled: {
      model,
      rows,
      reserves,
      waiting,
      compared: compared.figures,
      allowance: allowanceText(plans, rows.first),
    },
  };
}

/** Of 40 digits, what adding in another order may leave. */
const EXACT = "1e-24";
const MOST_MOVED = 10;

interface AdoptedPlans {
  readonly before: Evaluation;
  readonly after: Evaluation;
  readonly own: ReturnType<typeof reviewScenario>["own"];
  readonly evaluator: PlanEvaluator;
}
/** The year that is closed is compared twice, and worked out once. */
const known = new WeakMap<TrustModel, AdoptedPlans>();

function adoptedPlans(model: TrustModel, evaluator = planEvaluator()): AdoptedPlans | null {
  const found = known.get(model);
  if (found) return found;
  const { before, after, own } = reviewScenario(ADOPTED, model, evaluator);
  if (!before || !after || !planSetOf(ADOPTED, model)) return null;
  const plans = { before, after, own, evaluator };
  known.set(model, plans);
  return plans;
}

/** The adopted plan of two workbooks in the years that both have, before and after commitments. Null: one has none. */
export function comparePlans(old: TrustModel, rolled: TrustModel, tie: string): YearsCompared | null {
  const [was, is] = [adoptedPlans(old), adoptedPlans(rolled)];
  if (!was || !is) return null;
  const spent = was.evaluator.evaluate(openedAlike(was), ADOPTED);
  const [before, after] = [compareYears(spent, is.before, tie), compareYears(was.after, is.after, tie)];
  const moved = [...before.moved, ...after.moved];
  const isExcepted = allowanceLeft(was) === null ? () => false : isOfAllowance(old);
  return { figures: before.figures + after.figures, moved: moved.filter((own) => !isExcepted(own)) };
}

/**
 * The adopted plan before commitments that closes its first year as it does after them: what they took in that year is
 * gone from the reserves that the next one opens with, which both plans share (ROL3).
 */
function openedAlike({ before, after }: AdoptedPlans): Plan {
  const unspent = closingReserves(before.costs);
  const openingReserves = closingReserves(after.costs).map((own): OpeningReserve => {
    const { school, fund } = own;
    const balance = unspent.find((other) => other.school === school && other.fund === fund)?.balance;
    const amount = subtract(closingOf(own), balance ?? zero<"GBP">());
    return { origin: notYetWritten("OpeningReserves", "Schools"), school, fund, amount };
  });
  return { ...before.plan, openingReserves };
}

/**
 * The first September to March of a plan takes no Employment Allowance (TOC2): what the closed year had left of it for
 * those months is the one figure that a roll moves.
 */
function allowanceLeft({ before, after }: AdoptedPlans): Pounds | null {
  const taken = [before, after].map(({ costs }) => costs.trust[2]?.employmentAllowance ?? zero<"GBP">());
  return taken.find((own) => !isNegligible(own)) ?? null;
}

const isOfAllowance =
  ({ everything }: TrustModel) =>
  ({ school }: FigureMoved): boolean =>
    [centralSchool(everything)?.name ?? "", TRUST].some((name) => isSameName(name, school));

function allowanceText(plans: AdoptedPlans, first: string): string | null {
  const left = allowanceLeft(plans);
  return left === null
    ? null
    : `But for ${poundsText(left, 2)} of the Employment Allowance, which the closed year had left for September to March of ${first}: the first months of a plan take none.`;
}

/** "Thornmoor High, 2027/28, income-per-pupil: 5,012.40 was 5,012.30." */
export const movedText = ({ school, academicYear, figure, before, after }: FigureMoved): string =>
  `${school}, ${academicYear}, ${figure} would be ${numberText(after, 4)} and was ${numberText(before, 4)}: nothing is written`;
