import type { BudgetLine } from "../budget";
import type { CurriculumRow, PupilNumbers, School } from "../curriculum";
import type { Plan } from "../plan";
import type { Post, YearAssumptions } from "../staffing";

/** The rows that scenarios change; everything else of a plan stays. */
export type ChangeableRows = Pick<Plan, "posts" | "curriculum" | "budget" | "pupils" | "schools" | "years">;

/** What a change takes out of a plan and puts in its place. */
export interface Replacement<Row> {
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
}
export type Effect =
  | ({ readonly table: "Staff" } & Replacement<Post>)
  | ({ readonly table: "Curriculum" } & Replacement<CurriculumRow>)
  | ({ readonly table: "Budget" } & Replacement<BudgetLine>)
  | ({ readonly table: "Pupils" } & Replacement<PupilNumbers>)
  | ({ readonly table: "Schools" } & Replacement<School>)
  | ({ readonly table: "Years" } & Replacement<YearAssumptions>);

export function applyEffect<Rows extends ChangeableRows>(rows: Rows, effect: Effect): Rows {
  switch (effect.table) {
    case "Staff":
      return { ...rows, posts: swap(rows.posts, effect) };
    case "Curriculum":
      return { ...rows, curriculum: swap(rows.curriculum, effect) };
    case "Budget":
      return { ...rows, budget: swap(rows.budget, effect) };
    case "Pupils":
      return { ...rows, pupils: swap(rows.pupils, effect) };
    case "Schools":
      return { ...rows, schools: swap(rows.schools, effect) };
    case "Years":
      return { ...rows, years: swap(rows.years, effect) };
  }
}

/** What is put in stands where the first row taken out stood: schools and years keep their order. */
function swap<Row>(rows: readonly Row[], { removed, added }: Replacement<Row>): Row[] {
  const [first] = removed;
  if (first === undefined) return [...rows, ...added];
  const gone = new Set(removed);
  const next: Row[] = [];
  for (const row of rows) {
    if (row === first) next.push(...added);
    else if (!gone.has(row)) next.push(row);
  }
  return next;
}
