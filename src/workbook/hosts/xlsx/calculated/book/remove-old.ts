import { relationshipsOf } from "../../package-parts";
import { linksPartOf, removeLinks } from "../package/links";
import type { PackageEdits } from "../package/package-edits";
import { BOOK, type Tab } from "./tabs";

/** What a sheet of ours, its drawing and its charts link to and nothing else does. */
const OWN_PARTS = /^xl\/(tables|drawings|charts|printersettings)\//i;

function removeWithParts(edits: PackageEdits, part: string): void {
  if (edits.removed(part)) return;
  edits.remove(part);
  edits.remove(linksPartOf(part));
  for (const link of relationshipsOf(edits.file, part).values()) {
    if (OWN_PARTS.test(link.part)) removeWithParts(edits, link.part);
  }
}

/** Takes out our older sheets, and the order of calculation, which Excel makes anew. */
export function removeOld(edits: PackageEdits, old: readonly Tab[]): void {
  for (const { part } of old) removeWithParts(edits, part);
  removeLinks(edits, BOOK, new Set([...old.map(({ linkId }) => linkId), ...removeCalculationOrder(edits)]));
}

/** Takes out the part that lists formulas in the order of their calculation. Returns the ids of its links. */
export function removeCalculationOrder(edits: PackageEdits): string[] {
  return [...relationshipsOf(edits.file, BOOK)].flatMap(([id, link]) => {
    if (link.type !== "calcChain") return [];
    edits.remove(link.part);
    return [id];
  });
}
