import { pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";
import type { SamplePost } from "./post";
import { LONG_TERM, onePer, teamPosts, TERM_TIME } from "./support-team";
import type { Team } from "./support-team";

/** Named once, because the adopted plan changes it. */
export const RECEPTION = "REC";
export const PRINTING = "PRI";
export const COVER = "COV";

const OFFICE = { role: "Administration", fte: 1, weeks: LONG_TERM } as const;
const office = (pupils: number): readonly Team[] => [
  {
    code: "SBM",
    role: "Business leadership",
    posts: 1,
    fte: 1,
    salaries: [47_800, 50_600, 53_900],
    note: "School business manager.",
  },
  { ...OFFICE, code: "FIN", posts: 1, salaries: [29_900, 31_000], note: "Finance and payroll." },
  { ...OFFICE, code: "DAT", posts: 1, salaries: [34_400, 36_100], note: "Data and examinations." },
  { ...OFFICE, code: "HPA", posts: 1, salaries: [30_700], note: "Office of the headteacher." },
  {
    ...OFFICE,
    code: "ADM",
    posts: onePer(420, pupils),
    salaries: [26_100, 26_900, 27_700],
    note: "Admissions, records and letters.",
  },
  { ...OFFICE, code: RECEPTION, posts: 1, weeks: TERM_TIME, salaries: [25_600], note: "Reception." },
  {
    ...OFFICE,
    code: PRINTING,
    posts: 1,
    fte: 0.8,
    weeks: TERM_TIME,
    salaries: [25_200],
    note: "Printing and displays.",
  },
];

const CLASSROOM = { fte: 1, weeks: TERM_TIME } as const;
const classroom = (pupils: number): readonly Team[] => [
  {
    ...CLASSROOM,
    code: COVER,
    role: "Cover supervisor",
    posts: onePer(380, pupils),
    salaries: [27_300, 27_900],
  },
  {
    ...CLASSROOM,
    code: "HLT",
    role: "Higher level teaching assistant",
    posts: 1,
    salaries: [30_200],
    note: "Leads the learning support room.",
  },
  {
    ...CLASSROOM,
    code: "TAS",
    role: "Teaching assistant",
    posts: onePer(170, pupils),
    fte: 0.85,
    salaries: [25_100, 25_600, 26_100],
  },
  {
    ...CLASSROOM,
    code: "SCT",
    role: "Technician",
    posts: onePer(450, pupils),
    salaries: [26_300, 27_100],
    note: "Science.",
  },
  {
    ...CLASSROOM,
    code: "DTT",
    role: "Technician",
    posts: 1,
    salaries: [26_300],
    note: "Design and technology, food.",
  },
  { ...CLASSROOM, code: "ITT", role: "Technician", posts: 1, weeks: 1, salaries: [30_100], note: "IT." },
  {
    ...CLASSROOM,
    code: "LIB",
    role: "Administration",
    posts: 1,
    fte: 0.8,
    salaries: [27_400],
    note: "Library.",
  },
];

const WELFARE = { role: "Pastoral support", fte: 1, weeks: TERM_TIME } as const;
const welfare = (pupils: number): readonly Team[] => [
  { ...WELFARE, code: "SAF", posts: 1, weeks: 1, salaries: [38_900], note: "Safeguarding lead." },
  { ...WELFARE, code: "HOY", posts: 5, salaries: [31_600, 32_500], note: "Head of year." },
  {
    ...WELFARE,
    code: "INC",
    posts: onePer(550, pupils),
    salaries: [28_600],
    note: "Behaviour and inclusion room.",
  },
  { ...WELFARE, code: "CAR", posts: 1, fte: 0.6, salaries: [31_900], note: "Careers adviser." },
];
const sixthFormTeam: Team = {
  ...WELFARE,
  code: "SIX",
  posts: 1,
  salaries: [29_300],
  fund: "16 to 19",
  note: "Sixth-form students.",
};

const SITE = { role: "Premises", fte: 1 } as const;
const site = (pupils: number): readonly Team[] => [
  { ...SITE, code: "SIM", posts: 1, salaries: [35_200, 36_600], note: "Site manager." },
  { ...SITE, code: "CTK", posts: onePer(480, pupils), salaries: [26_000, 26_700], note: "Caretaker." },
  {
    role: "Midday supervision",
    code: "MID",
    posts: onePer(190, pupils),
    fte: 0.2,
    weeks: TERM_TIME,
    salaries: [24_900],
  },
];

/** Support staff of a secondary that its own budget pays. */
export function secondarySupport(school: SampleSchool, roll: Roll): SamplePost[] {
  const pupils = pupilsIn(roll, FIRST);
  const teams = [
    ...office(pupils),
    ...classroom(pupils),
    ...welfare(pupils),
    ...(school.hasSixthForm ? [sixthFormTeam] : []),
    ...site(pupils),
  ];
  return teams.flatMap((team) => teamPosts(school, team)).map(vacancy);
}

/** One cover supervisor left in the summer, and nobody has been appointed. */
const vacancy = (post: SamplePost): SamplePost =>
  post.post.endsWith(`-${COVER}-01`)
    ? { ...post, filled: "vacant since 2026-07-01", note: "Not filled again in 2026." }
    : post;
