import type { CurriculumRow } from "../curriculum";
import type { TeachingShare } from "../deployment";
import { isSameName } from "../kernel";
import type { CivilDate } from "../kernel";
import type { Plan } from "../plan";
import type { CostBasis, Post } from "../staffing";
import { placed } from "./belonging";
import type { Belonging } from "./belonging";
import { rolledCurriculum } from "./rolled-curriculum";
import { postAYearOn, rolledPosts } from "./rolled-posts";
import { restated } from "./rolled-row";
import type { RolledRow } from "./rolled-row";

interface Placing {
  /** Every row of the workbook. */
  readonly everything: Plan;
  /** The adopted plan before commitments. */
  readonly before: Plan;
  readonly belonging: Belonging;
}
export interface StaffRows {
  readonly posts: readonly RolledRow<Post>[];
  readonly postsGone: readonly Post[];
  readonly teaching: readonly TeachingShare[];
  readonly teachingGone: readonly TeachingShare[];
}

/** Posts as the adopted plan has them; those of other scenarios, and those that deliver a commitment, as they stand. */
export function staffRows(
  { everything: { posts, teaching }, before, belonging }: Placing,
  { basis, firstDay }: { readonly basis: CostBasis; readonly firstDay: CivilDate },
): StaffRows {
  const standing = posts.filter((row) => belonging.of("Staff", row).stands === "everywhere");
  const others = posts.filter((row) => !standing.includes(row));
  const { rows, gone } = rolledPosts(posts, standing, { before: before.posts, basis, firstDay });
  const restatedOthers = others.map((row) =>
    restated(row, postAYearOn(placed(row, belonging.of("Staff", row)), basis)),
  );
  const isOf = (share: TeachingShare, id: string): boolean => isSameName(share.post, id);
  return {
    posts: [...rows, ...restatedOthers],
    postsGone: gone,
    teaching: rows.flatMap(({ from, like, to }) =>
      from === null && like !== null
        ? teaching.filter((share) => isOf(share, like.id)).map((share) => ({ ...share, post: to.id }))
        : [],
    ),
    teachingGone: teaching.filter((share) => gone.some(({ id }) => isOf(share, id))),
  };
}

export interface TaughtRows {
  readonly curriculum: readonly RolledRow<CurriculumRow>[];
  readonly curriculumGone: readonly CurriculumRow[];
}

/** The same of curriculum rows. */
export function taughtRows(
  { everything: { curriculum }, before, belonging }: Placing,
  firstYear: string,
): TaughtRows {
  const placeOf = (row: CurriculumRow) => belonging.of("Curriculum", row);
  const standing = curriculum.filter((row) => placeOf(row).stands === "everywhere");
  const { rows, gone } = rolledCurriculum(curriculum, standing, { before: before.curriculum, firstYear });
  const others = curriculum
    .filter((row) => !standing.includes(row))
    .map((row) => restated(row, placed(row, placeOf(row))));
  return { curriculum: [...rows, ...others], curriculumGone: gone };
}
