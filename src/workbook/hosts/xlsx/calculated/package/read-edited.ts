import { readXmlIfThere } from "../../package-parts";
import { xmlReader, type XmlHandler } from "../../xml";
import type { PackageEdits } from "./package-edits";

/** Reads a part with what was changed in it so far. */
export function readEdited(edits: PackageEdits, part: string, handler: XmlHandler): void {
  const changed = edits.changed(part);
  if (changed === null) {
    readXmlIfThere(edits.file, part, handler);
    return;
  }
  const read = xmlReader(part, handler);
  read(changed);
  read();
}
