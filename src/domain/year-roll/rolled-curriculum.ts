import type { CurriculumRow } from "../curriculum";
import { rolledPieces } from "./rolled-pieces";
import type { RolledPieces } from "./rolled-pieces";

/** Each row as the adopted plan has it from the new year on; one that changes later is a row for each run of years. */
export const rolledCurriculum = (
  all: readonly CurriculumRow[],
  rows: readonly CurriculumRow[],
  { before, firstYear }: { readonly before: readonly CurriculumRow[]; readonly firstYear: string },
): RolledPieces<CurriculumRow> =>
  rolledPieces(all, rows, {
    before,
    standing: (pieces) => piecesFrom(pieces, firstYear),
    to: (piece, row, id) => ({
      ...piece,
      id,
      fromYear: piece.fromYear !== null && piece.fromYear > firstYear ? piece.fromYear : row.fromYear,
      onlyInScenario: null,
    }),
  });

/** Those that stand in or after a year, in order; of a row that has ended by then, the last. */
function piecesFrom(pieces: readonly CurriculumRow[], firstYear: string): CurriculumRow[] {
  const inOrder = [...pieces].sort((a, b) => ((a.fromYear ?? "") < (b.fromYear ?? "") ? -1 : 1));
  const live = inOrder.filter(({ toYear }) => toYear === null || toYear >= firstYear);
  return live.length > 0 ? live : inOrder.slice(-1);
}
