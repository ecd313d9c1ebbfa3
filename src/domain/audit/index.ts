export * from "./actions";
export * from "./append";
export * from "./history";
export * from "./log-code";
export * from "./log-entry";
export * from "./logged-rows";
export * from "./row-cells";
