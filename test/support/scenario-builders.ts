import { count, exactText, fixedText, quantity, zero } from "../../src/domain/kernel";
import { planEvaluator } from "../../src/application/plan-evaluator";
import { evaluatePlan, measuredPlan } from "../../src/domain/plan";
import type { Evaluation, Plan } from "../../src/domain/plan";
import type { Commitment, CommitmentYear, ReleaseRow } from "../../src/domain/reinvestment";
import { cashReleased, releaseByDriver, timeByChange } from "../../src/domain/released-funds";
import type {
  CashEntry,
  Comparison,
  DriverEntry,
  MeasuredComparison,
  ReleaseEntry,
  TimeEntry,
} from "../../src/domain/released-funds";
import { scenarioPlan } from "../../src/domain/scenarios";
import type {
  Change,
  CountsCommitment,
  Link,
  Scenario,
  ScenarioPlan,
  Scenarios,
} from "../../src/domain/scenarios";
import { day } from "./builders";
import { FIRST_YEAR, HILL, nextRow, smallPlan } from "./plan-builders";

/** A draft that builds on the baseline. */
export const aScenario = (name: string, given: Partial<Scenario> = {}): Scenario => ({
  name,
  origin: nextRow("Scenarios"),
  status: "draft",
  buildsOn: "Baseline",
  adoptedOn: null,
  inputsHash: null,
  purpose: null,
  ...given,
});

/** A change of scenario S at Hillside from the first September, for good, at no cost. */
const aChange = (id: string, given: Pick<Change, "kind" | "table" | "target"> & Partial<Change>): Change => ({
  id,
  origin: nextRow("Changes"),
  scenario: "S",
  order: count("1"),
  together: null,
  school: HILL,
  field: null,
  fromValue: null,
  toValue: null,
  fromDate: day("2026-09-01"),
  toDate: null,
  costToAchieve: zero(),
  specialSeverance: zero(),
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

export const endLine = (id: string, target: string, given: Partial<Change> = {}): Change =>
  aChange(id, { kind: "End", table: "Budget", target, ...given });
export const addLine = (id: string, target: string, given: Partial<Change> = {}): Change =>
  aChange(id, { kind: "Add", table: "Budget", target, ...given });

type Setting = readonly [target: string, field: string, from: string | null, to: string | null];
const set =
  (table: Change["table"]) =>
  (id: string, [target, field, fromValue, toValue]: Setting, given: Partial<Change> = {}): Change =>
    aChange(id, { kind: "Set", table, target, field, fromValue, toValue, ...given });
/** `setPost("C1", ["ENG-1", "FTE", "1", "0.5"])` */
export const setPost = set("Staff");
export const setRow = set("Curriculum");
export const setLine = set("Budget");
export const setPupils = set("Pupils");
export const setSchool = set("Schools");
export const setYear = set("Years");

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

/** Each scenario of a plan and the plan it builds on, both costed once. */
export function comparisonsOf(name: string, all: Scenarios): Comparison[] {
  const evaluator = planEvaluator();
  return linksOf(name, all).map(({ scenario, builtOn, plan, steps }) => ({
    scenario: scenario.name,
    builtOn: evaluator.costs(builtOn),
    plan: evaluator.costs(plan),
    steps,
    costOf: (post, own) => evaluator.costOf(post, own),
  }));
}
/** That of the last scenario. */
export function comparisonOf(name: string, all: Scenarios): Comparison {
  const comparison = comparisonsOf(name, all).at(-1);
  if (!comparison) throw new Error(`${name} has no scenario`);
  return comparison;
}
/** The scenarios of a plan that can be worked out, first applied first. */
export function linksOf(name: string, all: Scenarios): readonly Link[] {
  const { plan, links } = scenarioPlan(name, all);
  if (plan === null) throw new Error(`${name} is not worked out`);
  return links;
}
export const evaluatedScenario = (name: string, all: Scenarios): Evaluation =>
  evaluatePlan(planOf(name, all), { planName: name });

export const cashOf = (name: string, all: Scenarios): CashEntry[] =>
  comparisonsOf(name, all).flatMap(cashReleased);
export const measuredOf = ({ builtOn, plan }: Comparison): MeasuredComparison => ({
  builtOn: measuredPlan(builtOn),
  plan: measuredPlan(plan),
});
/** What the last scenario of a plan releases, by driver. */
export const driversOf = (name: string, all: Scenarios): DriverEntry[] =>
  releaseByDriver(measuredOf(comparisonOf(name, all)));
export const timeOf = (name: string, all: Scenarios): TimeEntry[] => timeByChange(linksOf(name, all));

/** An amount to a hundredth of a penny, without the noughts behind it; "?" when not known. */
export function shortly(amount: Parameters<typeof fixedText>[0]): string {
  const text = fixedText(amount, 4);
  return text === null ? "?" : String(Number(text));
}

/** An entry in one line: its change, where, when and how much. */
export const cashLine = ({ change, school, academicYear, part, fund, amount }: CashEntry): string =>
  `${change ?? "-"} | ${school} | ${academicYear} ${part ?? ""} | ${fund ?? "no fund"} | ${shortly(amount)}`;
export const driverLine = ({ school, academicYear, driver, amount }: DriverEntry): string =>
  `${school} | ${academicYear} | ${driver} | ${shortly(amount)}`;
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
  approverRole: null,
  overrideReason: null,
  ...given,
});
export const yearLine = ({ commitment, academicYear, amount }: CommitmentYear): string =>
  `${commitment.id} ${academicYear} ${shortly(amount)}`;
