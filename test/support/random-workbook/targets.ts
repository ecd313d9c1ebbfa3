import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import type { RandomLine } from "./budget";
import { numberIn, textIn } from "./cells";
import type { RandomRow } from "./curriculum";
import type { Dice } from "./dice";
import type { RandomRoll } from "./pupils";
import { augustOf, septemberOf, yearOf } from "./shape";
import type { RandomSchool, Shape } from "./shape";
import type { RandomPost } from "./staff";

export type ChangedTable = "Curriculum" | "Staff" | "Budget" | "Pupils" | "Schools" | "Years";

/** Days such as "2027-09-01"; null is for good. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** A figure that a change may set. */
export interface Field {
  readonly header: string;
  /** What stands there; null is a blank. */
  readonly value: number | null;
  propose(dice: Dice): number;
}

/** What a change may be to. */
export interface Target {
  readonly table: ChangedTable;
  readonly id: string;
  /** The school that the change must name. */
  readonly school: string;
  readonly fund: string | null;
  readonly fields: readonly Field[];
  readonly mayEnd: boolean;
  /** Posts change on any day, all else with the academic year. */
  readonly byDay: boolean;
  /** The days on which the fields hold their values. */
  readonly within: Span | null;
  /** The scenario in which its row stands; null: in every plan. */
  readonly onlyIn: string | null;
}

const onlyInOf = ({ onlyInScenario }: RowContent): string | null =>
  typeof onlyInScenario === "string" ? onlyInScenario : null;
/** Another number of the same size. */
const near = (value: number, dice: Dice, decimals: number): number =>
  Math.max(Math.round(value * dice.pick([0.5, 0.8, 1.25, 1.5]) * 10 ** decimals), 1) / 10 ** decimals;

export function postTarget({ id, school, isAnchor, values, teaching }: RandomPost, dice: Dice): Target {
  const of = (header: string, field: string, propose: (dice: Dice) => number): Field => ({
    header,
    value: numberIn(values, field),
    propose,
  });
  const fte = numberIn(values, "fte") ?? 0;
  // periods move with the FTE of their post: what a change of the second kind would find there is not said here
  const left = dice.pick(["FTE", "Timetabled periods"]);
  const isTimetabled = teaching.length > 0 || numberIn(values, "timetabledPeriods") !== null;
  const fields = [
    // of nobody there is no share to move the periods by
    ...(fte > 0 ? [of("FTE", "fte", (own) => near(fte, own, 2))] : []),
    of("Timetabled periods", "timetabledPeriods", (own) => own.amount(0, 20 * Math.max(fte, 0.5), 1)),
    of("TLR £", "tlr", (own) => own.pick([0, 3_527, 4_000.5])),
    of("TLR share", "tlrShare", (own) => own.pick([0.5, 0.75, 0])),
    of("SEN allowance £", "senAllowance", (own) => own.pick([2_787, 5_497.25])),
    ...["annualSalary", "annualCost"].flatMap((field) => {
      const value = numberIn(values, field);
      const header = field === "annualSalary" ? "Annual salary £" : "Annual cost £";
      return value === null ? [] : [of(header, field, (own: Dice) => near(value, own, 0))];
    }),
  ];
  return {
    ...{ table: "Staff", id, school, within: null, byDay: true, onlyIn: onlyInOf(values) },
    fund: textIn(values, "fund"),
    fields: isTimetabled ? fields.filter(({ header }) => header !== left) : fields,
    mayEnd: !isAnchor,
  };
}

export function rowTarget({ id, school, isAnchor, values }: RandomRow): Target {
  const of = (header: string, field: string, propose: (dice: Dice) => number): Field => ({
    header,
    value: numberIn(values, field),
    propose,
  });
  const none = (number: number): number => (isAnchor ? 1 : number);
  return {
    ...{ table: "Curriculum", id, school: school.name, fund: null, within: null, byDay: false },
    onlyIn: onlyInOf(values),
    fields: [
      of("Groups", "groups", (dice) => dice.pick([none(0), 1, 2, 4, 1.5])),
      of("Periods per group", "periodsPerGroup", (dice) => dice.pick([none(0), 2, 3, 4.5])),
      of("Teachers per group", "teachersPerGroup", (dice) => dice.pick([none(0), 2, 0.5])),
      of("Support staff per group", "supportStaffPerGroup", (dice) => dice.pick([2, 0.5])),
      of("Pupils taking", "pupilsTaking", (dice) => dice.whole(1, 35)),
    ],
    mayEnd: !isAnchor,
  };
}

/** The amount of one of the line's rows, on the days on which that row holds. */
export function lineTarget(
  { id, school, fund, amounts, mayBe, rows }: RandomLine,
  shape: Shape,
  dice: Dice,
): Target {
  const row = dice.pick(amounts);
  const next = amounts.find(({ year }) => year > row.year) ?? null;
  const isSame = amounts.every(({ amount }) => amount === row.amount);
  const from = septemberOf(shape, isSame ? (amounts[0]?.year ?? 0) : row.year);
  const to = isSame || next === null ? null : augustOf(shape, next.year - 1);
  const propose = (own: Dice): number => Math.round(row.amount * own.pick([0.4, 0.9, 1.3]) * 100) / 100;
  return {
    ...{ table: "Budget", id, school, fund, byDay: false, within: { from, to } },
    onlyIn: onlyInOf(rows[0] ?? {}),
    fields: mayBe.includes("set") ? [{ header: "Amount £", value: row.amount, propose }] : [],
    mayEnd: mayBe.includes("ended"),
  };
}

/** The pupils of one year group, each in a year of its own. */
export const pupilTargets = ({ school, rows }: RandomRoll, shape: Shape, dice: Dice): Target[] =>
  school.yearGroups.map((yearGroup) => {
    const year = dice.whole(0, shape.years.length - 1);
    const own = rows.find((row) => row.yearGroup === yearGroup && row.academicYear === yearOf(shape, year));
    return {
      ...{ table: "Pupils", id: `${school.name}|${yearGroup}`, school: school.name, fund: null },
      ...{ byDay: false, mayEnd: false, onlyIn: null },
      within: { from: septemberOf(shape, year), to: augustOf(shape, year) },
      fields: [{ header: "Pupils", value: Number(own?.pupils ?? 0), propose: (own) => own.whole(6, 70) }],
    };
  });

export const schoolTarget = ({ name, target, classSize }: RandomSchool): Target => ({
  ...{ table: "Schools", id: name, school: name, fund: null, byDay: false, mayEnd: false },
  ...{ within: null, onlyIn: null },
  fields: [
    { header: "Target contact ratio", value: target, propose: (dice) => dice.amount(0.65, 0.95, 2) },
    { header: "Target class size", value: classSize, propose: (dice) => dice.whole(16, 30) },
  ],
});

const YEAR_FIELDS = [
  ["Teacher award %", "teacherAward"],
  ["Support award %", "supportAward"],
  ["Non-pay inflation %", "nonPayInflation"],
  ["Income growth %", "incomeGrowth"],
] as const;

export const yearTargets = (rows: readonly RowContent[], shape: Shape): Target[] =>
  rows.map((row, year) => ({
    ...{ table: "Years", id: textIn(row, "academicYear"), school: "Trust", fund: null },
    ...{ byDay: false, mayEnd: false, onlyIn: null },
    within: { from: septemberOf(shape, year), to: augustOf(shape, year) },
    fields: YEAR_FIELDS.map(([header, field]) => ({
      header,
      value: numberIn(row, field),
      propose: (dice) => dice.pick([0, dice.amount(0.01, 0.05, 3), -0.005]),
    })),
  }));
