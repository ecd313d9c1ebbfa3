import { groupBy } from "../../../domain/kernel";
import type { CellOrigin } from "../../../domain/kernel";

/** "Settings!B20", "Pupils!D5:D11, D20"; null for no cell. */
export function cellName(cells: readonly CellOrigin[]): string | null {
  const texts = [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => {
    const names = own.flatMap(({ cell }) => cell ?? []);
    return names.length === 0 ? sheet : `${sheet}!${names.join(", ")}`;
  });
  return texts.length === 0 ? null : texts.join("; ");
}
