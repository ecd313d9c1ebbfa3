export * from "./awards";
export * from "./cost-basis";
export * from "./pay-grid";
export type { PayPointRow, PointPay } from "./pay-point";
export * from "./post";
export * from "./post-cost";
export * from "./rates";
export * from "./role";
export * from "./trust-on-costs";
