import { LOWER_SCHOOL, PRIMARY_YEARS } from "../schools/pupils";
import { CENTRAL } from "../schools/names";
import { pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";
import { income, roundTo } from "./line";
import type { SampleLine } from "./line";

/** What each school gives of its general grant to central services. */
export const TOP_SLICE = 0.05;

/** Revenue of a school so far: what it spends, staff included, and what comes in beside the general grant. */
export interface Revenue {
  readonly spent: number;
  readonly received: number;
}

const followsPupils = (
  school: SampleSchool,
): Pick<SampleLine, "priceGrowsWith" | "volumeGrowsWith" | "yearGroups"> => ({
  priceGrowsWith: "income growth",
  volumeGrowsWith: "pupils the year before",
  yearGroups: yearsOf(school).join("; "),
});
const yearsOf = ({ phase }: SampleSchool): readonly string[] =>
  phase === "Secondary" ? LOWER_SCHOOL : PRIMARY_YEARS;

/**
 * The general annual grant. Every local formula gives another rate a pupil: the school's is the one with
 * which the first year ends at the balance that it is meant to have, after its share for central services.
 */
export function generalGrant(school: SampleSchool, roll: Roll, { spent, received }: Revenue): SampleLine[] {
  const pupils = pupilsIn(roll, FIRST - 1, yearsOf(school));
  const needed = (spent - received * (1 - school.balance)) / (1 - TOP_SLICE - school.balance);
  const amount = Math.round(needed / pupils) * pupils;
  return [
    income(school, "GAG", { heading: "General annual grant", fund: "GAG", amount, ...followsPupils(school) }),
    topSlice(school, amount, followsPupils(school)),
  ];
}

const PLACE = 10_000;
/** A special school has a fixed sum for each place, and a top-up for each pupil that makes up the rest. */
export function placeFunding(school: SampleSchool, roll: Roll, { spent, received }: Revenue): SampleLine[] {
  const pupils = pupilsIn(roll, FIRST);
  const places = pupils * PLACE;
  const needed =
    (spent - received * (1 - school.balance) - places * (1 - TOP_SLICE - school.balance)) /
    (1 - school.balance);
  const growing = { priceGrowsWith: "income growth", volumeGrowsWith: "pupils" } as const;
  return [
    income(school, "GAG", {
      heading: "Place funding",
      fund: "GAG",
      amount: places,
      volumeGrowsWith: "pupils",
    }),
    income(school, "HN", {
      heading: "High needs top-up",
      fund: "High needs",
      amount: roundTo(10, needed / pupils) * pupils,
      ...growing,
    }),
    topSlice(school, places, { volumeGrowsWith: "pupils" }),
  ];
}

const topSlice = (school: SampleSchool, granted: number, growth: Partial<SampleLine>): SampleLine => ({
  ...income(school, "TOP", {
    heading: "Contribution to central services",
    fund: "GAG",
    amount: Math.round(granted * TOP_SLICE),
    otherSchool: CENTRAL,
  }),
  ...growth,
  kind: "Transfer",
});
