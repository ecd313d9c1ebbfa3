export * from "./all-metrics";
export * from "./dfe-planner";
export * from "./metric";
export * from "./metric-band";
export * from "./metric-names";
export * from "./school-year";
export * from "./staffed-for";
