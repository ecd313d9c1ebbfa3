import { roughCost } from "../staff/pay";
import type { BuiltSchool } from "../trust/built-school";
import { speechAssistant } from "./added-rows";
import { claimOn, shareOf } from "./claims";
import type { SampleCommitment } from "./commitment";
import type { SampleRelease } from "./release";
import { postOf, scienceForTwoDays, smallSets } from "./school-rows";
import { CAREERS_PLATFORM, HOMEWORK_CLUB, LEAD_PRACTITIONER, SPEECH, TABLETS } from "./wording/first-school";
import { COACHING, MATHS_COURSE, READING_GROUPS } from "./wording/freed-lessons";

/** What the first school puts its money into. */
export function cashOfFirstSchool(
  school: BuiltSchool,
  releases: readonly SampleRelease[],
): SampleCommitment[] {
  const { name, pensionRate } = school.school;
  const science = claimOn(releases, `End ${scienceForTwoDays(school).post}`);
  const { release } = claimOn(releases, `End ${postOf(school, "PRI-01").post}`);
  const reception = claimOn(releases, `Set ${postOf(school, "REC-01").post}`);
  const assistant = Math.ceil(roughCost(speechAssistant(school), pensionRate) / 100) * 100;
  return [
    { ...LEAD_PRACTITIONER, school: name, ...shareOf(science, 0.55) },
    { ...TABLETS, school: name, ...shareOf(science, 0.3) },
    { ...SPEECH, school: name, release, amount: assistant },
    { ...HOMEWORK_CLUB, school: name, ...shareOf(reception, 0.75) },
    { ...CAREERS_PLATFORM, school: name, ...shareOf(reception, 0.2) },
  ];
}

/** Where the first school's freed lessons go: periods a week, not money. */
export function timeOfFirstSchool(
  school: BuiltSchool,
  releases: readonly SampleRelease[],
): SampleCommitment[] {
  const freed = (yearGroup: string, subject: "English" | "Maths"): { release: string; school: string } => ({
    release: claimOn(releases, `merge ${smallSets(school, yearGroup, subject).row}`).release,
    school: school.school.name,
  });
  return [
    { ...READING_GROUPS, ...freed("Y8", "English"), amount: 4 },
    { ...COACHING, ...freed("Y9", "English"), amount: 3 },
    { ...MATHS_COURSE, ...freed("Y8", "Maths"), amount: 3 },
  ];
}
