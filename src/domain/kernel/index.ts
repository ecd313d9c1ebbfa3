export * from "./calendar";
export * from "./issue";
export * from "./name";
export * from "./origin";
export * from "./quantity";
export * from "./result";
