import { flatSpending } from "../money/line";
import type { SampleLine } from "../money/line";
import { pupilsIn } from "../schools/roll";
import type { BuiltSchool } from "../trust/built-school";
import { ASSUMPTIONS, PUPIL_YEARS } from "../years";
import type { SampleChange } from "./change";
import { CAUTIOUS, SMALLER_OFFER, START, START_YEAR, YEAR_AFTER } from "./scenario-names";

/** The third year of the plan and no other. */
const IN_THAT_YEAR = { fromDate: "2028-09-01", toDate: "2029-08-31" } as const;

/** What the drafts change of budget lines, pupils, targets, awards and prices. */
export const assumptionChanges = (school: BuiltSchool): SampleChange[] => [
  ...pricesOf(),
  fewerPupils(school),
  ...lines(school),
  ...targets(school),
];

function pricesOf(): SampleChange[] {
  const base = {
    scenario: CAUTIOUS,
    school: "Trust",
    kind: "Set",
    table: "Years",
    target: YEAR_AFTER,
    ...IN_THAT_YEAR,
  } as const;
  const { teacherAward, incomeGrowth } = ASSUMPTIONS[YEAR_AFTER];
  return [
    {
      ...base,
      key: "cautious award",
      field: "Teacher award %",
      fromValue: teacherAward,
      toValue: 0.035,
      reason: "Teachers' pay may rise by more than the board assumes.",
    },
    {
      ...base,
      key: "cautious growth",
      field: "Income growth %",
      fromValue: incomeGrowth,
      toValue: 0.015,
      reason: "Funding for each pupil may rise by less than prices.",
    },
  ];
}

const FEWER = 12;
function fewerPupils({ school, roll }: BuiltSchool): SampleChange {
  const expected = pupilsIn(roll, PUPIL_YEARS.indexOf(YEAR_AFTER), ["Y7"]);
  return {
    key: "cautious pupils",
    scenario: CAUTIOUS,
    school: school.name,
    kind: "Set",
    table: "Pupils",
    target: `${school.name}|Y7`,
    field: "Pupils",
    fromValue: expected,
    toValue: expected - FEWER,
    ...IN_THAT_YEAR,
    reason: "A new school nearby may take some of Year 7.",
  };
}

/** Energy above the contract price, a line that ends, and one that is there only in the draft. */
function lines(built: BuiltSchool): SampleChange[] {
  const { code, name } = built.school;
  const base = { scenario: CAUTIOUS, school: name, table: "Budget", fromDate: START } as const;
  const energy = built.lines.find(
    ({ line, academicYear }) => line === `${code}-ENE` && academicYear === START_YEAR,
  );
  const price = energy?.amount ?? 0;
  return [
    {
      ...base,
      key: "cautious energy",
      kind: "Set",
      target: `${code}-ENE`,
      field: "Amount £",
      fromValue: price,
      toValue: Math.round((price * 1.15) / 100) * 100,
      reason: "The next energy contract may cost 15% more than assumed.",
    },
    {
      ...base,
      key: "cautious places",
      kind: "End",
      target: `${code}-ALT`,
      reason: "Places outside the school could end: its inclusion room takes the pupils.",
    },
    {
      ...base,
      key: "cautious publicity",
      kind: "Add",
      target: publicity(built).line,
      reason: "Open evenings and publicity, to keep Year 7 full.",
    },
  ];
}

const publicity = ({ school }: BuiltSchool): SampleLine => ({
  ...flatSpending(school, "PUB", {
    heading: "Open evenings and publicity",
    aarCode: "BAE280",
    fund: "GAG",
    amount: 6000,
    priceGrowsWith: "non-pay inflation",
  }),
  academicYear: START_YEAR,
  onlyInScenario: CAUTIOUS,
});

/** Budget lines that exist only in a draft. */
export const draftLines = (school: BuiltSchool): SampleLine[] => [publicity(school)];

function targets({ school }: BuiltSchool): SampleChange[] {
  const base = { school: school.name, kind: "Set", table: "Schools", target: school.name } as const;
  return [
    {
      ...base,
      key: "cautious contact",
      scenario: CAUTIOUS,
      field: "Target contact ratio",
      fromValue: school.targetContactRatio,
      toValue: 0.8,
      fromDate: START,
      reason: "One lesson a week more for teachers whose timetable has room.",
    },
    {
      ...base,
      key: "draft class size",
      scenario: SMALLER_OFFER,
      field: "Target class size",
      fromValue: school.targetClassSize,
      toValue: school.targetClassSize + 1,
      fromDate: "2028-09-01",
      reason: "With fewer small groups in the sixth form the average rises.",
    },
  ];
}
