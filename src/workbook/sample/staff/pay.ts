import { STANDARD_ROLES, TEACHER_PAY_POINTS } from "../../../domain/reference";
import { PAY_AREA } from "../schools/schools";
import { ASSUMPTIONS, FIRST_YEAR } from "../years";
import type { SamplePost } from "./post";

const LATEST_POINTS = "2025-09-01";
const SCALES: Readonly<Record<string, string>> = { M: "Main", U: "Upper", L: "Leadership" };

/** The scale of a point such as M6, U1 or L12. */
export const scaleOf = (point: string): string => SCALES[point.slice(0, 1)] ?? "";

/** Fields of a post that is paid on a point; main points below the top move up each September. */
export const onPoint = (
  point: string,
  highestPoint?: string,
): Pick<SamplePost, "payScale" | "payPoint" | "increments" | "highestPoint"> => ({
  payScale: scaleOf(point),
  payPoint: point,
  ...(/^M[1-5]$/.test(point) || highestPoint !== undefined ? { increments: "yes" } : {}),
  ...(highestPoint === undefined ? {} : { highestPoint }),
});

const { teacherAward, supportAward } = ASSUMPTIONS[FIRST_YEAR];

/** A point's pay in the first year: the latest known one with the award of September. */
function payOf(point: string): number {
  const known = TEACHER_PAY_POINTS.find(
    (own) => own.area === PAY_AREA && own.effectiveFrom === LATEST_POINTS && own.point === point,
  );
  if (!known) throw new Error(`${point} is not a pay point`);
  return Math.ceil(Number(known.annual) * (1 + teacherAward));
}

const NI_RATE = 0.15;
const NI_THRESHOLD = 5000;
const TEACHERS_PENSION = 0.2868;
/** The award of April falls into five of the twelve months. */
const SUPPORT_GROWTH = 1 + (supportAward * 5) / 12;

const pensionOf = ({ role, pension }: SamplePost): string | undefined =>
  pension ?? STANDARD_ROLES.find((own) => own.role === role)?.pension;

/**
 * Roughly what a post costs in the first year, on-costs included: enough to set a budget by. The
 * exact figure is the engine's, by its own rules.
 */
export function roughCost(post: SamplePost, localPension: number): number {
  const { fte, payPoint, annualSalary, tlr = 0, senAllowance = 0, paidWeeksShare = 1 } = post;
  const salary = payPoint === undefined ? (annualSalary ?? 0) * SUPPORT_GROWTH : payOf(payPoint);
  const pay = salary * fte * paidWeeksShare + tlr + senAllowance;
  const people = post.headcount ?? Math.ceil(fte);
  const insurance = Math.max(0, pay - NI_THRESHOLD * people) * NI_RATE;
  const pension = pay * (pensionOf(post) === "TPS" ? TEACHERS_PENSION : localPension);
  return (pay + insurance + pension) * shareOfFirstYear(post);
}

/** What posts cost together, those of one fund or all. */
export const roughCostOf = (posts: readonly SamplePost[], localPension: number, fund?: string): number =>
  posts
    .filter((post) => fund === undefined || post.fund === fund)
    .reduce((total, post) => total + roughCost(post, localPension), 0);

/** Posts that end inside the first year end with a month; those that start later cost nothing in it. */
function shareOfFirstYear({ starts, ends }: SamplePost): number {
  if (starts !== undefined && starts > "2027-08-31") return 0;
  if (ends === undefined || ends > "2027-08-30") return 1;
  const [year = 0, month = 0] = ends.split("-").map(Number);
  return (year * 12 + month - (2026 * 12 + 8)) / 12;
}
