import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import { yearOf } from "./shape";
import type { RandomSchool, Shape } from "./shape";

/** The pupils of one school. */
export interface RandomRoll {
  readonly school: RandomSchool;
  readonly rows: readonly RowContent[];
  /** Year groups that have pupils in every year, so that what grows with them is known. */
  readonly steady: readonly string[];
  /** True when the year before the plan is entered. */
  readonly hasYearBefore: boolean;
  readonly hasDisadvantaged: boolean;
}

export const rollsOf = (shape: Shape): RandomRoll[] => shape.schools.map((school) => rollOf(school, shape));

function rollOf(school: RandomSchool, shape: Shape): RandomRoll {
  const dice = diceFor(shape.seed, `pupils ${school.code}`);
  const hasYearBefore = dice.chance(75);
  const hasDisadvantaged = dice.chance(75);
  // a school that opens with its lower years and grows upwards
  const opens = dice.chance(12) && school.yearGroups.length > 3;
  const indexes = shape.years.map((_, index) => index);
  const years = hasYearBefore ? [-1, ...indexes] : indexes;
  const sizes = new Map(
    school.yearGroups.map((yearGroup, place) => {
      const waits = opens && place > 1 ? place - 1 : -1;
      return [yearGroup, { numbers: years.map((year) => numberIn(yearGroup, year < waits, dice)) }] as const;
    }),
  );
  const rows = years.flatMap((year, position) =>
    school.yearGroups.map((yearGroup) => ({
      school: school.name,
      academicYear: yearOf(shape, year),
      yearGroup,
      ...pupilsOf(yearGroup, sizes.get(yearGroup)?.numbers[position] ?? 0, { dice, hasDisadvantaged }),
    })),
  );
  const steady = school.yearGroups.filter((group) => sizes.get(group)?.numbers.every((number) => number > 0));
  return {
    school,
    rows: dice.chance(30) ? dice.shuffled(rows) : rows,
    steady,
    hasYearBefore,
    hasDisadvantaged,
  };
}

function numberIn(yearGroup: string, isEmpty: boolean, dice: Dice): number {
  if (isEmpty) return 0;
  if (yearGroup === "YN") return dice.whole(10, 40) / 2;
  return dice.whole(8, 64);
}

function pupilsOf(
  yearGroup: string,
  pupils: number,
  { dice, hasDisadvantaged }: { dice: Dice; hasDisadvantaged: boolean },
): RowContent {
  return {
    pupils,
    // nursery children come for half of the week
    headcount: yearGroup === "YN" && dice.chance(80) ? pupils * 2 : null,
    disadvantagedPupils: hasDisadvantaged ? Math.ceil(pupils * dice.amount(0.1, 0.5, 2)) : null,
    pupilsWithSend: dice.maybe(60, () => Math.floor(pupils * dice.amount(0, 0.3, 2))),
  };
}
