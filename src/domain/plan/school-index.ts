import type { Flow, OpeningReserve } from "../budget";
import type { CurriculumRow, School } from "../curriculum";
import type { TeachingShare } from "../deployment";
import { groupBy, nameKey } from "../kernel";
import type { PostCost } from "../staffing";
import { postFlows } from "./plan-costs";
import type { PlanCosts } from "./plan-costs";

/** What belongs to one school, found once for all its years. */
export interface SchoolIndex {
  readonly school: School;
  readonly curriculum: readonly CurriculumRow[];
  readonly posts: readonly PostCost[];
  /** All of its money, by part index; made when asked for. */
  flows(): ReadonlyMap<number, readonly Flow[]>;
  /** All but that of posts. */
  readonly otherFlows: readonly Flow[];
  readonly reserves: readonly OpeningReserve[];
  /** Of every school, by post. */
  readonly teaching: ReadonlyMap<string, readonly TeachingShare[]>;
}

export function indexSchools(costs: PlanCosts): SchoolIndex[] {
  const { plan } = costs;
  const curriculum = groupBy(plan.curriculum, (row) => nameKey(row.school));
  const posts = groupBy(costs.posts, (cost) => nameKey(cost.post.school));
  const others = groupBy(costs.otherFlows, (flow) => nameKey(flow.school));
  const reserves = groupBy(plan.openingReserves, (reserve) => nameKey(reserve.school));
  const teaching = groupBy(plan.teaching, (share) => nameKey(share.post));
  return plan.schools.map((school) => {
    const key = nameKey(school.name);
    const own = posts.get(key) ?? [];
    const otherFlows = others.get(key) ?? [];
    let flows: ReadonlyMap<number, readonly Flow[]> | null = null;
    return {
      school,
      curriculum: curriculum.get(key) ?? [],
      posts: own,
      otherFlows,
      flows: () => (flows ??= groupBy([...postFlows(plan, own), ...otherFlows], (flow) => flow.partIndex)),
      reserves: reserves.get(key) ?? [],
      teaching,
    };
  });
}
