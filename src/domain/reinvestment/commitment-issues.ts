import { cellOf, isSameName, problem } from "../kernel";
import type { Issue } from "../kernel";
import { approvalIssues, delegationIssues } from "./approval-issues";
import type { Delegation } from "./approval-issues";
import type { Commitment } from "./commitment";
import { isInPlan, isReserved } from "./commitment";
import { ESTATE_CAPITAL } from "./delivery";
import { overcommitted } from "./overcommitted";
import type { Drawn } from "./overcommitted";
import { setsRuleAside } from "./override";

export type Ledger = Drawn & { readonly delegations: readonly Delegation[] };

/** What the rules of reinvestment refuse: each a row's own issue; nothing is changed or left out. */
export function commitmentIssues(commitments: readonly Commitment[], ledger: Ledger): Issue[] {
  const live = commitments.filter((commitment) => isInPlan(commitment) || isReserved(commitment));
  return [
    ...live.flatMap((commitment) => ruleIssues(commitment, ledger)),
    ...commitments
      .filter((own) => isInPlan(own) && own.status !== null)
      .flatMap((own) => [
        ...approvalIssues(own),
        ...delegationIssues(
          own,
          ledger.years.filter(({ commitment }) => commitment === own),
          ledger.delegations,
        ),
      ]),
    ...overcommitted(ledger),
  ];
}

function ruleIssues(commitment: Commitment, { releases, funds }: Ledger): Issue[] {
  const release = releases.find(
    ({ id }) => commitment.release !== null && isSameName(id, commitment.release),
  );
  if (!release || setsRuleAside(commitment)) return [];
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
