import type { TrustReview } from "../trust-review";

export interface NoSchoolsView {
  readonly title: string;
  readonly texts: readonly string[];
}

const VIEW: NoSchoolsView = {
  title: "No schools yet",
  texts: [
    "Add your schools to the sheet Schools, then their pupils, curriculum, posts and budget. Figures follow as you type.",
    "To look at the made-up trust, open a new, empty workbook and choose Open the sample trust there: it brings sheets of the same names, and nothing here is written over.",
  ],
};

/** What to do in a workbook that was set up and is empty; null: it has a school. */
export const noSchoolsOf = ({ model }: TrustReview): NoSchoolsView | null =>
  model !== null && model.everything.schools.every(({ phase }) => phase === "Central") ? VIEW : null;
