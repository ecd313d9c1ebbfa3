import { lookAt, NOTHING_CHOSEN, openedFor } from "../../src/application/view/choice";
import type { Choice, Look } from "../../src/application/view/choice";
import type { TrustReview } from "../../src/application/trust-review";
import { workbookSource } from "../../src/workbook";
import type { CellValue, HostTable } from "../../src/workbook/host";
import { tablesIn } from "./sample-trusts";
import { smallTrustContent } from "./small-trust";

export const smallTables = (): HostTable[] => tablesIn(smallTrustContent());

/** Tables with one cell changed, by its header and its row from 0. */
export const withCell = (
  tables: readonly HostTable[],
  { table, header, row }: { table: string; header: string; row: number },
  value: CellValue,
): HostTable[] =>
  tables.map((own) => {
    if (own.name !== table) return own;
    const column = own.headers.indexOf(header);
    if (column < 0 || row >= own.rows.length) throw new Error(`no ${header} in row ${row} of ${table}`);
    return {
      ...own,
      rows: own.rows.map((cells, position) =>
        position === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
      ),
    };
  });

export async function reviewOf(
  tables: readonly HostTable[],
  scenario: string | null = null,
): Promise<TrustReview> {
  const read = await workbookSource(() => Promise.resolve(tables)).read();
  const opened = openedFor(read, scenario);
  if (opened.outcome === "refused") throw new Error(opened.reason);
  return opened.review;
}

export const lookOf = (review: TrustReview, choice: Partial<Choice> = {}): Look =>
  lookAt(review, { ...NOTHING_CHOSEN, ...choice });
