import { yearToShow } from "../report/measured";
import { isCompared } from "./choice";
import type { Look } from "./choice";

/** Said in years before the scenario frees anything. */
export interface FirstReleaseView {
  readonly text: string;
  readonly academicYear: string;
}

/** Null where something is compared in no year, or in this one. */
export function firstReleaseOf(look: Look): FirstReleaseView | null {
  const { academicYear, why } = yearToShow(look.review);
  if (!isCompared(look) || why === "" || look.academicYear >= academicYear) return null;
  return {
    text: `${look.review.activeScenario} frees nothing in ${look.academicYear}, and first does in ${academicYear}.`,
    academicYear,
  };
}
