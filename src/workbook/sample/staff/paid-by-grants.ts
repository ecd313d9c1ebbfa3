import { highNeeds, pupilPremium } from "../money/grants";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { affordable, LONG_TERM, teamPosts, TERM_TIME } from "./support-team";
import type { Team } from "./support-team";
import type { SamplePost } from "./post";

const ASSISTANT = { role: "Teaching assistant", weeks: TERM_TIME, salaries: [25_100, 25_600] } as const;

/** Whom pupil premium pays for, the first need first. */
const premiumTeams = ({ phase }: SampleSchool): readonly Team[] => [
  {
    code: "FAM",
    role: "Pastoral support",
    posts: 1,
    fte: phase === "Secondary" ? 1 : 0.6,
    salaries: [29_400],
    weeks: LONG_TERM,
    fund: "Pupil premium",
    note: "Attendance and families.",
  },
  {
    code: "MEN",
    role: "Pastoral support",
    posts: phase === "Secondary" ? 2 : 1,
    fte: phase === "Secondary" ? 1 : 0.5,
    salaries: [28_300],
    weeks: TERM_TIME,
    fund: "Pupil premium",
    note: "Learning mentor.",
  },
  {
    ...ASSISTANT,
    code: "TAP",
    posts: 6,
    fte: 0.7,
    fund: "Pupil premium",
    note: "Small groups in reading and maths.",
  },
];
const PREMIUM_SHARE = 0.62;

/** Support posts within the share of pupil premium that goes into people; `spent` is already somebody's. */
export const paidByPremium = (school: SampleSchool, roll: Roll, spent: number): SamplePost[] =>
  affordable(
    premiumTeams(school).flatMap((team) => teamPosts(school, team)),
    pupilPremium(school, roll) * PREMIUM_SHARE - spent,
    school.pensionRate,
  );

const PLANS_SHARE = 0.9;
/** Assistants for pupils with a plan, from what the local authority pays for them. */
export const paidByHighNeeds = (school: SampleSchool, roll: Roll): SamplePost[] =>
  affordable(
    teamPosts(school, {
      ...ASSISTANT,
      code: "TAH",
      posts: 20,
      fte: 0.8,
      fund: "High needs",
      note: "For a pupil with a plan.",
    }),
    highNeeds(roll) * PLANS_SHARE,
    school.pensionRate,
  );
