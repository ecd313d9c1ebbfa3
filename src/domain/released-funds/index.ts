export * from "./cash-released";
export * from "./common-capacity";
export * from "./comparison";
export * from "./non-contact";
export * from "./release";
export * from "./time-by-change";
export * from "./time-released";
