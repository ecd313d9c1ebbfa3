import type { PackRequest, PackSource } from "../../src/application/evidence/context";
import { evidencePack } from "../../src/application/evidence/evidence-pack";
import type { Block, Pack, TableBlock, TableLine } from "../../src/application/evidence/pack";
import { openPackSource } from "../../src/application/evidence/pack-source";
import { trustRecords, workbookSource } from "../../src/workbook";
import type { HostTable } from "../../src/workbook";

export const A_REQUEST: PackRequest = {
  school: null,
  preparedOn: { year: 2026, month: 11, day: 24 },
  file: { name: "small-trust.xlsx", sha256: "ab".repeat(32) },
  inputsHash: "cd".repeat(32),
  madeBy: "Headroom, test",
  log: null,
};

export async function packSourceOf(
  tables: readonly HostTable[],
  scenario: string | null = null,
): Promise<PackSource> {
  const trust = workbookSource(() => Promise.resolve(tables));
  const opened = await openPackSource(trust, trustRecords(tables), { school: null, scenario });
  if (opened.outcome === "refused") throw new Error(opened.reason);
  return opened.source;
}

export const packOf = async (
  tables: readonly HostTable[],
  request: Partial<PackRequest> = {},
): Promise<Pack> => evidencePack(await packSourceOf(tables), { ...A_REQUEST, ...request });

export function blocksOf({ sections }: Pack, id: string): readonly Block[] {
  const section = sections.find((own) => own.id === id);
  if (!section) throw new Error(`the pack has no section ${id}`);
  return section.blocks;
}

/** The first table of a section whose caption starts so. */
export function tableOf(pack: Pack, id: string, caption: string): TableBlock {
  const found = blocksOf(pack, id).find(
    (block): block is TableBlock => block.kind === "table" && block.caption.startsWith(caption),
  );
  if (!found) throw new Error(`${id} has no table ${caption}`);
  return found;
}

export function lineOf({ rows, caption }: TableBlock, start: string): TableLine {
  const found = rows.find(({ cells }) => cells[0]?.startsWith(start));
  if (!found) throw new Error(`${caption} has no row ${start}`);
  return found;
}

/** "£1,234" and "−£20" as numbers. */
export const amountIn = (cell: string | undefined): number =>
  Number((cell ?? "").replace("−", "-").replace(/[£,]/g, ""));

/** Every text of a pack. */
export const textsIn = (pack: Pack): string => JSON.stringify(pack);
