import type { CheckedFile } from "./guard";
import { readXmlIfThere } from "./package-parts";

/** Numbers of Excel's own date and time formats, some of them of East Asian editions (ECMA-376 part 1, 18.8.30). */
const OWN_DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** A format shows a date when day, month, year, hour or second letters are left once texts are taken out. */
export function showsDate(format: string): boolean {
  const first = format.split(";")[0] ?? "";
  const letters = first.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[dmyhs]/i.test(letters);
}

/** Style numbers of cells whose number is shown as a date or time. */
export function readDateStyles(file: CheckedFile, part: string): Set<number> {
  const ownFormats = new Map<number, string>();
  const styles = new Set<number>();
  let inCells = false;
  let style = 0;
  const isDate = (format: number): boolean =>
    OWN_DATE_FORMATS.some(([first, last]) => format >= first && format <= last) ||
    showsDate(ownFormats.get(format) ?? "");
  readXmlIfThere(file, part, {
    open(element, attributes) {
      if (element === "cellXfs") inCells = true;
      if (element === "numFmt") ownFormats.set(Number(attributes().numFmtId), attributes().formatCode ?? "");
      if (element !== "xf" || !inCells) return;
      if (isDate(Number(attributes().numFmtId ?? 0))) styles.add(style);
      style += 1;
    },
    close(element) {
      if (element === "cellXfs") inCells = false;
    },
  });
  return styles;
}
