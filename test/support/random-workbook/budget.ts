import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import type { RandomRoll } from "./pupils";
import { CENTRAL, CENTRAL_CODE, yearOf } from "./shape";
import type { Shape } from "./shape";
import { EARLY_YEARS, ESTATE } from "./settings";

/** A line of Budget with its rows, each of a year counted from the first of the plan. */
export interface RandomLine {
  readonly id: string;
  readonly school: string;
  readonly fund: string;
  /** Of its rows, the earliest first. */
  readonly amounts: readonly { readonly year: number; readonly amount: number }[];
  /** Nothing, where a change of it alone would leave transfers that do not net to zero; no end of a school's only income. */
  readonly mayBe: readonly ("set" | "ended")[];
  readonly rows: readonly RowContent[];
}

type Line = RowContent & { readonly heading: string; readonly fund: string; readonly amount: number };

const COSTS: readonly (readonly [heading: string, aarCode: string | null])[] = [
  ["Supply teachers on the payroll", "BAE020"],
  ["Agency supply teachers", "BAE240"],
  ["Energy", "BAE150"],
  ["Learning resources", "BAE200"],
  ["Training", "BAE090"],
  ["Premises staff from a contractor", "BAE050"],
  ["Rates", null],
];
const SEP_MAR = [null, null, null, 0, 1, 0.5, 0.6125];
const SPENT_FROM = ["GAG", "GAG", "GAG", "Pupil premium", "Capital grant", "Self-generated", ESTATE];
const EARNED_FOR = [
  "GAG",
  "Pupil premium",
  "16 to 19",
  "Self-generated",
  "Capital grant",
  EARLY_YEARS,
  ESTATE,
];

export const budgetOf = (shape: Shape, rolls: readonly RandomRoll[]): RandomLine[] => [
  ...rolls.flatMap((roll) => schoolLines(shape, roll)),
  ...centralLines(shape),
];

function schoolLines(shape: Shape, roll: RandomRoll): RandomLine[] {
  const { code, name } = roll.school;
  const dice = diceFor(shape.seed, `budget ${code}`);
  const others = [CENTRAL, ...shape.schools.map((school) => school.name)].filter((other) => other !== name);
  const grant: Line = {
    heading: "General annual grant",
    kind: "Income",
    fund: "GAG",
    amount: dice.amount(400_000, 900_000, dice.pick([0, 2])),
    ...growth(roll, dice),
  };
  const more = Array.from({ length: dice.whole(3, 8) }, (): Line => {
    if (dice.chance(25)) return transfer(roll, others, dice);
    return dice.chance(35) ? income(roll, dice) : cost(roll, dice);
  });
  const pair = dice.chance(30) ? revenueToCapital(shape, { code, school: name }, dice) : [];
  const lines = [grant, ...more].map((line, index): RandomLine => {
    const id = `${code}-L${index + 1}`;
    return lineOf(shape, { id, school: name, isFirst: index === 0 }, { line, dice });
  });
  return [...lines, ...pair];
}

/** Central services has no pupils, so nothing of it grows with them; it spends in every year. */
function centralLines(shape: Shape): RandomLine[] {
  const dice = diceFor(shape.seed, "budget central");
  const audit: Line = {
    heading: "Audit",
    kind: "Expenditure",
    aarCode: "BAE260",
    fund: "GAG",
    amount: dice.amount(15_000, 45_000),
    priceGrowsWith: "non-pay inflation",
  };
  const services: Line = {
    heading: "Services to other trusts",
    kind: "Income",
    fund: "Self-generated",
    amount: dice.amount(2_000, 20_000, 2),
    priceGrowsWith: dice.pick([null, "income growth"]),
  };
  return [audit, ...(dice.chance(60) ? [services] : [])].map((line, index) => {
    const id = `${CENTRAL_CODE}-L${index + 1}`;
    return lineOf(shape, { id, school: CENTRAL, isFirst: index === 0 }, { line, dice });
  });
}

const cost = (roll: RandomRoll, dice: Dice): Line => {
  const [heading, aarCode] = dice.pick(COSTS);
  return {
    ...{ heading, aarCode, kind: "Expenditure", fund: dice.pick(SPENT_FROM) },
    // a rebate is a negative cost
    amount: dice.chance(6) ? -1234.5 : dice.amount(3_000, 60_000, dice.pick([0, 2])),
    ...growth(roll, dice),
  };
};

const income = (roll: RandomRoll, dice: Dice): Line => ({
  heading: dice.pick(["Grant", "Lettings", "Premium"]),
  kind: "Income",
  fund: dice.pick(EARNED_FOR),
  amount: dice.amount(4_000, 80_000, dice.pick([0, 2])),
  ...growth(roll, dice),
});

/** A negative one brings money from the other school. */
const transfer = (roll: RandomRoll, others: readonly string[], dice: Dice): Line => ({
  heading: "Contribution",
  kind: "Transfer",
  otherSchool: dice.pick(others),
  fund: dice.pick(["GAG", "GAG", "Self-generated", "Capital grant"]),
  amount: dice.chance(10) ? -4_321.25 : dice.amount(2_000, 30_000, dice.pick([0, 2])),
  ...growth(roll, dice),
});

function growth({ steady, hasYearBefore, hasDisadvantaged }: RandomRoll, dice: Dice): RowContent {
  const volumes = [null, "nothing", "pupils"];
  if (hasYearBefore) volumes.push("pupils the year before");
  if (hasDisadvantaged) volumes.push("disadvantaged pupils");
  const named = steady.length > 0 ? dice.some(steady, dice.whole(1, 3)) : [];
  return {
    priceGrowsWith: dice.pick([null, "nothing", "income growth", "non-pay inflation"]),
    volumeGrowsWith: dice.pick(volumes),
    yearGroups: named.length > 0 && dice.chance(40) ? named.join(dice.pick([";", "; "])) : null,
  };
}

interface Place {
  readonly id: string;
  readonly school: string;
  /** The first line of a school has a row in the first year, and is never ended. */
  readonly isFirst: boolean;
}

function lineOf(
  shape: Shape,
  { id, school, isFirst }: Place,
  { line, dice }: { line: Line; dice: Dice },
): RandomLine {
  const sepMarShare = dice.pick(SEP_MAR);
  const years = isFirst ? [0, ...laterRow(shape, 0, dice)] : rowYears(shape, line, dice);
  const amounts = years.map((year, index) => ({
    year,
    // now and then the same again, so that one change may span several rows
    amount: index === 0 || dice.chance(30) ? line.amount : Math.round(line.amount * dice.amount(0.7, 1.4, 2)),
  }));
  return {
    ...{ id, school, fund: line.fund, amounts, mayBe: isFirst ? ["set"] : ["set", "ended"] },
    rows: amounts.map(({ year, amount }) => ({
      line: id,
      school,
      academicYear: yearOf(shape, year),
      ...line,
      amount,
      sepMarShare,
    })),
  };
}

/** A line may start late, have rows in several years, or one from before the plan that nothing lifts. */
function rowYears(shape: Shape, line: Line, dice: Dice): number[] {
  const grows = [line.priceGrowsWith, line.volumeGrowsWith].some(
    (word) => word !== null && word !== "nothing",
  );
  if (!grows && dice.chance(25)) return [-1, ...laterRow(shape, -1, dice)];
  const first = dice.chance(15) ? dice.whole(0, shape.years.length - 1) : 0;
  return [first, ...laterRow(shape, first, dice)];
}

const laterRow = ({ years }: Shape, after: number, dice: Dice): number[] =>
  dice.chance(25) ? [dice.whole(after + 1, Math.max(after + 1, years.length))] : [];

/** Two rows without another school: out of revenue, into capital. */
function revenueToCapital(
  shape: Shape,
  { code, school }: { code: string; school: string },
  dice: Dice,
): RandomLine[] {
  const amount = dice.amount(1_000, 25_000, 2);
  const year = dice.whole(0, shape.years.length - 1);
  const shared = {
    school,
    heading: "Revenue to capital",
    kind: "Transfer",
    academicYear: yearOf(shape, year),
  };
  const parts = [
    { id: `${code}-RC1`, fund: "GAG", amount },
    { id: `${code}-RC2`, fund: "Capital grant", amount: -amount },
  ];
  return parts.map((part) => ({
    ...{ id: part.id, school, fund: part.fund, amounts: [{ year, amount: part.amount }], mayBe: [] },
    rows: [{ ...shared, line: part.id, fund: part.fund, amount: part.amount }],
  }));
}
