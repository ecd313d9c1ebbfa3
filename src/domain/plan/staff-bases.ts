import { schoolIn } from "../curriculum";
import { inUnit, over, sum, times, unknown, zero } from "../kernel";
import type { Fte, Pounds, Quantity, Source } from "../kernel";
import type { BaseQuantities } from "../metrics";
import type { PartCost, PostCost } from "../staffing";
import { paySources } from "./pay-sources";
import type { SchoolInYear } from "./school-in-year";

type StaffBases = Pick<
  BaseQuantities,
  "teacherFte" | "allFte" | "leadershipFte" | "teacherSlots" | "teacherCost" | "teachersNeeded"
>;

/** FTE averaged over the year by months in post, and teacher cost with on-costs. */
export function staffBases(
  inYear: SchoolInYear,
  teaching: Pick<BaseQuantities, "periods" | "classes">,
): StaffBases {
  const { posts, school } = inYear.index;
  const teachers = posts.filter((cost) => cost.post.role?.isTeacher !== false);
  const leaders = posts.filter(({ post }) => post.role === null || isLeader(post.role.group));
  const fte = sum(teachers.map((cost) => knownRole(cost, fteIn(cost, inYear))));
  const teacherFte = { value: fte, from: [source(teachers, ["fte"])] };
  return {
    teacherFte,
    allFte: { value: sum(posts.map((cost) => fteIn(cost, inYear))), from: [source(posts, ["fte"])] },
    leadershipFte: {
      value: sum(leaders.map((cost) => knownGroup(cost, fteIn(cost, inYear)))),
      from: [source(leaders, ["fte"])],
    },
    teacherSlots: {
      value: inUnit(times(school.periodsPerCycle, fte)),
      from: [...teacherFte.from, { rows: [school.origin], fields: ["periodsPerCycle"] }],
    },
    teacherCost: {
      value: sum(teachers.map((cost) => knownRole(cost, costIn(cost, inYear)))),
      from: paySources(teachers, inYear),
    },
    teachersNeeded: neededAt(inYear, teaching),
  };
}

const isLeader = (group: string | null): boolean => group === null || group === "Leadership";
const knownRole = <U extends string>({ post }: PostCost, value: Quantity<U>): Quantity<U> =>
  post.role === null || post.role.isTeacher === null ? unknown() : value;
const knownGroup = ({ post }: PostCost, value: Fte): Fte =>
  post.role === null || post.role.group === null ? unknown() : value;

const partsIn = ({ parts }: PostCost, { yearIndex }: SchoolInYear): PartCost[] =>
  parts.slice(yearIndex * 2, yearIndex * 2 + 2);
const fteIn = (cost: PostCost, inYear: SchoolInYear): Fte =>
  sum(partsIn(cost, inYear).map((part) => part.fte));
const costIn = (cost: PostCost, inYear: SchoolInYear): Pounds =>
  sum(partsIn(cost, inYear).map((part) => part.cost));
const source = (posts: readonly PostCost[], fields: readonly string[]): Source => ({
  rows: posts.map((cost) => cost.post.origin),
  fields,
});

/** Secondary and special: periods ÷ (cycle × target contact ratio); primary: classes ÷ target. */
function neededAt(
  { index, costs, yearIndex }: SchoolInYear,
  { periods, classes }: Pick<BaseQuantities, "periods" | "classes">,
): BaseQuantities["teachersNeeded"] {
  const school = schoolIn(index.school, costs.plan.timeline.years[yearIndex] ?? "");
  if (school.phase === "Central") return { value: zero(), from: [] };
  const target = (school.phase && school.targetContactRatio) ?? unknown<"ratio">();
  const targetSource: Source = { rows: [school.origin], fields: ["periodsPerCycle", "targetContactRatio"] };
  return school.phase === "Primary"
    ? { value: inUnit(over(classes.value, target)), from: [...classes.from, targetSource] }
    : {
        value: inUnit(over(periods.value, times(school.periodsPerCycle, target))),
        from: [...periods.from, targetSource],
      };
}
