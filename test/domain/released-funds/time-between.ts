import type { TimeBasis } from "../../../src/domain/released-funds/common-capacity";
import { teachingYears } from "../../../src/domain/released-funds/teaching-years";
import type { SchoolTeaching } from "../../../src/domain/released-funds/teaching-years";
import { timeReleased } from "../../../src/domain/released-funds/time-released";

/** Time released from one plan to another, nothing known of either before. */
export const timeBetween = (before: SchoolTeaching, after: SchoolTeaching, basis: TimeBasis) =>
  timeReleased(teachingYears(before, basis), teachingYears(after, basis));
