import { SIXTH_FORM } from "../schools/pupils";
import { pupilsIn } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { FIRST } from "../years";
import { earlyYears, highNeeds, pupilPremium, sixteenToNineteen } from "./grants";
import { CAPITAL, flatSpending, income, roundTo, spending } from "./line";
import type { SampleLine } from "./line";

/** Grants with a purpose and what the school earns, beside what they pay for apart from staff. */
export function otherIncome(school: SampleSchool, roll: Roll): SampleLine[] {
  return [...grants(school, roll), ...earned(school, roll), ...capital(school, roll)];
}

function grants(school: SampleSchool, roll: Roll): SampleLine[] {
  const lines = [
    income(school, "PP", {
      heading: "Pupil premium",
      fund: "Pupil premium",
      amount: pupilPremium(school, roll),
      priceGrowsWith: "income growth",
      volumeGrowsWith: "disadvantaged pupils",
    }),
  ];
  if (school.phase !== "Special") {
    lines.push(
      income(school, "HN", {
        heading: "High needs top-up",
        fund: "High needs",
        amount: highNeeds(roll),
        priceGrowsWith: "income growth",
      }),
    );
  }
  if (school.hasSixthForm) lines.push(sixthFormFunding(school, roll));
  if (school.phase === "Primary") lines.push(...primaryGrants(school, roll));
  if (school.hasNursery) {
    lines.push(
      income(school, "EY", {
        heading: "Early years funding",
        fund: "Early years",
        amount: earlyYears(roll),
        priceGrowsWith: "income growth",
        volumeGrowsWith: "pupils",
        yearGroups: "YN",
      }),
    );
  }
  return lines;
}

const sixthFormFunding = (school: SampleSchool, roll: Roll): SampleLine =>
  income(school, "1619", {
    heading: "16 to 19 funding",
    fund: "16 to 19",
    amount: sixteenToNineteen(roll),
    priceGrowsWith: "income growth",
    volumeGrowsWith: "pupils the year before",
    yearGroups: SIXTH_FORM.join("; "),
  });

const INFANT_MEALS_A_PUPIL = 420;

/** Sports premium and infants' meals: what comes in goes out. */
function primaryGrants(school: SampleSchool, roll: Roll): SampleLine[] {
  const sport = 16_000 + 10 * pupilsIn(roll, FIRST, ["Y1", "Y2", "Y3", "Y4", "Y5", "Y6"]);
  const infants = pupilsIn(roll, FIRST, ["YR", "Y1", "Y2"]);
  const meals = roundTo(100, infants * INFANT_MEALS_A_PUPIL);
  const premium = { fund: "PE and sport premium", amount: sport } as const;
  const other = { fund: "Other grants", amount: meals } as const;
  return [
    income(school, "PES-IN", { heading: "PE and sport premium", ...premium }),
    flatSpending(school, "PES", { heading: "Sports coaches and equipment", aarCode: "BAE230", ...premium }),
    income(school, "MEA-IN", {
      heading: "Infants' free school meals",
      priceGrowsWith: "income growth",
      ...other,
    }),
    spending(school, "MEA", { heading: "School meals", aarCode: "BAE250", ...other }),
  ];
}

const TRIPS_A_PUPIL = { Secondary: 42, Primary: 26, Special: 26 } as const;

/** What the school earns, and what that costs it. */
function earned(school: SampleSchool, roll: Roll): SampleLine[] {
  const pupils = pupilsIn(roll, FIRST);
  const trips = { received: roundTo(100, pupils * TRIPS_A_PUPIL[school.phase]), costShare: 1 };
  const random = school.random("earned");
  const lettings = { received: roundTo(500, random.whole(22_000, 46_000)), costShare: 0.55 };
  const clubs = { received: roundTo(100, pupils * random.whole(70, 130)), costShare: 0.8 };
  return [
    ...sold(school, { id: "TRI", heading: "Trips", aarCode: "BAE190" }, trips),
    ...(school.phase === "Secondary"
      ? sold(school, { id: "LET", heading: "Lettings", aarCode: "BAE180" }, lettings)
      : []),
    ...(school.phase === "Primary"
      ? sold(school, { id: "CLU", heading: "Breakfast and after-school club", aarCode: "BAE190" }, clubs)
      : []),
  ];
}

/** What parents and hirers pay, and the costs of it. */
function sold(
  school: SampleSchool,
  { id, heading, aarCode }: { id: string; heading: string; aarCode: string },
  { received, costShare }: { received: number; costShare: number },
): SampleLine[] {
  const fund = "Self-generated";
  const priceGrowsWith = "non-pay inflation";
  const amount = roundTo(100, received * costShare);
  return [
    income(school, `${id}-IN`, {
      heading: `${heading}, paid by users`,
      fund,
      amount: received,
      priceGrowsWith,
    }),
    spending(school, id, { heading, aarCode, fund, amount }),
  ];
}

const CAPITAL_A_PUPIL = { Secondary: 17, Primary: 11.25, Special: 34 } as const;
/** Devolved formula capital, spent on the building in the same year. */
function capital(school: SampleSchool, roll: Roll): SampleLine[] {
  const granted = Math.round(4000 + CAPITAL_A_PUPIL[school.phase] * pupilsIn(roll, FIRST));
  const work = school.random("capital").pick(WORKS);
  return [
    income(school, "DFC", { heading: "Devolved formula capital", fund: CAPITAL, amount: granted }),
    flatSpending(school, "CAP", { heading: work, fund: CAPITAL, amount: Math.floor(granted / 100) * 100 }),
  ];
}
const WORKS = [
  "Roof repairs",
  "Boilers and heating controls",
  "Windows and doors",
  "Fire doors and alarms",
  "Toilets and drains",
  "Playground surface",
  "Electrical works",
];
