const NOTHING = "Nothing was written.";
export const lockedSentence = (sheet: string): string =>
  `The sheet ${sheet} is protected, and Headroom writes formulas there. Take the protection off (Review, Unprotect Sheet) and try again. ${NOTHING}`;
export const missingSentence = (table: string): string =>
  `The table ${table} is missing, and Headroom fills in a column of it by formula. Put it back, for example from a new template, and try again. ${NOTHING}`;
export const movedSentence = (table: string, sheet: string): string =>
  `The table ${table} stands on the sheet ${sheet}, apart from the others that belong beside it. Move it back, or delete it, and try again. ${NOTHING}`;
export const takenSentence = (sheet: string): string =>
  `This workbook has a sheet ${sheet} of yours, and Headroom needs a sheet of that name for its formulas. Rename yours and try again. ${NOTHING}`;
export const blockedSentence = (table: string, sheet: string, row: number): string =>
  `Something stands on the sheet ${sheet} below the table ${table}, in row ${row} or lower, where the table needs new rows. Move it and try again. ${NOTHING}`;
export const yoursSentence = (table: string): string =>
  `This workbook has a table ${table} of yours, and Headroom needs a table of that name for its formulas. Rename yours and try again. ${NOTHING}`;
/** What stands on a sheet that has to be made anew, and is not Headroom's. */
export const keptSentence = (sheet: string, what: string): string =>
  `The sheet ${sheet} was written for other years, or by another version of Headroom, and has to be made anew. ${what} on it is yours and would be lost. Move it to a sheet of your own and try again. ${NOTHING}`;

/** Before sheets are deleted: what goes with them. */
export const replaceQuestion = (sheets: readonly string[]): string =>
  `${listed(sheets)} ${sheets.length === 1 ? "was" : "were"} written for other years, or by another version of Headroom. To write ${sheets.length === 1 ? "it" : "them"} anew, Headroom deletes ${sheets.length === 1 ? "it" : "them"} first. Nothing else of yours was found there. What you changed in how they look is lost, and a formula of your own elsewhere that points to them will show #REF!. Your inputs are not touched.`;

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? `The sheet ${names.join("")}`
    : `The sheets ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
