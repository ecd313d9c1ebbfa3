export * from "./commitment";
export * from "./commitment-issues";
export * from "./commitment-years";
export * from "./delivery";
export * from "./release-row";
export * from "./totals";
export * from "./trust-model";
