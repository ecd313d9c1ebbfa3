import type { CurriculumRow } from "../curriculum";
import { groupBy, nameKey } from "../kernel";
import { copyId } from "../scenarios";
import { restated } from "./rolled-row";
import type { RolledRow } from "./rolled-row";

export interface RolledCurriculum {
  readonly rows: readonly RolledRow<CurriculumRow>[];
  /** Rows that would never stand. */
  readonly gone: readonly CurriculumRow[];
}

/** Each row as the adopted plan has it from the new year on; one that changes later is a row for each run of years. */
export function rolledCurriculum(
  all: readonly CurriculumRow[],
  rows: readonly CurriculumRow[],
  { before, firstYear }: { readonly before: readonly CurriculumRow[]; readonly firstYear: string },
): RolledCurriculum {
  const taken = new Set(all.map(({ id }) => id));
  const pieces = groupBy(before, ({ id }) => nameKey(id));
  const result: RolledRow<CurriculumRow>[] = [];
  const gone: CurriculumRow[] = [];
  for (const row of rows) {
    const [first, ...others] = piecesFrom(pieces.get(nameKey(row.id)) ?? [], firstYear);
    if (!first) {
      gone.push(row);
      continue;
    }
    const to = (piece: CurriculumRow, id: string): CurriculumRow => ({
      ...piece,
      id,
      fromYear: piece.fromYear !== null && piece.fromYear > firstYear ? piece.fromYear : row.fromYear,
      onlyInScenario: null,
    });
    result.push(restated(row, to(first, row.id)));
    for (const piece of others) {
      const id = copyId(row.id, taken);
      taken.add(id);
      result.push({ from: null, like: row, to: to(piece, id) });
    }
  }
  return { rows: result, gone };
}

/** Those that stand in or after a year, in order; of a row that has ended by then, the last. */
function piecesFrom(pieces: readonly CurriculumRow[], firstYear: string): CurriculumRow[] {
  const inOrder = [...pieces].sort((a, b) => ((a.fromYear ?? "") < (b.fromYear ?? "") ? -1 : 1));
  const live = inOrder.filter(({ toYear }) => toYear === null || toYear >= firstYear);
  return live.length > 0 ? live : inOrder.slice(-1);
}
