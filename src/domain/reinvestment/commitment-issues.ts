import type { Fund } from "../budget";
import {
  add,
  cellOf,
  fixedText,
  groupBy,
  isAbove,
  isBelow,
  isSameName,
  problem,
  quantity,
  subtract,
  sum,
  warning,
} from "../kernel";
import { inUnit, zero } from "../kernel";
import type { Issue, Pounds, Quantity } from "../kernel";
import type { ReleaseEntry } from "../released-funds";
import type { Commitment } from "./commitment";
import { isInPlan, isReserved } from "./commitment";
import { ESTATE_CAPITAL } from "./delivery";
import type { CommitmentYear } from "./commitment-years";
import { claimOf } from "./release-row";
import type { ReleaseRow } from "./release-row";

export interface Ledger {
  readonly releases: readonly ReleaseRow[];
  readonly years: readonly CommitmentYear[];
  readonly funds: readonly Fund[];
  /** Of the plan in force; commitments on other scenarios are not tested against it. */
  readonly entries: readonly ReleaseEntry[];
  readonly scenarios: readonly string[];
  readonly materiality: Pounds;
}

/** What the rules of reinvestment refuse: each a row's own issue; nothing is changed or left out. */
export function commitmentIssues(commitments: readonly Commitment[], ledger: Ledger): Issue[] {
  const live = commitments.filter((commitment) => isInPlan(commitment) || isReserved(commitment));
  return [
    ...live.flatMap((commitment) => ruleIssues(commitment, ledger)),
    ...commitments.filter((own) => isInPlan(own) && own.status !== null).flatMap(approvalIssues),
    ...overcommitted(ledger),
  ];
}

function ruleIssues(commitment: Commitment, { releases, funds }: Ledger): Issue[] {
  const release = releases.find(
    ({ id }) => commitment.release !== null && isSameName(id, commitment.release),
  );
  if (!release || commitment.overrideReason) return [];
  const fund = funds.find(({ name }) => release.fund !== null && isSameName(name, release.fund));
  const permitted = !fund?.mayFund || !commitment.category || permits(fund.mayFund, commitment.category);
  const issues: Issue[] = [];
  if (!permitted) {
    const finding = { code: "fund-not-permitted", commitment: commitment.id, fund: fund.name } as const;
    issues.push(problem(finding, cellOf(commitment.origin, "category")));
  }
  if (commitment.category === ESTATE_CAPITAL && !funds.some(({ type }) => type === "capital")) {
    const finding = { code: "no-capital-fund", commitment: commitment.id } as const;
    issues.push(problem(finding, cellOf(commitment.origin, "category")));
  }
  if (commitment.recurrence === "recurrent" && release.recurrence === "one-off") {
    issues.push(
      problem(
        { code: "recurrent-from-one-off", commitment: commitment.id, release: release.id },
        cellOf(commitment.origin, "recurrence"),
      ),
    );
  }
  return issues;
}
const permits = (categories: readonly string[], category: string): boolean =>
  categories.some((permitted) => isSameName(permitted, category));

const NEEDED = ["rationale", "intendedOutcome", "measure", "owner", "reviewDate", "approvedBy"] as const;

/** Approval needs its reasons, and an approver who did not propose it. */
function approvalIssues(commitment: Commitment): Issue[] {
  const missing = NEEDED.filter((field) => commitment[field] === null || commitment[field] === "");
  const issues: Issue[] = [];
  const [first] = missing;
  if (first) {
    const finding = { code: "approval-incomplete", commitment: commitment.id, missing } as const;
    issues.push(problem(finding, cellOf(commitment.origin, first)));
  }
  const { proposedBy, approvedBy } = commitment;
  if (proposedBy && approvedBy && isSameName(proposedBy, approvedBy)) {
    const finding = { code: "approved-by-proposer", commitment: commitment.id } as const;
    issues.push(problem(finding, cellOf(commitment.origin, "approvedBy")));
  }
  return issues;
}

/** Amounts that differ by no more are the same: half a penny, a millionth of a period. */
const TIE = { cash: quantity<"release">("0.005"), time: quantity<"release">("0.000001") } as const;

/** Committed and reserved above what is released now, per release and year; under materiality it warns. */
function overcommitted({ releases, years, entries, scenarios, materiality }: Ledger): Issue[] {
  const live = years.filter(({ commitment }) => isInPlan(commitment) || isReserved(commitment));
  const byReleaseYear = groupBy(live, ({ release, academicYear }) => `${release?.id ?? ""}|${academicYear}`);
  return [...byReleaseYear.values()].flatMap((own) => {
    const [first] = own;
    const release = first?.release;
    if (!release || !inPlan(release, scenarios)) return [];
    const committed: Quantity<"release"> = sum(own.map(({ amount }) => amount));
    const released = releasedFor(release, first.academicYear, { releases, entries });
    const over = subtract(committed, released);
    if (!isAbove(over, TIE[release.kind ?? "cash"])) return [];
    const say = release.kind === "cash" && isBelow<"GBP">(inUnit(over), materiality) ? warning : problem;
    const finding = {
      code: "overcommitted",
      release: release.id,
      academicYear: first.academicYear,
      kind: release.kind ?? "cash",
      released: fixedText(released, 2) ?? "",
      committed: fixedText(committed, 2) ?? "",
    } as const;
    return [say(finding, cellOf(first.commitment.origin, "amount"))];
  });
}
const inPlan = ({ scenario }: ReleaseRow, scenarios: readonly string[]): boolean =>
  scenario !== null && scenarios.some((name) => isSameName(name, scenario));

/** What the engine finds now for a release and year, from spending. */
export function releasedFor(
  release: ReleaseRow,
  academicYear: string,
  { releases, entries }: { releases: readonly ReleaseRow[]; entries: readonly ReleaseEntry[] },
): Quantity<"release"> {
  return entries
    .filter((entry) => entry.academicYear === academicYear && entry.basis === "from spend")
    .filter((entry) => claimOf(entry, releases)?.id === release.id)
    .reduce<Quantity<"release">>((total, entry) => add(total, inUnit<"release">(entry.amount)), zero());
}
