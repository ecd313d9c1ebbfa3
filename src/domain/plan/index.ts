export * from "./evaluate-plan";
export * from "./figure";
export { openingReserve } from "./finance-bases";
export * from "./plan";
export * from "./plan-costs";
export * from "./plan-memory";
export * from "./subjects-gone";
