import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import { yearOf } from "./shape";
import type { RandomSchool, Shape } from "./shape";

/** A row of Curriculum; an anchor stands in every plan and year, so that no figure lacks its divisor. */
export interface RandomRow {
  readonly id: string;
  readonly school: RandomSchool;
  readonly isAnchor: boolean;
  readonly values: RowContent;
}

export const PRIMARY_SUBJECTS = ["English", "Maths", "Science", "Music"];
export const SECONDARY_SUBJECTS = [
  "English",
  "Maths",
  "Science",
  "History",
  "French",
  "Art",
  "Design and technology",
];
export const subjectsOf = ({ phase }: RandomSchool): readonly string[] =>
  phase === "Primary" ? ["Class", ...PRIMARY_SUBJECTS] : SECONDARY_SUBJECTS;
export const OTHER_SUBJECTS = ["Reading help", "Form time"];

const MOST_ROWS = 15;
const LEAST_ROWS = 5;

type Draft = RowContent & { readonly anchor?: boolean };

export const curriculumOf = (shape: Shape): RandomRow[] =>
  shape.schools.flatMap((school) => {
    const dice = diceFor(shape.seed, `curriculum ${school.code}`);
    const drafts = school.phase === "Primary" ? primaryRows(school, dice) : lessonRows(school, dice);
    const more = Math.max(LEAST_ROWS - drafts.length, dice.whole(1, 2));
    const all = [...drafts, ...Array.from({ length: more }, () => otherRow(school, dice))].slice(
      0,
      MOST_ROWS,
    );
    return all.map(({ anchor, ...values }, index): RandomRow => {
      const id = `${school.code}-R${index + 1}`;
      const isAnchor = anchor === true;
      const dated = isAnchor ? {} : standing(shape, dice);
      return { id, school, isAnchor, values: { row: id, school: school.name, ...values, ...dated } };
    });
  });

/** Classes, also of two year groups, and here and there a year group taught by subject. */
function primaryRows(school: RandomSchool, dice: Dice): Draft[] {
  const rows: Draft[] = [];
  const left = [...school.yearGroups];
  while (left.length > 0) {
    const yearGroup = left.shift() ?? "";
    const isFirst = rows.length === 0;
    if (!isFirst && dice.chance(25)) rows.push(...bySubject(school, yearGroup, dice));
    else {
      const and = yearGroup !== "YN" && dice.chance(25) ? (left.shift() ?? null) : null;
      rows.push(...classRows(school, { yearGroup, andYearGroup: and, anchor: isFirst }, dice));
    }
  }
  return rows;
}

function classRows(school: RandomSchool, whose: Draft, dice: Dice): Draft[] {
  const row: Draft = {
    ...whose,
    subject: "Class",
    groups: dice.pick([1, 1, 2]),
    periodsPerGroup: school.periods - dice.pick([0, 2.5]),
    supportStaffPerGroup: dice.maybe(40, () => dice.pick([0.5, 1])),
  };
  if (!dice.chance(20)) return [row];
  // a class that says who is in it, beside those that do not
  return [row, { ...row, anchor: false, groups: 1, pupilsTaking: dice.whole(5, 31) }];
}

const bySubject = (school: RandomSchool, yearGroup: string, dice: Dice): Draft[] =>
  dice.some(PRIMARY_SUBJECTS, dice.whole(1, 3)).map((subject) => ({
    yearGroup,
    subject,
    groups: dice.pick([1, 1, 2]),
    periodsPerGroup: dice.amount(2, school.periods / 3, 1),
  }));

function lessonRows(school: RandomSchool, dice: Dice): Draft[] {
  const { yearGroups } = school;
  const anchors = [yearGroups[0], yearGroups.find((group) => group === "Y12")].filter(
    (own) => own !== undefined,
  );
  const others = Array.from({ length: dice.whole(4, 10) }, () => dice.pick(yearGroups));
  return [
    ...anchors.map((yearGroup) => ({ ...lesson(school, yearGroup, dice), andYearGroup: null, anchor: true })),
    ...others.map((yearGroup) => lesson(school, yearGroup, dice)),
  ];
}

function lesson(school: RandomSchool, yearGroup: string, dice: Dice): Draft {
  const next = school.yearGroups[school.yearGroups.indexOf(yearGroup) + 1] ?? null;
  const isOption = /^Y1[0-4]$/.test(yearGroup);
  return {
    yearGroup,
    andYearGroup: dice.chance(12) ? next : null,
    subject: dice.pick(SECONDARY_SUBJECTS),
    groups: dice.pick([1, 2, 3, 2.5]),
    periodsPerGroup: dice.pick([1, 2, 3, 4, 2.5]) * school.weeks,
    teachersPerGroup: dice.maybe(30, () => dice.pick([1, 2, 0.5, 1.2])),
    supportStaffPerGroup: dice.maybe(20, () => dice.pick([0, 1])),
    pupilsTaking: isOption ? dice.maybe(60, () => dice.whole(2, 30)) : dice.maybe(8, () => dice.whole(5, 40)),
    block: isOption ? dice.maybe(40, () => dice.pick(["Option A", "Option B"])) : null,
  };
}

const otherRow = (school: RandomSchool, dice: Dice): Draft => ({
  yearGroup: "Other",
  subject: dice.pick([...OTHER_SUBJECTS, ...subjectsOf(school)]),
  groups: dice.whole(1, 3),
  periodsPerGroup: dice.pick([1, 2, 2.5]) * school.weeks,
  teachersPerGroup: dice.maybe(30, () => dice.pick([0, 1, 2])),
});

/** The years in which a row stands: mostly all of them. */
function standing(shape: Shape, dice: Dice): RowContent {
  const { length } = shape.years;
  if (!dice.chance(30)) return {};
  const from = dice.whole(-1, length - 1);
  const to = dice.whole(from, length);
  return dice.pick([
    { fromYear: yearOf(shape, from) },
    { toYear: yearOf(shape, to) },
    { fromYear: yearOf(shape, from), toYear: yearOf(shape, to) },
  ]);
}
