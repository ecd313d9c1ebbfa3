import { add, ratioOf, subtract, times, one } from "../kernel";
import type { Pounds, Quantity, Ratio } from "../kernel";
import { contactRatio } from "./contact-ratio";
import { averageClassSize } from "./class-size";
import type { SchoolYear } from "./school-year";

/** What a school's teachers would cost less if they were staffed to a figure that is higher by a step. */
export const staffedFor = {
  contactRatio: (year: SchoolYear, step: Ratio): Pounds => saved(year, contactOf(year), step),
  classSize: (year: SchoolYear, step: Ratio): Pounds => saved(year, classSizeOf(year), step),
};

/** Teachers in proportion to figure ÷ (figure + step), at the average cost of those there are. */
const saved = ({ base }: SchoolYear, figure: Quantity<string>, step: Ratio): Pounds =>
  times(base.teacherCost.value, subtract(one<"ratio">(), ratioOf(figure, add(figure, step))));

const contactOf = ({ base, phase }: SchoolYear): Quantity<string> => contactRatio.value(base, phase);
const classSizeOf = ({ base, phase }: SchoolYear): Quantity<string> => averageClassSize.value(base, phase);
