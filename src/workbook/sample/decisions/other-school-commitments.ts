import { roughCost } from "../staff/pay";
import type { BuiltSchool } from "../trust/built-school";
import { earlyLanguage } from "./added-rows";
import { claimOn, shareOf } from "./claims";
import type { SampleCommitment } from "./commitment";
import { deficitRecovery } from "./deficit-recovery";
import type { SampleRelease } from "./release";
import { postOf } from "./school-rows";
import { BREAKFAST, EARLY_LANGUAGE, LITERACY_LEAD } from "./wording/other-schools";

/** The second school: its deficit first, then literacy. */
export function commitmentsOfSecond(
  school: BuiltSchool,
  releases: readonly SampleRelease[],
): SampleCommitment[] {
  const { name } = school.school;
  const seniorTeam = claimOn(releases, `End ${postOf(school, "ASH-01").post}`);
  return [
    deficitRecovery(school, shareOf(seniorTeam, 0.6), {
      rationale:
        "The school spends more than it receives and has used up its reserves. The recovery plan agreed with the board comes first.",
      measure: "In-year balance of the school, share of income",
      measureBaseline: "−1.4%",
      measureTarget: "0% by 2030/31",
    }),
    { ...LITERACY_LEAD, school: name, ...shareOf(seniorTeam, 0.16) },
    { ...BREAKFAST, school: name, ...shareOf(seniorTeam, 0.08) },
  ];
}

/** The third school: help with language in the first years. */
export function commitmentsOfThird(
  school: BuiltSchool,
  releases: readonly SampleRelease[],
): SampleCommitment[] {
  const { name, pensionRate } = school.school;
  const { release } = claimOn(releases, `End ${postOf(school, "TAJ-01").post}`);
  const amount = Math.ceil(roughCost(earlyLanguage(school), pensionRate) / 100) * 100;
  return [{ ...EARLY_LANGUAGE, school: name, release, amount }];
}
