export * from "./budget-line";
export * from "./flow";
export * from "./fund";
export * from "./opening-reserve";
export * from "./roll-forward";
