import { supportNeeded } from "../curriculum/special";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import type { SamplePost } from "./post";
import { LONG_TERM, teamPosts, TERM_TIME } from "./support-team";
import type { Team } from "./support-team";

const OFFICE = { role: "Administration", fte: 1, weeks: LONG_TERM } as const;
const WELFARE = { role: "Pastoral support", fte: 1, weeks: TERM_TIME } as const;

const teamsOf = (assistants: number): readonly Team[] => [
  {
    code: "SBM",
    role: "Business leadership",
    posts: 1,
    fte: 1,
    salaries: [45_300],
    note: "School business manager.",
  },
  { ...OFFICE, code: "ADM", posts: 2, salaries: [26_900, 28_500] },
  { ...WELFARE, code: "REV", posts: 2, salaries: [32_500], note: "Families, annual reviews and transport." },
  {
    code: "HLT",
    role: "Higher level teaching assistant",
    posts: 5,
    fte: 1,
    weeks: TERM_TIME,
    salaries: [30_200, 31_000],
  },
  {
    code: "TAS",
    role: "Teaching assistant",
    posts: assistants,
    fte: 0.85,
    weeks: TERM_TIME,
    salaries: [25_600, 26_100],
  },
  { code: "SIT", role: "Premises", posts: 2, fte: 1, salaries: [27_300, 33_400] },
  { code: "MID", role: "Midday supervision", posts: 6, fte: 0.2, weeks: TERM_TIME, salaries: [24_900] },
];

/** Support staff of a special school: the assistants of every group, some of them at a higher level. */
export const specialSupport = (school: SampleSchool, roll: Roll): SamplePost[] =>
  teamsOf(supportNeeded(roll) - 5).flatMap((team) => teamPosts(school, team));
