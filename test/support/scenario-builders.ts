import { count, exactText, fixedText, quantity, zero } from "../../src/domain/kernel";
import { costBasisOf, costsOfPlan, evaluatePlan } from "../../src/domain/plan";
import type { Evaluation, KnownCosts, Plan } from "../../src/domain/plan";
import type { Commitment, CommitmentYear, ReleaseRow } from "../../src/domain/reinvestment";
import { cashReleased, timeByChange } from "../../src/domain/released-funds";
import type { CashEntry, Comparison, ReleaseEntry, TimeEntry } from "../../src/domain/released-funds";
import { scenarioPlan } from "../../src/domain/scenarios";
import type { Change, CountsCommitment, Scenario, ScenarioPlan, Scenarios } from "../../src/domain/scenarios";
import { costOfPost } from "../../src/domain/staffing";
import { day } from "./builders";
import { FIRST_YEAR, HILL, nextRow, smallPlan } from "./plan-builders";

/** A draft that builds on the baseline. */
export const aScenario = (name: string, given: Partial<Scenario> = {}): Scenario => ({
  name,
  origin: nextRow("Scenarios"),
  status: "draft",
  buildsOn: "Baseline",
  adoptedOn: null,
  ...given,
});

/** A change of scenario S at Hillside from the first September, for good, at no cost. */
const aChange = (id: string, given: Pick<Change, "kind" | "table" | "target"> & Partial<Change>): Change => ({
  id,
  origin: nextRow("Changes"),
  scenario: "S",
  order: count("1"),
  school: HILL,
  field: null,
  fromValue: null,
  toValue: null,
  fromDate: day("2026-09-01"),
  toDate: null,
  costToAchieve: zero(),
  commitment: null,
  reason: null,
  unreadable: null,
  ...given,
});

export const endPost = (id: string, target: string, given: Partial<Change> = {}): Change =>
  aChange(id, { kind: "End", table: "Staff", target, ...given });
export const addPost = (id: string, target: string, given: Partial<Change> = {}): Change =>
  aChange(id, { kind: "Add", table: "Staff", target, ...given });
export const endRow = (id: string, target: string, given: Partial<Change> = {}): Change =>
  aChange(id, { kind: "End", table: "Curriculum", target, ...given });
export const addRow = (id: string, target: string, given: Partial<Change> = {}): Change =>
  aChange(id, { kind: "Add", table: "Curriculum", target, ...given });

type Setting = readonly [target: string, field: string, from: string | null, to: string | null];
const set =
  (table: Change["table"]) =>
  (id: string, [target, field, fromValue, toValue]: Setting, given: Partial<Change> = {}): Change =>
    aChange(id, { kind: "Set", table, target, field, fromValue, toValue, ...given });
/** `setPost("C1", ["ENG-1", "FTE", "1", "0.5"])` */
export const setPost = set("Staff");
export const setRow = set("Curriculum");

/** The small trust with one scenario S of these changes, unless other scenarios are given. */
export const trustOf = (
  changes: readonly Change[],
  given: { readonly everything?: Plan; readonly scenarios?: readonly Scenario[] } = {},
): Scenarios => ({
  everything: given.everything ?? smallPlan(),
  scenarios: given.scenarios ?? [aScenario("S")],
  changes,
});

/** The plan of a scenario that can be worked out. */
export function planOf(name: string, all: Scenarios, counts?: CountsCommitment): Plan {
  const { plan, issues } = scenarioPlan(name, all, counts);
  if (plan === null)
    throw new Error(`${name} is not worked out: ${issues.map(({ code }) => code).join(", ")}`);
  return plan;
}
export const issueCodes = ({ issues }: Pick<ScenarioPlan, "issues">): string[] =>
  issues.map(({ code }) => code);

/** A scenario and the plan it builds on, both costed once. */
export function comparisonOf(name: string, all: Scenarios): Comparison {
  const { builtOn, plan, steps } = scenarioPlan(name, all);
  if (plan === null) throw new Error(`${name} is not worked out`);
  const basis = costBasisOf(all.everything);
  const known: KnownCosts = new WeakMap();
  return {
    scenario: name,
    builtOn: costsOfPlan(builtOn, basis, known),
    plan: costsOfPlan(plan, basis, known),
    steps,
    costOf: (post) => known.get(post) ?? costOfPost(post, basis),
  };
}
export const evaluatedScenario = (name: string, all: Scenarios): Evaluation =>
  evaluatePlan(planOf(name, all), { planName: name });

export const cashOf = (name: string, all: Scenarios): CashEntry[] => cashReleased(comparisonOf(name, all));
export const timeOf = (name: string, all: Scenarios): TimeEntry[] => timeByChange(comparisonOf(name, all));

/** An amount to a hundredth of a penny, without the noughts behind it; "?" when not known. */
export function shortly(amount: Parameters<typeof fixedText>[0]): string {
  const text = fixedText(amount, 4);
  return text === null ? "?" : String(Number(text));
}

/** An entry in one line: its change, where, when and how much. */
export const cashLine = ({ change, school, academicYear, part, fund, amount }: CashEntry): string =>
  `${change ?? "-"} | ${school} | ${academicYear} ${part ?? ""} | ${fund ?? "no fund"} | ${shortly(amount)}`;
export const timeLine = ({ change, school, academicYear, subject, amount }: TimeEntry): string =>
  `${change ?? "-"} | ${school} | ${academicYear} | ${subject ?? ""} | ${shortly(amount)}`;
export const exactAmount = ({ amount }: ReleaseEntry): string => exactText(amount) ?? "not known";

/** A claim on what scenario S releases in cash at Hillside each year. */
export const aRelease = (id: string, given: Partial<ReleaseRow> = {}): ReleaseRow => ({
  id,
  origin: nextRow("Releases"),
  scenario: "S",
  school: HILL,
  fund: "GAG",
  kind: "cash",
  recurrence: "recurrent",
  fromYear: FIRST_YEAR,
  toYear: null,
  amountAgreed: quantity("60000"),
  change: null,
  ...given,
});

/** An approved commitment of £10,000 a year with everything that approval needs. */
export const aCommitment = (id: string, given: Partial<Commitment> = {}): Commitment => ({
  id,
  origin: nextRow("Commitments"),
  release: "R1",
  school: HILL,
  category: "Evidence-informed CPD",
  fromYear: FIRST_YEAR,
  toYear: null,
  amount: quantity("10000"),
  growsWith: "nothing",
  recurrence: "recurrent",
  status: "approved",
  aarCode: null,
  rationale: "Reading is weak in Year 7",
  intendedOutcome: "Pupils read at their age",
  measure: "Reading age",
  owner: "Head of English",
  reviewDate: day("2027-07-01"),
  proposedBy: "Head of English",
  approvedBy: "Board minute 12",
  overrideReason: null,
  ...given,
});
export const yearLine = ({ commitment, academicYear, amount }: CommitmentYear): string =>
  `${commitment.id} ${academicYear} ${shortly(amount)}`;
