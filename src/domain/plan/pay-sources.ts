import type { RowOrigin, Source } from "../kernel";
import type { PostCost, RateId } from "../staffing";
import type { SchoolInYear } from "./school-in-year";

const STAFF_FIELDS = ["fte", "payPoint", "tlr", "senAllowance", "annualSalary", "annualCost"] as const;

/** The cells that the cost of posts in a year comes from: the posts, their pay points, rates and awards. */
export function paySources(posts: readonly PostCost[], inYear: SchoolInYear): Source[] {
  return [
    { rows: posts.map(({ post }) => post.origin), fields: STAFF_FIELDS },
    { rows: pointRows(posts, inYear), fields: ["annual"] },
    { rows: rateRows(posts, inYear), fields: ["value"] },
    ...awardSources(posts, inYear),
  ].filter(({ rows }) => rows.length > 0);
}

const partsOf = ({ yearIndex }: SchoolInYear): number[] => [yearIndex * 2, yearIndex * 2 + 1];
const present = (rows: Iterable<RowOrigin | null | undefined>): RowOrigin[] => [
  ...new Set([...rows].filter((row) => row !== null && row !== undefined)),
];

const pointRows = (posts: readonly PostCost[], inYear: SchoolInYear): RowOrigin[] =>
  present(posts.flatMap(({ parts }) => partsOf(inYear).map((part) => parts[part]?.paidOn)));

function rateRows(posts: readonly PostCost[], inYear: SchoolInYear): RowOrigin[] {
  const { basis, plan } = inYear.costs;
  const paid = posts.filter(({ post }) => post.pay.by !== "row");
  if (paid.length === 0) return [];
  const rates: (readonly [rate: RateId, school: string | null])[] = [
    ["employer_ni_rate", null],
    ["employer_ni_secondary_threshold", null],
  ];
  if (paid.some(({ post }) => post.pension === "TPS")) rates.push(["teachers_pension_employer_rate", null]);
  if (paid.some(({ post }) => post.pension === "LGPS")) {
    rates.push(["lgps_employer_rate", inYear.index.school.name]);
  }
  const parts = plan.timeline.parts.filter(({ yearIndex }) => yearIndex === inYear.yearIndex);
  return present(
    parts.flatMap((part) =>
      rates.map(([rate, school]) => basis.rates.inForce(rate, school, part.ratesAsAt).row?.origin),
    ),
  );
}

/** Awards up to the year, where pay is not as published or as entered. */
function awardSources(posts: readonly PostCost[], inYear: SchoolInYear): Source[] {
  const moved = posts.filter(({ parts }) => partsOf(inYear).some((part) => parts[part]?.confirmed === false));
  const rows = inYear.costs.plan.years.slice(0, inYear.yearIndex + 1).map(({ origin }) => origin);
  const has = (award: string): boolean => moved.some(({ post }) => post.role?.award === award);
  return [
    { rows: has("Teacher") ? rows : [], fields: ["teacherAward"] },
    { rows: has("Support") ? rows : [], fields: ["supportAward"] },
  ];
}
