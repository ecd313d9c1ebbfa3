export * from "./calendar";
export * from "./issue";
export * from "./largest-remainder";
export * from "./name";
export * from "./origin";
export * from "./quantity";
export * from "./result";
