import type { SampleSchool } from "../schools/school";
import { roughCost } from "./pay";
import type { SamplePost } from "./post";

/** Term time only: 44.8 paid weeks of 52.143. */
export const TERM_TIME = 0.8592;
/** Term time and two weeks more. */
export const LONG_TERM = 0.8975;

/** Posts of one kind, each a row of its own. */
export interface Team {
  readonly code: string;
  readonly role: string;
  /** How many posts there are. */
  readonly posts: number;
  readonly fte: number;
  /** Full-time for a whole year: one of these for each post. */
  readonly salaries: readonly number[];
  readonly weeks?: number;
  readonly fund?: string;
  readonly note?: string;
}

/** So many pupils to a post, and at least one. */
export const onePer = (pupilsToAPost: number, pupils: number): number =>
  Math.max(1, Math.round(pupils / pupilsToAPost));

export const teamPosts = (school: SampleSchool, team: Team, from = 1): SamplePost[] => {
  const random = school.random(`${team.code} ${from}`);
  return Array.from({ length: team.posts }, (_, index): SamplePost => ({
    post: `${school.code}-${team.code}-${String(index + from).padStart(2, "0")}`,
    school: school.name,
    role: team.role,
    fte: team.fte,
    annualSalary: random.pick(team.salaries),
    ...(team.weeks === undefined ? {} : { paidWeeksShare: team.weeks }),
    fund: team.fund ?? "GAG",
    ...(team.note === undefined ? {} : { note: team.note }),
  }));
};

/** As many of the posts, in this order, as the money pays for. */
export function affordable(posts: readonly SamplePost[], money: number, pensionRate: number): SamplePost[] {
  let left = money;
  return posts.filter((post) => {
    const cost = roughCost(post, pensionRate);
    if (cost > left) return false;
    left -= cost;
    return true;
  });
}
