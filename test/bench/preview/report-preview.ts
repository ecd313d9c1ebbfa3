import { row } from "../report";
import type { PreviewResult } from "./measure-preview";

const KILOBYTE = 1024;
/** In milliseconds: what an edit of a cell may take, on two idle cores. */
const EDIT_BUDGET = 500;
const FRAME_BUDGET = 300;

/** The preview, as a table for a terminal. */
export function previewLines(result: PreviewResult | null): string[] {
  if (result === null) return ["", "The preview: no browser to measure in"];
  const { sizes, shown, firstFollow, follow, longestFrame, formulasReady, own, workedOut, runs } = result;
  return [
    "",
    `The preview, 1 school (median of ${runs} runs)`,
    row("", ["preview", "shell", "ratio"]),
    compared("first load, KB", sizes.preview.first.raw, sizes.shell.first.raw, KILOBYTE),
    compared("the same, gzip", sizes.preview.first.gzip, sizes.shell.first.gzip, KILOBYTE),
    compared("figures shown, ms", shown.preview, shown.shell),
    alone("the sheet's part, KB", sizes.preview.later.raw / KILOBYTE),
    alone("the same, gzip", sizes.preview.later.gzip / KILOBYTE),
    budgeted("edit to figures, ms", follow, EDIT_BUDGET),
    alone("the first edit, ms", firstFollow),
    budgeted("longest frame, ms", longestFrame, FRAME_BUDGET),
    alone("formulas ready, ms", formulasReady),
    alone("own file opened, ms", own.opened),
    alone("its formulas added, ms", own.formulas),
    alone("formulas again, ms", workedOut),
  ];
}

const compared = (name: string, one: number, other: number, unit = 1): string =>
  row(name, [(one / unit).toFixed(0), (other / unit).toFixed(0), (one / other).toFixed(2)]);
const alone = (name: string, value: number): string => row(name, [value.toFixed(0)]);
const budgeted = (name: string, value: number, budget: number): string =>
  `${alone(name, value)}  (budget ${budget}: ${value <= budget ? "kept" : "not kept"})`;
