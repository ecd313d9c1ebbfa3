import { classesOf, groupPeriods, isForYears, isOtherTaught, pupilPeriods, pupilsOn } from "../curriculum";
import { standsIn, teacherPeriods } from "../curriculum";
import type { CurriculumRow, PupilNumbers, School, YearRange } from "../curriculum";
import { countOf, inUnit, isBelow, isKnown, isPositive, isZero, nameKey, over, ratioOf } from "../kernel";
import { sum, times, unknown, zero } from "../kernel";
import type { Count, Pupils, Quantity, Source } from "../kernel";
import type { Base, BaseQuantities } from "../metrics";
import type { SchoolInYear } from "./school-in-year";

type TeachingBases = Pick<
  BaseQuantities,
  | "pupils"
  | "pupils711"
  | "pupilsPost16"
  | "periods"
  | "periods711"
  | "periodsPost16"
  | "pupilSlots"
  | "pupilSlots711"
  | "pupilSlotsPost16"
  | "groupPeriods"
  | "pupilPeriods"
  | "basicPeriods"
  | "classes"
  | "subjectsTaught"
  | "smallSixthFormGroups"
>;

const SECONDARY_YEARS: YearRange = [7, 11];
const POST_16_YEARS: YearRange = [12, 14];
const KEY_STAGE_2: YearRange = [3, 6];
const KEY_STAGE_4: YearRange = [10, 11];
const DEMAND_FIELDS = ["groups", "periodsPerGroup", "teachersPerGroup"] as const;

/** Pupils, periods, classes and the offer: everything that the curriculum and the roll decide. */
export function curriculumBases(inYear: SchoolInYear): TeachingBases {
  const rows = inYear.index.curriculum.filter((row) => standsIn(row, inYear.academicYear));
  return { ...pupilBases(inYear), ...periodBases(inYear, rows), ...offerBases(inYear, rows) };
}

function pupilBases(inYear: SchoolInYear) {
  const { roll, plan } = inYear.costs;
  const { school } = inYear.index;
  const isCentral = school.phase === "Central";
  const all = roll.rows(school.name, inYear.academicYear);
  const within = (years: YearRange): Pupils =>
    inSecondary(school, roll.within(school.name, inYear.academicYear, years));
  const from = pupilSource(all);
  const base = (value: Pupils): Base<"pupils"> => ({ value, from });
  const slots = (value: Pupils): Base<"periods"> => ({
    value: inCycle(value, school),
    from: [...from, cycleSource(inYear)],
  });
  const total: Pupils = isCentral ? zero() : roll.pupils(school.name, inYear.academicYear);
  const lower = within(SECONDARY_YEARS);
  const upper = within(POST_16_YEARS);
  const basic = over(inCycle(lower, school), plan.settings.basicClassSize);
  return {
    pupils: base(total),
    pupils711: base(lower),
    pupilsPost16: base(upper),
    pupilSlots: slots(total),
    pupilSlots711: slots(lower),
    pupilSlotsPost16: slots(upper),
    basicPeriods: { value: basic, from: [...from, cycleSource(inYear)] },
  };
}
/** Who has no pupils needs no cycle: central services has none. */
const inCycle = (pupils: Pupils, { periodsPerCycle }: School): Quantity<"periods"> =>
  isZero(pupils) ? zero() : inUnit(times(pupils, periodsPerCycle));

/**
 * Years 7–11 and post-16 are told apart in secondaries only: groups by need in a special school are
 * no bonus and no sixth form. A school whose phase cannot be read may be one.
 */
function inSecondary<U extends string>({ phase }: School, value: Quantity<U>): Quantity<U> {
  if (phase === "Secondary") return value;
  return phase === null && !isZero(value) ? unknown() : zero();
}

const pupilSource = (rows: readonly PupilNumbers[]): Source[] => [
  { rows: rows.map((row) => row.origin), fields: ["pupils"] },
];
const cycleSource = (inYear: SchoolInYear): Source => ({
  rows: [inYear.index.school.origin],
  fields: ["periodsPerCycle"],
});

function periodBases(inYear: SchoolInYear, rows: readonly CurriculumRow[]) {
  const timetabled = rows.filter((row) => !isOtherTaught(row));
  const { roll } = inYear.costs;
  const base = (of: readonly CurriculumRow[], value: (row: CurriculumRow) => Quantity<string>) => ({
    value: inUnit<"periods">(sum(of.map((row) => inUnit<"periods">(value(row))))),
    from: [demandSource(of)],
  });
  const { school } = inYear.index;
  const forYears = (years: YearRange): Base<"periods"> => {
    const own = rows.filter((row) => isForYears(row, years));
    const { value, from } = base(own, teacherPeriods);
    return { value: inSecondary(school, value), from };
  };
  return {
    periods: base(rows, teacherPeriods),
    periods711: forYears(SECONDARY_YEARS),
    periodsPost16: forYears(POST_16_YEARS),
    groupPeriods: base(timetabled, groupPeriods),
    pupilPeriods: base(timetabled, (row) => pupilPeriods(row, roll, inYear.academicYear)),
  };
}
const demandSource = (rows: readonly CurriculumRow[]): Source => ({
  rows: rows.map((row) => row.origin),
  fields: DEMAND_FIELDS,
});

function offerBases(inYear: SchoolInYear, rows: readonly CurriculumRow[]) {
  const { school } = inYear.index;
  const breadthYears = school.phase === "Primary" ? KEY_STAGE_2 : KEY_STAGE_4;
  const taught = rows.filter((row) => isForYears(row, breadthYears));
  const sixthForm = rows.filter((row) => isForYears(row, POST_16_YEARS));
  return {
    classes: { value: classesOf(rows), from: [sourceOf(rows, ["groups"])] },
    subjectsTaught: { value: breadthOf(taught, school), from: [sourceOf(taught, ["subject", "groups"])] },
    smallSixthFormGroups: {
      value: inSecondary(school, sum(sixthForm.map((row) => smallGroups(row, inYear)))),
      from: [sourceOf(sixthForm, ["groups", "pupilsTaking"])],
    },
  };
}
const sourceOf = (rows: readonly CurriculumRow[], fields: readonly string[]): Source => ({
  rows: rows.map((row) => row.origin),
  fields,
});

/** Distinct subjects; which years count depends on the phase. */
function breadthOf(rows: readonly CurriculumRow[], { phase }: School): Count {
  const readable = phase !== null && rows.every((row) => row.subject !== null && isKnown(row.groups));
  if (!readable) return unknown();
  const taught = rows.filter((row) => isPositive(row.groups));
  return countOf(new Set(taught.map((row) => nameKey(row.subject ?? ""))).size);
}

/** All groups of a row whose average size is below the viable size. */
function smallGroups(row: CurriculumRow, { costs, academicYear }: SchoolInYear): Count {
  if (isZero(row.groups)) return zero();
  const size = inUnit<"pupils">(ratioOf(pupilsOn(row, costs.roll, academicYear), row.groups));
  const viable = costs.plan.settings.viableSixthFormGroup;
  if (!isKnown(size) || !isKnown(viable)) return unknown();
  return isBelow(size, viable) ? row.groups : zero();
}
