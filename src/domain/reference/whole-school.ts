/** How the note of a row begins that stands for a whole school, until posts and subjects take its place. */
export const WHOLE_SCHOOL_NOTE = "Whole-school figure from the DfE tool";
