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
  const gone = new Set(old.map(({ linkId }) => linkId));
  for (const { part } of old) removeWithParts(edits, part);
  for (const [id, link] of relationshipsOf(edits.file, BOOK)) {
    if (link.type !== "calcChain") continue;
    gone.add(id);
    edits.remove(link.part);
  }
  removeLinks(edits, BOOK, gone);
}
