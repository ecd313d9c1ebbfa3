import { isKnown, isSameName } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { isInPlan, isReserved, isWithin } from "../../domain/reinvestment";
import type { Commitment, ReleaseRow, TrustModel } from "../../domain/reinvestment";
import { ADOPTED, isCarried } from "../../domain/scenarios";
import type { Scenario } from "../../domain/scenarios";
import type { Ask } from "../decisions/ask";
import { describeIssue } from "../issues/describe-issue";
import { planEvaluator } from "../plan-evaluator";
import type { PlanEvaluator } from "../plan-evaluator";
import { reviewBase, reviewTrust } from "../review-trust";
import type { TrustReview } from "../trust-review";

/** A commitment as it is to be written, the release that it draws on, and the trust before and after. */
export interface Held {
  readonly commitment: Commitment;
  readonly release: ReleaseRow;
  readonly scenario: Scenario;
  readonly before: TrustModel;
  readonly after: TrustModel;
}

/** Says what the rules of reinvestment refuse, each for its plan and, once adopted, for all adopted together. */
export function sayAgainstRules(ask: Ask, held: Held): void {
  const { scenario, release } = held;
  const plans = plansOf(scenario);
  const evaluator = planEvaluator();
  for (const name of plans) {
    const [before, after] = [reviewOf(held.before, name, evaluator), reviewOf(held.after, name, evaluator)];
    sayNotKnown(ask, after, held);
    const known = new Set(before.issues.map(describeIssue));
    for (const issue of after.issues) {
      const text = describeIssue(issue);
      const isOurs = isOf(issue, held.commitment.id) || isOverdrawn(issue, release);
      const isNewFloor = issue.code === "commitments-below-floor" && !known.has(text);
      if (isOurs || isNewFloor) ask.say(text);
    }
  }
}

/** A scenario by itself and, once adopted, all adopted together; one in the baseline is in these. */
export const plansOf = (scenario: Scenario): string[] =>
  isCarried(scenario)
    ? [ADOPTED]
    : scenario.status === "adopted"
      ? [scenario.name, ADOPTED]
      : [scenario.name];

const reviewOf = (model: TrustModel, name: string, evaluator: PlanEvaluator): TrustReview =>
  reviewTrust(model, { name, isKnown: true }, [], reviewBase(model, evaluator));

function isOf(issue: Issue, id: string): boolean {
  switch (issue.code) {
    case "fund-not-permitted":
    case "recurrent-from-one-off":
    case "no-capital-fund":
    case "approval-incomplete":
    case "approved-by-proposer":
    case "approval-not-recurrent":
    case "approval-above-limit":
      return isSameName(issue.commitment, id);
    default:
      return false;
  }
}

/** More is committed and reserved than is released, by whatever amount: materiality is for what shrinks later. */
export function isOverdrawn(issue: Issue, { id, kind, school }: ReleaseRow): boolean {
  if (issue.code === "overcommitted") return isSameName(issue.release, id);
  if (issue.code !== "overcommitted-net" || issue.kind !== kind) return false;
  return ["Trust", school ?? ""].some((place) => isSameName(place, issue.school));
}

/** What is not known can be held against nothing. */
function sayNotKnown(ask: Ask, { cash, time, earlier, commitments }: TrustReview, held: Held): void {
  const { commitment, release } = held;
  const entries = release.kind === "cash" ? [...cash, ...earlier.cash] : [...time, ...earlier.time];
  const years = commitments.filter(({ commitment: { id } }) => isSameName(id, commitment.id));
  for (const { academicYear } of years) {
    const unknownRelease = entries.some(
      (entry) => entry.academicYear === academicYear && !isKnown(entry.amount),
    );
    if (unknownRelease) {
      ask.say(`what is released in ${academicYear} is not known: the command check says what is missing`);
    }
    const others = commitments.filter(
      (year) => year.academicYear === academicYear && isLive(year.commitment) && !isKnown(year.amount),
    );
    for (const other of others) {
      ask.say(
        `what commitment ${other.commitment.id} comes to in ${academicYear} is not known: put that right first`,
      );
    }
  }
  if (!years.some(({ academicYear }) => isWithin(release, academicYear))) {
    ask.say(`release ${release.id} releases nothing in those years`);
  }
}
const isLive = (own: Commitment): boolean => isInPlan(own) || isReserved(own);
