import { academicYearLabel } from "../../../src/domain/kernel";
import { diceFor } from "./dice";
import type { Dice } from "./dice";

export type TeachingPhase = "Primary" | "Secondary" | "Special" | "Alternative provision";

export interface RandomSchool {
  readonly name: string;
  readonly code: string;
  readonly phase: TeachingPhase;
  readonly partOf: string | null;
  readonly payArea: string;
  readonly periods: number;
  readonly weeks: number;
  readonly target: number;
  readonly classSize: number | null;
  readonly yearGroups: readonly string[];
}

/** What everything else is built around. */
export interface Shape {
  readonly seed: number;
  /** The calendar year in which the plan starts. */
  readonly start: number;
  readonly years: readonly string[];
  readonly schools: readonly RandomSchool[];
}

export const CENTRAL = "Central services";
export const CENTRAL_CODE = "CS";

/** The academic year so many years after the first of the plan. */
export const yearOf = ({ start }: Pick<Shape, "start">, index: number): string =>
  academicYearLabel(start + index);
export const lastYearOf = (shape: Shape): string => yearOf(shape, shape.years.length - 1);
/** 1 September of the year so many years after the first, and the day before the next one. */
export const septemberOf = ({ start }: Pick<Shape, "start">, index: number): string =>
  `${start + index}-09-01`;
export const augustOf = ({ start }: Pick<Shape, "start">, index: number): string =>
  `${start + index + 1}-08-31`;

/** A day of a month within the years given, counted from the first of the plan. */
export const anyDay = (
  dice: Dice,
  { start }: Pick<Shape, "start">,
  [from, to]: readonly [number, number],
): string => {
  const month = dice.whole((start + from) * 12 + 8, (start + to) * 12 + 19);
  const day = dice.pick([1, 1, dice.whole(2, 28), 15, 28]);
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;
};
const two = (number: number): string => String(number).padStart(2, "0");

const NAMES = ["Thistlecombe", "Oxlip Vale", "Marrowdale", "Quernbridge", "Sallowfield", "Winterbeck"];
const AREAS = ["Rest of England", "Rest of England", "Rest of England", "Outer London", "Fringe"];
const PRIMARY = ["YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"];
const LOWER = ["Y7", "Y8", "Y9", "Y10", "Y11"];

type Kind = "primary" | "secondary" | "sixth form" | "special" | "alternative" | "all-through";
const KINDS: readonly Kind[] = [
  ...(["primary", "primary", "secondary", "sixth form", "sixth form"] as const),
  ...(["special", "alternative", "all-through"] as const),
];

export function shapeOf(seed: number): Shape {
  const dice = diceFor(seed, "shape");
  const start = dice.pick([2024, 2025, 2026, 2026, 2026, 2027]);
  const count = dice.pick([1, 2, 3, 4, 5]);
  const kinds = dice.shuffled(KINDS).slice(0, dice.pick([1, 1, 2, 2, 3]));
  const names = dice.shuffled(NAMES);
  return {
    seed,
    start,
    years: Array.from({ length: count }, (_, index) => academicYearLabel(start + index)),
    schools: kinds.flatMap((kind, index) => schoolsOf(kind, names[index] ?? "", { dice, index })),
  };
}

interface Making {
  readonly dice: Dice;
  readonly index: number;
}

function schoolsOf(kind: Kind, name: string, making: Making): RandomSchool[] {
  const code = `S${making.index + 1}`;
  const one = (title: string, phase: TeachingPhase, yearGroups: readonly string[]): RandomSchool[] => [
    schoolOf({ name: `${name} ${title}`, code, phase, yearGroups }, making.dice),
  ];
  switch (kind) {
    case "primary":
      return one("Primary", "Primary", primaryYears(making.dice));
    case "secondary":
      return one("School", "Secondary", LOWER);
    case "sixth form":
      return one("High", "Secondary", [...LOWER, "Y12", "Y13", ...(making.dice.chance(15) ? ["Y14"] : [])]);
    case "special":
      return one(
        "Lodge",
        "Special",
        making.dice.pick([
          ["SLD", "PMLD"],
          ["Y2", "Y6", "Y9"],
          ["ASD", "Y10"],
        ]),
      );
    case "alternative":
      return one(
        "Centre",
        "Alternative provision",
        making.dice.pick([
          ["KS3", "KS4"],
          ["Y9", "Y10", "Y11"],
        ]),
      );
    case "all-through":
      return [
        ...one("Lower", "Primary", making.dice.pick([PRIMARY, PRIMARY.slice(3)])),
        ...one("Upper", "Secondary", LOWER),
      ].map((school, part) => ({
        ...school,
        code: `${code}${"LU"[part] ?? ""}`,
        partOf: `${name} All-through`,
      }));
  }
}

const primaryYears = (dice: Dice): string[] =>
  dice.pick([PRIMARY, ["YN", ...PRIMARY], PRIMARY.slice(0, 3), ["YN", "YR", "Y1", "Y2"], PRIMARY.slice(3)]);

function schoolOf(
  own: Pick<RandomSchool, "name" | "code" | "phase" | "yearGroups">,
  dice: Dice,
): RandomSchool {
  const weeks = dice.pick([1, 1, 2]);
  return {
    ...own,
    partOf: null,
    payArea: dice.pick(AREAS),
    periods: dice.pick([25, 25, 30, 22.5]) * weeks,
    weeks,
    target: dice.amount(0.7, 0.9, 3),
    classSize: dice.maybe(70, () => dice.amount(18, 29, 1)),
  };
}
