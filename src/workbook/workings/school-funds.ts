import { groupBy, monthsWithin, isZero, nameKey } from "../../domain/kernel";
import { centralSchool, generalFund } from "../../domain/plan";
import type { Post } from "../../domain/staffing";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { LEVY } from "../layout/calculated/tables/staff-sums";
import type { WorkingContext } from "./context";
import { planFlags } from "./items";
import { fundNameIn, NOT_KNOWN } from "./money-items";
import type { NumberedPlan } from "./plans";
import { shownPlans } from "./school-years";
import { traceText, tracesOf } from "./trace";

/** Posts of a school, fund and group of roles in one plan; or what the trust has once. */
export interface StaffSum {
  readonly plan: NumberedPlan;
  /** The number of the first plan in which it is the same, whose row it shares. */
  readonly rowOf: number;
  readonly school: string;
  readonly fund: string;
  readonly group: string;
  /** True where a post may belong here whose school cannot be read. */
  readonly strays: boolean;
  /** Indexes of the parts in which there is a cost. */
  readonly parts: ReadonlySet<number>;
}
/** Told apart by the rows that are added up, as the changes of a plan make them. */
type OwnSum = Omit<StaffSum, "rowOf"> & { readonly rows: readonly string[] };

export function staffSums(context: WorkingContext): StaffSum[] {
  const firsts = new Map<string, number>();
  const own = shownPlans(context).flatMap((plan) => [...postSums(plan, context), ...levySums(plan, context)]);
  return own.map(({ rows, ...sum }) => {
    const text = [nameKey(`${sum.school}|${sum.group}`), sum.fund, ...[...rows].sort()].join("|");
    const rowOf = firsts.get(text) ?? sum.plan.number;
    firsts.set(text, rowOf);
    return { ...sum, rowOf };
  });
}

export const staffSumRows = (context: WorkingContext): KeyValues[] =>
  [...groupBy(staffSums(context), (sum) => nameKey(staffSumKey(sum))).values()].flatMap((sums) => {
    const [first] = sums;
    if (!first) return [];
    return {
      "Plan no": first.rowOf,
      ...planFlags(sums.map(({ plan }) => plan)),
      School: first.school,
      Fund: first.fund,
      Group: first.group,
      Strays:
        first.fund === NOT_KNOWN || first.group === NOT_KNOWN || sums.some(({ strays }) => strays) ? 1 : 0,
      Place: `${first.school}|${first.fund}`,
      Key: staffSumKey(first),
    };
  });

export const staffSumKey = ({ rowOf, school, fund, group }: StaffSum): string =>
  [rowOf, school, fund, group].join("|");

function postSums(numbered: NumberedPlan, { timeline, sharing }: WorkingContext): OwnSum[] {
  const { plan } = numbered;
  const strays = strayRows(plan.posts);
  const traces = tracesOf(numbered.links);
  const sums = new Map<string, OwnSum>();
  for (const post of plan.posts) {
    const parts = timeline.parts.flatMap((part) =>
      isZero(monthsWithin(part, post.starts, post.ends)) ? [] : [part.index],
    );
    if (parts.length === 0) continue;
    const fund = fundNameIn(plan, post.fund);
    const group = post.role?.group ?? NOT_KNOWN;
    const key = `${nameKey(post.school)}|${fund}|${group}`;
    const own = sums.get(key);
    sums.set(key, {
      plan: numbered,
      school: own?.school ?? post.school,
      fund,
      group,
      strays: (own?.strays ?? false) || strays.has(post.origin.row),
      parts: new Set([...(own?.parts ?? []), ...parts]),
      rows: [
        ...(own?.rows ?? [`at the prices of ${sharing.prices(numbered)}`]),
        `${post.origin.row} ${traceText(traces.post(post))}`,
      ],
    });
  }
  return [...sums.values()];
}

/** Rows that stand for several schools, as they may belong to any. */
function strayRows(posts: readonly Post[]): Set<number> {
  const schools = new Map<number, string>();
  const strays = new Set<number>();
  for (const { origin, school } of posts) {
    if (schools.has(origin.row) && schools.get(origin.row) !== school) strays.add(origin.row);
    schools.set(origin.row, school);
  }
  return strays;
}

/** At Central in the first revenue fund; without one, wherever it may be. */
function levySums(numbered: NumberedPlan, { timeline }: WorkingContext): OwnSum[] {
  const { plan } = numbered;
  const central = centralSchool(plan);
  const places = central ? [central] : plan.schools.filter(({ phase }) => phase === null);
  return places.map(({ name }) => ({
    plan: numbered,
    school: name,
    fund: generalFund(plan)?.name ?? NOT_KNOWN,
    group: LEVY,
    strays: central === null,
    parts: new Set(timeline.parts.map(({ index }) => index)),
    rows: [`of plan ${numbered.number}`],
  }));
}
