export * from "./curriculum-row";
export * from "./pupil-numbers";
export * from "./school";
export * from "./teaching-demand";
export * from "./year-group";
