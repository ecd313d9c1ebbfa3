export * from "./closing-reserves";
export * from "./roll-trust";
export * from "./rolled-model";
export * from "./rolled-row";
export { yearAfter } from "./year-after";
export type { StillToCome } from "./still-to-come";
