import { unzipSync } from "fflate";

const [OPEN, SLASH, SPACE, CLOSE, F] = [..."</ >f"].map((letter) => letter.charCodeAt(0));

/** Cells of a workbook that hold a formula. Counted in bytes: the largest sheets are longer than a text may be. */
export function countFormulas(workbook: Uint8Array): number {
  let count = 0;
  // one sheet at a time, so that they are never all unpacked at once
  for (const name of namesIn(workbook)) {
    const sheet = unzipSync(workbook, { filter: (part) => part.name === name })[name];
    count += sheet === undefined ? 0 : formulasIn(sheet);
  }
  return count;
}

function namesIn(workbook: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(workbook, {
    filter({ name }) {
      if (/^xl\/worksheets\/[^/]+[.]xml$/.test(name)) names.push(name);
      return false;
    },
  });
  return names;
}

/** Elements f, and not those whose names start so: formula1 of a list of allowed values, filterColumn. */
function formulasIn(sheet: Uint8Array): number {
  let count = 0;
  for (let at = sheet.indexOf(OPEN ?? 0); at >= 0; at = sheet.indexOf(OPEN ?? 0, at + 1)) {
    const next = sheet[at + 2];
    if (sheet[at + 1] === F && (next === CLOSE || next === SPACE || next === SLASH)) count += 1;
  }
  return count;
}
