export * from "./evaluate-plan";
export * from "./figure";
export * from "./plan";
export * from "./plan-costs";
export * from "./plan-memory";
export * from "./subjects-gone";
