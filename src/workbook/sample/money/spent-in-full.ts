import type { SampleSchool } from "../schools/school";
import { roughCostOf } from "../staff/pay";
import type { SamplePost } from "../staff/post";
import { roundTo, spending, totalOf } from "./line";
import type { SampleLine } from "./line";

/** Id, heading, code of the accounts return, and the share of what posts leave of the fund. */
type Use = readonly [id: string, heading: string, aarCode: string, share: number];

/** What is bought with what a fund's posts leave of it. */
const USES: Readonly<Record<string, readonly Use[]>> = {
  "Pupil premium": [
    ["TUT", "Tutoring", "BAE230", 0.6],
    ["ENR", "Enrichment and help with costs", "BAE190", 0.4],
  ],
  "High needs": [["SPE", "Specialist support for pupils with a plan", "BAE230", 1]],
  "Early years": [["EYR", "Nursery equipment and meals", "BAE200", 1]],
};

/** Grants with a purpose are spent in the year: each of these lines brings its fund to about nothing. */
export function spentInFull(
  school: SampleSchool,
  lines: readonly SampleLine[],
  posts: readonly SamplePost[],
): SampleLine[] {
  return Object.entries(USES).flatMap(([fund, uses]) => {
    const staff = roughCostOf(posts, school.pensionRate, fund);
    const left = totalOf(lines, "Income", fund) - totalOf(lines, "Expenditure", fund) - staff;
    if (school.phase === "Special" && fund === "High needs") return [];
    return left < 500
      ? []
      : uses.map(([id, heading, aarCode, share]) =>
          spending(school, id, { heading, aarCode, fund, amount: roundTo(100, left * share) }),
        );
  });
}
