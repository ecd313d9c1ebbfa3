export * from "./apply-change";
export * from "./chain";
export * from "./cost-to-achieve";
export * from "./effect";
export * from "./plan-rows";
export * from "./scenario";
export * from "./scenario-plan";
export * from "./step";
