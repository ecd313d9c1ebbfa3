import type { SheetsStanding } from "../open-workbook";
import type { Standing } from "./texts";

/** What is said of the sheets of formulas. */
export interface SheetsView {
  readonly standing: Standing;
  readonly text: string;
  /** True where it is said above every page. */
  readonly isUrgent: boolean;
}

export const SHEETS_TITLE = "Sheets of formulas";

/** What a recalculation does, before it is done. */
export const BEFORE_RECALCULATION =
  "Headroom writes its sheets of formulas anew and leaves your inputs alone. Excel then forgets what could be undone before.";

export function sheetsView(sheets: SheetsStanding): SheetsView {
  switch (sheets) {
    case "none":
      return {
        standing: { words: "Not written yet", tone: "plain" },
        text: "The same plan can stand in the workbook itself, as sheets of formulas with a summary, for people without the pane.",
        isUrgent: false,
      };
    case "current":
      return {
        standing: { words: "Up to date", tone: "good" },
        text: "They were written for the rows as they stand.",
        isUrgent: false,
      };
    case "behind":
      return {
        standing: { words: "Figures on the sheets are out of date", tone: "look" },
        text: "Rows have changed since they were written, or they were not finished. The figures in this pane are current.",
        isUrgent: true,
      };
  }
}

/** Of none: nothing is written yet. */
export const progressText = (done: number, of: number): string =>
  of === 0
    ? "Working out what the sheets of formulas hold"
    : `Writing the sheets of formulas: part ${Math.min(done + 1, of)} of ${of}`;
