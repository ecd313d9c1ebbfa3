export * from "./cash-released";
export * from "./comparison";
export * from "./release";
export * from "./time-by-change";
export * from "./time-released";
