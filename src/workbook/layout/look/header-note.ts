import type { CalculatedColumn } from "../calculated/calculated-table";

/** Excel's limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
/** Excel shows a note only together with a rule for what is typed: any text passes this. */
export const LONGEST_CELL = 32_767;

export interface HeaderNote {
  readonly title: string;
  readonly text: string;
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** What appears when a header is chosen. */
export const noteOf = ({ header, help }: CalculatedColumn): HeaderNote | null =>
  help === "" ? null : { title: cut(header, LONGEST_TITLE), text: cut(help, LONGEST_TEXT) };
