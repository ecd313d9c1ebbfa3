import { pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";
import type { SamplePost } from "./post";
import { secondaryClassroom, secondaryOffice, secondarySite, secondaryWelfare } from "./secondary-teams";
import { COVER } from "./secondary-teams";
import { teamPosts } from "./support-team";

/** Support staff of a secondary that its own budget pays. */
export function secondarySupport(school: SampleSchool, roll: Roll): SamplePost[] {
  const pupils = pupilsIn(roll, FIRST);
  const teams = [
    ...secondaryOffice(pupils),
    ...secondaryClassroom(pupils),
    ...secondaryWelfare(pupils, school.hasSixthForm),
    ...secondarySite(pupils),
  ];
  const posts = teams.flatMap((team) => teamPosts(school, team));
  return school.isShort ? [...posts.map(vacancy), absenceCover(school)] : posts;
}

/** One cover supervisor left in the summer, and nobody has been appointed. */
const vacancy = (post: SamplePost): SamplePost =>
  post.post.endsWith(`-${COVER}-01`)
    ? { ...post, filled: "vacant since 2026-07-01", note: "Not filled again in 2026." }
    : post;

const absenceCover = ({ code, name }: SampleSchool): SamplePost => ({
  post: `${code}-FIN-02`,
  school: name,
  role: "Administration",
  fte: 0.8,
  annualSalary: 27_700,
  fund: "GAG",
  starts: "2026-09-01",
  ends: "2027-02-28",
  filled: "cover",
  note: "Covers maternity leave.",
});
