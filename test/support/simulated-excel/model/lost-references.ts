import type { SheetCells } from "./sheet-cells";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** As Excel leaves formulas once the table that they name is deleted: #REF! in its place. */
export function breakReferences(cells: SheetCells, table: string): void {
  const reference = new RegExp(`\\b${escaped(table)}\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]`, "gi");
  const broken: (() => void)[] = [];
  cells.each((cell, row, column) => {
    const formula = cell.formula?.replace(reference, "#REF!") ?? null;
    if (formula !== cell.formula) broken.push(() => cells.put(row, column, { ...cell, formula }));
  });
  for (const put of broken) put();
}
