/** What is needed only when a person asks for it: a page fetches it then, as a part of its own. */
export * from "./begin-workbook";
export * from "./recalculate-workbook";
