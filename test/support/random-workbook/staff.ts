import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { subjectsOf } from "./curriculum";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import { SUPPORT_SCALE } from "./rates";
import type { Ladder, RandomRates } from "./rates";
import { anyDay, CENTRAL, CENTRAL_CODE } from "./shape";
import type { RandomSchool, Shape } from "./shape";

/** A row of Staff; an anchor is a teacher in post throughout, whom no scenario ends. */
export interface RandomPost {
  readonly id: string;
  readonly school: string;
  readonly isAnchor: boolean;
  readonly values: RowContent;
  readonly teaching: readonly RowContent[];
}

const TEACHERS = [
  "Teacher",
  "Teacher",
  "Teacher",
  "Early career teacher, year 1",
  "SENCO",
  "Visiting teacher",
];
const LEADERS = ["Headteacher", "Deputy headteacher", "Assistant headteacher", "Lead practitioner"];
const SUPPORT = ["Teaching assistant", "Administration", "Technician", "Premises", "Midday supervision"];
const CENTRAL_ROLES = ["Business leadership", "Central services", "Administration"];
const TERM_TIME = 0.8592;

export function staffOf(shape: Shape, rates: RandomRates): RandomPost[] {
  const central = centralPosts(shape, rates);
  return [...shape.schools.flatMap((school) => schoolPosts(school, shape, rates)), ...central];
}

function schoolPosts(school: RandomSchool, shape: Shape, rates: RandomRates): RandomPost[] {
  const dice = diceFor(shape.seed, `staff ${school.code}`);
  const ladders = rates.laddersIn(school.payArea);
  const count = dice.whole(4, 12);
  return Array.from({ length: count }, (_, index): RandomPost => {
    const id = `${school.code}-P${index + 1}`;
    const isAnchor = index === 0;
    const isTeacher = isAnchor || dice.chance(55);
    const made = isTeacher ? teacher(school, ladders, { dice, isAnchor }) : support(ladders, dice);
    const teaching = isTeacher && !isAnchor && dice.chance(20) ? teachingOf(id, school, dice) : [];
    const dates = isAnchor ? {} : datesOf(shape, dice);
    return {
      id,
      school: school.name,
      isAnchor,
      values: { post: id, school: school.name, ...made, ...dates },
      teaching,
    };
  });
}

/** Central services has no timetable, so what its posts teach is said: nothing. */
function centralPosts(shape: Shape, rates: RandomRates): RandomPost[] {
  const dice = diceFor(shape.seed, "staff central");
  const ladders = rates.laddersIn("Rest of England");
  return Array.from({ length: dice.whole(1, 3) }, (_, index) => {
    const id = `${CENTRAL_CODE}-P${index + 1}`;
    const leads = index === 0 && dice.chance(40);
    const role = leads ? "Headteacher" : dice.pick(CENTRAL_ROLES);
    const pay = leads ? teacherPay(ladders, role, dice) : supportPay(ladders, dice);
    const made = {
      role,
      fte: dice.pick([1, 0.6, 2]),
      timetabledPeriods: leads ? 0 : null,
      fund: "GAG",
      ...pay,
    };
    const values = { post: id, school: CENTRAL, ...made, ...extras(dice), ...datesOf(shape, dice) };
    return { id, school: CENTRAL, isAnchor: false, values, teaching: [] };
  });
}

interface Making {
  readonly dice: Dice;
  readonly isAnchor: boolean;
}

function teacher(school: RandomSchool, ladders: readonly Ladder[], { dice, isAnchor }: Making): RowContent {
  const role = isAnchor ? "Teacher" : dice.pick(dice.chance(25) ? LEADERS : [...TEACHERS, "Instructor"]);
  const fte = isAnchor ? dice.pick([1, 2.4]) : dice.pick([1, 1, 0.6, 0.35, 3]);
  return {
    role,
    subject: dice.chance(80) ? dice.pick(subjectsOf(school)) : null,
    fte,
    timetabledPeriods: dice.maybe(55, () => dice.amount(0, school.periods * fte * 0.9, dice.pick([0, 1]))),
    tlr: dice.maybe(25, () => dice.pick([3527, 10_174, 8611.5])),
    tlrShare: dice.maybe(20, () => dice.pick([0.5, 1, 0.25])),
    senAllowance: dice.maybe(12, () => dice.pick([2787, 5497])),
    paidWeeksShare: dice.maybe(6, () => 0.5),
    fund: dice.pick(["GAG", "GAG", "GAG", "Pupil premium", "Self-generated", "Capital grant"]),
    ...teacherPay(ladders, role, dice),
    ...extras(dice),
  };
}

function support(ladders: readonly Ladder[], dice: Dice): RowContent {
  const pay = supportPay(ladders, dice);
  // the cost of a row of nobody would be of no number of people
  const sizes = [1, 0.5, 0.37, 2.2, 4, ...("annualCost" in pay ? [] : [0])];
  return {
    role: dice.pick(SUPPORT),
    fte: dice.pick(sizes),
    paidWeeksShare: dice.maybe(60, () => TERM_TIME),
    tlr: dice.maybe(4, () => 500),
    fund: dice.pick(["GAG", "GAG", "High needs", "Pupil premium"]),
    ...pay,
    ...extras(dice),
  };
}

function teacherPay(ladders: readonly Ladder[], role: string, dice: Dice): RowContent {
  const scales = LEADERS.includes(role) ? ["Leadership", "Upper"] : ["Main", "Upper", "Unqualified"];
  const own = ladders.filter(({ scale }) => scales.includes(scale));
  const ladder = own.length > 0 && dice.chance(65) ? dice.pick(own) : null;
  return ladder === null ? amounts([38_000, 72_000], dice) : onLadder(ladder, dice);
}
function supportPay(ladders: readonly Ladder[], dice: Dice): RowContent {
  const ladder = ladders.find(({ scale }) => scale === SUPPORT_SCALE);
  return ladder !== undefined && dice.chance(30) ? onLadder(ladder, dice) : amounts([22_500, 46_000], dice);
}

const onLadder = ({ scale, points }: Ladder, dice: Dice): RowContent => ({
  payScale: scale,
  payPoint: dice.pick(points),
  increments: dice.pick(["yes", "yes", "no", null]),
  // now and then below the point itself: then nobody moves up
  highestPoint: dice.maybe(30, () => dice.pick(points)),
});

/** A salary, or the whole cost of the row with or without the pay in it. */
function amounts([least, most]: readonly [number, number], dice: Dice): RowContent {
  if (dice.chance(55)) return { annualSalary: dice.amount(least, most, dice.pick([0, 2])) };
  const annualCost = dice.amount(least, most * 1.3, dice.pick([0, 2]));
  return { annualCost, ofWhichPay: dice.maybe(60, () => Math.round(annualCost * 0.74)) };
}

/** What any post may have besides. */
const extras = (dice: Dice): RowContent => ({
  headcount: dice.pick([null, null, null, 0, 1, 2]),
  pension: dice.pick([null, null, null, null, "None", "TPS", "LGPS"]),
  filled: dice.pick([
    null,
    null,
    null,
    "filled",
    "cover",
    "vacant since 2026-02-16",
    "vacant since 01/07/2026",
  ]),
});

function datesOf(shape: Shape, dice: Dice): RowContent {
  if (!dice.chance(40)) return {};
  const day = (): string => anyDay(dice, shape, [-1, shape.years.length]);
  const [starts = "", ends = ""] = [day(), day()].sort();
  return dice.pick([
    { starts: serialOf(starts) },
    { ends: serialOf(ends) },
    { starts: serialOf(starts), ends: serialOf(ends) },
  ]);
}

const teachingOf = (post: string, school: RandomSchool, dice: Dice): RowContent[] =>
  dice
    .some(subjectsOf(school), dice.whole(2, 3))
    .map((subject) => ({ post, subject, periods: dice.amount(1, 9, dice.pick([0, 1])) }));
