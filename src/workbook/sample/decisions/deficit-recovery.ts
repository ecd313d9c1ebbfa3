import type { BuiltSchool } from "../trust/built-school";
import { claimOn, shareOf } from "./claims";
import { BY_BOARD } from "./commitment";
import type { SampleCommitment } from "./commitment";
import { FINANCE } from "./central-commitments";
import type { SampleRelease } from "./release";

/** Why a school needs to recover, and how it shows. */
type Recovery = Pick<SampleCommitment, "rationale" | "measure" | "measureBaseline" | "measureTarget">;

export const deficitRecovery = (
  { school }: BuiltSchool,
  release: { release: string; amount: number },
  recovery: Recovery,
): SampleCommitment => ({
  key: "deficit",
  school: school.name,
  ...release,
  ...recovery,
  category: "Deficit recovery",
  recurrence: "recurrent",
  evidence: "Management accounts, August 2026.",
  intendedOutcome: "The school lives within its income, and can plan for pupils again.",
  owner: "Headteacher",
  proposedBy: "Chief financial officer",
  decision: BY_BOARD,
  reviewDate: "2028-11-17",
  optionsConsidered: "A loan from the trust's reserves, a longer recovery plan, doing nothing.",
  equalityAndSendImpact: "Support for pupils with a plan is left as it is.",
});

/** A trust of one school has no other to recover. */
export function ownRecovery(school: BuiltSchool, releases: readonly SampleRelease[]): SampleCommitment {
  const share = shareOf(claimOn(releases, FINANCE), 0.4);
  return deficitRecovery(school, share, {
    rationale:
      "For three years reserves have paid for supply teachers above the budget. A part of what is released pays them back.",
    measure: "Paid back by August 2031, £",
    measureBaseline: 0,
    measureTarget: share.amount * 4,
  });
}
