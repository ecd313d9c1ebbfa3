import { CENTRAL } from "../schools/names";
import { roughCost } from "./pay";
import type { SamplePost } from "./post";

/** A post of the central team: code, salary, what it is for. */
type Central = readonly [code: string, salary: number, note: string, more?: Partial<SamplePost>];

/** In the order in which a growing trust appoints them. */
const FIRST_POSTS: readonly Central[] = [
  ["CFO", 74_000, "Chief financial officer.", { role: "Business leadership" }],
  ["FIN", 31_800, "Finance and payroll."],
  ["HRO", 43_500, "Human resources."],
  ["CEO", 128_000, "Chief executive.", { role: "Business leadership", pension: "TPS" }],
  ["ITM", 47_500, "IT manager."],
  ["IMP", 66_500, "School improvement.", { pension: "TPS" }],
  ["EST", 51_000, "Estates and compliance."],
  ["FIN", 31_800, "Finance and payroll."],
  ["GOV", 38_500, "Governance."],
];
const FURTHER_POSTS: readonly Central[] = [
  ["ITT", 32_000, "IT support."],
  ["FIN", 30_900, "Purchasing and payments."],
  ["IMP", 62_500, "Curriculum and subjects.", { pension: "TPS" }],
  ["HRO", 34_500, "Recruitment and payroll."],
  ["DAT", 39_500, "Data and returns."],
  ["EST", 41_000, "Buildings and projects."],
];
export const CENTRAL_CODE = "CEN";

/** As many posts as the money pays for; each kind is numbered by itself. */
export function centralTeam(money: number, pensionRate: number): SamplePost[] {
  const posts: SamplePost[] = [];
  const counts = new Map<string, number>();
  let left = money;
  for (let place = 0; ; place += 1) {
    const further = FURTHER_POSTS[(place - FIRST_POSTS.length) % FURTHER_POSTS.length];
    const next = FIRST_POSTS[place] ?? further;
    if (!next) return posts;
    const [code, annualSalary, note, more] = next;
    const number = (counts.get(code) ?? 0) + 1;
    const post: SamplePost = {
      post: `${CENTRAL_CODE}-${code}-${String(number).padStart(2, "0")}`,
      school: CENTRAL,
      role: "Central services",
      fte: 1,
      annualSalary,
      fund: "GAG",
      note,
      ...more,
    };
    left -= roughCost(post, pensionRate);
    if (left < 0) return posts;
    counts.set(code, number);
    posts.push(post);
  }
}
