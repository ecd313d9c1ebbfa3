import { serialOf } from "../../../src/workbook/reference-rows";
import type { RandomLine } from "./budget";
import { NO_COST } from "./changes";
import type { RandomChange } from "./changes";
import { OTHER_SUBJECTS } from "./curriculum";
import type { RandomRow } from "./curriculum";
import type { Dice } from "./dice";
import { anyDay, CENTRAL, septemberOf, yearOf } from "./shape";
import type { RandomSchool, Shape } from "./shape";
import type { RandomPost } from "./staff";
import { lineTarget, postTarget, rowTarget } from "./targets";
import type { Target } from "./targets";

/** A row that stands only in a scenario, or only with a commitment, and what a change to it would be to. */
export interface AddedRow {
  readonly target: Target;
  readonly post?: RandomPost;
  readonly row?: RandomRow;
  readonly line?: RandomLine;
}

/** Who adds a row, and for what. */
export interface Adding {
  readonly id: string;
  readonly onlyIn: string | null;
  readonly commitment: string | null;
  readonly shape: Shape;
  readonly dice: Dice;
}

/** Central services takes posts and lines, and no lessons. */
export function addedPost(school: string, fund: string, adding: Adding): AddedRow {
  const { id, onlyIn, commitment, shape, dice } = adding;
  const isTeacher = school !== CENTRAL && dice.chance(40);
  const starts = dice.maybe(70, () => anyDay(dice, shape, [0, shape.years.length - 1]));
  const post: RandomPost = {
    ...{ id, school, isAnchor: false, teaching: [] },
    values: {
      post: id,
      school,
      role: isTeacher ? "Teacher" : "Teaching assistant",
      subject: isTeacher ? "English" : null,
      fte: dice.pick([1, 0.5, 0.8]),
      annualSalary: dice.amount(23_000, 45_000),
      fund,
      starts: starts === null ? null : serialOf(starts),
      onlyInScenario: onlyIn,
      commitment,
    },
  };
  return { post, target: postTarget(post, dice) };
}

export function addedLesson(school: RandomSchool, { id, onlyIn, commitment, shape, dice }: Adding): AddedRow {
  const row: RandomRow = {
    ...{ id, school, isAnchor: false },
    values: {
      row: id,
      school: school.name,
      yearGroup: "Other",
      subject: dice.pick([...OTHER_SUBJECTS, "English"]),
      groups: dice.whole(1, 2),
      periodsPerGroup: dice.whole(1, 4) * school.weeks,
      fromYear: dice.maybe(60, () => yearOf(shape, dice.whole(0, shape.years.length - 1))),
      onlyInScenario: onlyIn,
      commitment,
    },
  };
  return { row, target: rowTarget(row) };
}

export function addedLine(school: string, fund: string, adding: Adding): AddedRow {
  const { id, onlyIn, commitment, shape, dice } = adding;
  const year = dice.whole(0, shape.years.length - 1);
  const amount = dice.amount(1_000, 15_000, 2);
  const line: RandomLine = {
    ...{ id, school, fund, mayBe: ["set", "ended"], amounts: [{ year, amount }] },
    rows: [
      {
        line: id,
        school,
        academicYear: yearOf(shape, year),
        heading: "Added by a decision",
        kind: commitment === null ? dice.pick(["Income", "Expenditure"]) : "Expenditure",
        fund,
        amount,
        priceGrowsWith: dice.pick([null, "non-pay inflation"]),
        onlyInScenario: onlyIn,
        commitment,
      },
    ],
  };
  return { line, target: lineTarget(line, shape, dice) };
}

/** The change that names an added row: it stands in the scenario with or without one. */
export const adds = (
  { target }: AddedRow,
  scenario: string,
  { shape, dice, commitment }: Pick<Adding, "shape" | "dice" | "commitment">,
): RandomChange => ({
  ...{ scenario, target, kind: "Add", field: null, fromValue: null, toValue: null, commitment, ...NO_COST },
  span: { from: septemberOf(shape, dice.whole(0, shape.years.length - 1)), to: null },
});
