import { compareDates, inUnit, isSame, one, ratioOf, times, unknown } from "../kernel";
import type { CivilDate, Ratio } from "../kernel";
import { pointAYearOn } from "../staffing";
import type { CostBasis, Pay, Post } from "../staffing";
import { rolledPieces } from "./rolled-pieces";
import type { RolledPieces } from "./rolled-pieces";

/** The first part of the second year of the model: the first of the new one. */
const SECOND_YEAR = 2;

/** How far a first-year price has risen by the second year. */
export function riseOf(post: Pick<Post, "role">, { index }: CostBasis): Ratio {
  const award = post.role?.award ?? null;
  return award === null ? unknown() : (index[award][SECOND_YEAR] ?? unknown());
}

/** A post at the point, and with the amounts, that it has in the second year of the model. */
export function postAYearOn(post: Post, basis: CostBasis): Post {
  const rise = riseOf(post, basis);
  return {
    ...post,
    pay: payAYearOn(post, { basis, rise }),
    tlr: times(post.tlr, rise),
    senAllowance: times(post.senAllowance, rise),
  };
}

function payAYearOn(post: Post, { basis, rise }: { readonly basis: CostBasis; readonly rise: Ratio }): Pay {
  const { pay } = post;
  switch (pay.by) {
    case "point": {
      const area = basis.areaOf(post.school);
      // a point that is not known stays as it is: the post then has an issue, or is not there by then
      return { ...pay, point: pointAYearOn(post, pay, { area, grid: basis.grid }) ?? pay.point };
    }
    case "salary":
      return { ...pay, annual: times(pay.annual, rise) };
    case "row": {
      const share: Ratio = isSame(post.fte, pay.forFte) ? one() : ratioOf(post.fte, pay.forFte);
      const scaled = times(share, rise);
      return {
        ...pay,
        annual: times(pay.annual, scaled),
        ofWhichPay: pay.ofWhichPay === null ? null : times(pay.ofWhichPay, scaled),
        forFte: inUnit(post.fte),
      };
    }
    case "unreadable":
      return pay;
  }
}

interface NewYear {
  /** The posts of the adopted plan. */
  readonly before: readonly Post[];
  readonly basis: CostBasis;
  readonly firstDay: CivilDate;
}

/**
 * Each post of the workbook as the adopted plan has it from the first day of the new year on. One that changes later
 * is a row for each run of days; the rows are told apart by their ids.
 */
export const rolledPosts = (
  all: readonly Post[],
  rows: readonly Post[],
  { before, basis, firstDay }: NewYear,
): RolledPieces<Post> =>
  rolledPieces(all, rows, {
    before,
    standing: (pieces) => piecesFrom(pieces, firstDay),
    to: (piece, row, id) => ({
      ...postAYearOn(piece, basis),
      id,
      starts: startOf(piece, row, firstDay),
      onlyInScenario: null,
    }),
  });

/** Those that stand on or after a day, in order; of a post that has ended by then, the last. */
function piecesFrom(pieces: readonly Post[], firstDay: CivilDate): Post[] {
  const inOrder = [...pieces].sort((a, b) =>
    a.starts && b.starts ? compareDates(a.starts, b.starts) : a.starts ? 1 : -1,
  );
  const live = inOrder.filter(({ ends }) => ends === null || compareDates(ends, firstDay) >= 0);
  return live.length > 0 ? live : inOrder.slice(-1);
}

/** A post that was there before stays so: its first day is that of the row. */
const startOf = (piece: Post, row: Post, firstDay: CivilDate): CivilDate | null =>
  piece.starts === null || compareDates(piece.starts, firstDay) > 0 ? piece.starts : row.starts;
