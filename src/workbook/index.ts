export * from "./template-content";
export * from "./workbook-source";
