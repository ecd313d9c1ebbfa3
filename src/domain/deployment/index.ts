export * from "./subject-balance";
export * from "./teaching-capacity";
