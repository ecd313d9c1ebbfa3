import { SIXTH_FORM } from "../schools/pupils";
import { disadvantagedIn, pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";

// Made-up amounts of the first year, near what such schools were paid in 2025/26.
const PUPIL_PREMIUM = { Secondary: 1100, Primary: 1540, Special: 1250 } as const;
/** Share of pupils whose plan brings money, and what it brings on average. */
const PLANS = 0.032;
const TOP_UP = 4700;
const NURSERY_PLACE = 6100;
const STUDENT = 5650;

export const pupilPremium = ({ phase }: SampleSchool, roll: Roll): number =>
  Math.round(disadvantagedIn(roll, FIRST)) * PUPIL_PREMIUM[phase];

export const highNeeds = (roll: Roll): number => Math.round(pupilsIn(roll, FIRST) * PLANS) * TOP_UP;

export const earlyYears = (roll: Roll): number => Math.round(pupilsIn(roll, FIRST, ["YN"]) * NURSERY_PLACE);

/** Funding follows the students of the year before. */
export const sixteenToNineteen = (roll: Roll): number => pupilsIn(roll, FIRST - 1, SIXTH_FORM) * STUDENT;
