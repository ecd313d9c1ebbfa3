export * from "./carried-realised";
export * from "./ledger-row";
export * from "./months";
export { realisedOf } from "./realised";
export type { NotMeasured, Realised, ReleasePlans } from "./realised";
