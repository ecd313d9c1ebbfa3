import { inWords, row } from "../report";
import type { WorkbookResult } from "./measure-workbook";

const MEGABYTE = 1024 * 1024;

/** One recalculated workbook, as a table for a terminal. */
export function workbookLines({
  schools,
  posts,
  formulas,
  bytes,
  writing,
  libreOffice,
}: WorkbookResult): string[] {
  return [
    "",
    `Recalculated workbook: ${inWords(schools, "school")}, ${inWords(posts, "post")}, ${inWords(formulas, "formula")}`,
    row("", ["inputs", "formulas", "ratio"]),
    compared("size, MB", { inputs: bytes.inputs / MEGABYTE, recalculated: bytes.recalculated / MEGABYTE }),
    ...(libreOffice === null
      ? ["  LibreOffice is not on the PATH: its time is not measured"]
      : [
          `${compared("LibreOffice, s", libreOffice.recalculating)}  (median of ${inWords(libreOffice.runs, "run")})`,
          libreOffice.andSaving === null
            ? "  with saving: not measured, since recalculating takes minutes"
            : compared("with saving, s", libreOffice.andSaving),
        ]),
    `  written in ${writing.seconds.toFixed(1)} s, with at most ${writing.peakMegabytes.toFixed(0)} MB of memory`,
  ];
}

const compared = (
  name: string,
  { inputs, recalculated }: { readonly inputs: number; readonly recalculated: number },
): string => row(name, [inputs.toFixed(2), recalculated.toFixed(2), (recalculated / inputs).toFixed(2)]);
