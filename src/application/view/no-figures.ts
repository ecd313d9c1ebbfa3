import { isNothingEntered } from "../report/nothing-entered";
import type { TrustReview } from "../trust-review";

/** Why there is nothing to show yet, and what to do. */
export interface NoFiguresView {
  readonly title: string;
  readonly texts: readonly string[];
}

const NO_SCHOOLS: NoFiguresView = {
  title: "No schools yet",
  texts: [
    "Add your schools to the sheet Schools, then their pupils, curriculum, posts and budget. Figures follow as you type.",
    "To look at the made-up trust, open a new, empty workbook and choose Open the sample trust there: it brings sheets of the same names, and nothing here is written over.",
  ],
};
const NOTHING_ENTERED: NoFiguresView = {
  title: "No figures yet",
  texts: [
    "No post and no budget line is entered. Enter the posts in the sheet Staff and the other lines in Budget: figures follow as you type.",
  ],
};

/** Of a workbook that was set up and is empty; null: it has a school. */
export const noSchoolsOf = ({ model }: TrustReview): NoFiguresView | null =>
  model !== null && model.everything.schools.every(({ phase }) => phase === "Central") ? NO_SCHOOLS : null;

/** Of a workbook whose plans have no money in them: nothing can be compared; null: they have. */
export const noFiguresOf = (review: TrustReview): NoFiguresView | null =>
  noSchoolsOf(review) ?? (isNothingEntered(review) ? NOTHING_ENTERED : null);
