export * from "./ledger-row";
export * from "./months";
export * from "./realised";
