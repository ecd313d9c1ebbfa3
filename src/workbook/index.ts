export * from "./sample/sample-content";
export * from "./template-content";
export * from "./workbook-source";
export * from "./recalculation";
export { columnLetters, type HostTable } from "./host";
export * from "./row-edits";
export * from "./inputs-text";
export { MADE_BY } from "./made-by";
export * from "./trust-records";
