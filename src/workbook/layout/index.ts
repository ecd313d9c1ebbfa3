export * from "./column";
export * from "./settings";
export * from "./sheets";
export * from "./table";
export * from "./tables";
