import { pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";
import type { SamplePost } from "./post";
import { LONG_TERM, onePer, teamPosts, TERM_TIME } from "./support-team";
import type { Team } from "./support-team";

const OFFICE = { role: "Administration", weeks: LONG_TERM } as const;
const CLASSROOM = { role: "Teaching assistant", weeks: TERM_TIME, salaries: [25_100, 25_600] } as const;
const HIGHER = { ...CLASSROOM, role: "Higher level teaching assistant", salaries: [30_200] } as const;

/** An assistant for each infant class, and one for the mornings of each of the others. */
const classroom = ({ forms, hasNursery }: SampleSchool): readonly Team[] => [
  { ...CLASSROOM, code: "TAI", posts: Math.ceil(3 * forms), fte: 0.9, note: "Reception to Year 2." },
  { ...CLASSROOM, code: "TAJ", posts: Math.ceil(4 * forms), fte: 0.65, note: "Years 3 to 6." },
  {
    ...HIGHER,
    code: "HLT",
    posts: Math.ceil(forms),
    fte: forms < 1 ? 0.4 : 0.8,
    note: "Leads music while teachers plan.",
  },
  {
    ...CLASSROOM,
    code: "NUA",
    posts: hasNursery ? 2 : 0,
    fte: 0.6,
    fund: "Early years",
    note: "Nursery.",
  },
];

const office = ({ forms }: SampleSchool): readonly Team[] => [
  { ...OFFICE, code: "OFF", posts: 1, fte: forms < 1 ? 0.8 : 1, salaries: [31_400], note: "Office manager." },
  {
    ...OFFICE,
    code: "ADM",
    posts: Math.floor(forms),
    fte: 0.6,
    salaries: [25_800],
    note: "Reception and attendance.",
  },
];

const welfareAndSite = ({ forms }: SampleSchool, pupils: number): readonly Team[] => [
  {
    code: "PAS",
    role: "Pastoral support",
    posts: forms > 1 ? 1 : 0,
    fte: 1,
    weeks: TERM_TIME,
    salaries: [30_400],
    note: "Behaviour, families and early help.",
  },
  {
    code: "SIT",
    role: "Premises",
    posts: 1,
    fte: forms > 1 ? 1 : forms < 1 ? 0.4 : 0.7,
    salaries: [27_300],
    note: "Caretaker.",
  },
  {
    code: "MID",
    role: "Midday supervision",
    posts: onePer(50, pupils),
    fte: 0.15,
    weeks: TERM_TIME,
    salaries: [24_900],
  },
];

/** Support staff of a primary that its own budget pays. */
export function primarySupport(school: SampleSchool, roll: Roll): SamplePost[] {
  const teams = [...classroom(school), ...office(school), ...welfareAndSite(school, pupilsIn(roll, FIRST))];
  return teams.flatMap((team) => teamPosts(school, team));
}
