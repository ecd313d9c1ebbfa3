import { classesOf, groupPeriods, isForYears, isOtherTaught, pupilPeriods, pupilsOn } from "../curriculum";
import { standsIn, teacherPeriods } from "../curriculum";
import type { CurriculumRow, PupilNumbers, YearRange } from "../curriculum";
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
    isCentral ? zero() : roll.within(school.name, inYear.academicYear, years);
  const from = pupilSource(all);
  const base = (value: Pupils): Base<"pupils"> => ({ value, from });
  const slots = (value: Pupils): Base<"periods"> => ({
    value: inUnit(times(value, school.periodsPerCycle)),
    from: [...from, cycleSource(inYear)],
  });
  const total: Pupils = isCentral ? zero() : roll.pupils(school.name, inYear.academicYear);
  const lower = within(SECONDARY_YEARS);
  const upper = within(POST_16_YEARS);
  const basic = over(times(lower, school.periodsPerCycle), plan.settings.basicClassSize);
  return {
    pupils: base(total),
    pupils711: base(lower),
    pupilsPost16: base(upper),
    pupilSlots: slots(total),
    pupilSlots711: slots(lower),
    pupilSlotsPost16: slots(upper),
    basicPeriods: { value: inUnit<"periods">(basic), from: [...from, cycleSource(inYear)] },
  };
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
  const forYears = (years: YearRange): CurriculumRow[] => rows.filter((row) => isForYears(row, years));
  return {
    periods: base(rows, teacherPeriods),
    periods711: base(forYears(SECONDARY_YEARS), teacherPeriods),
    periodsPost16: base(forYears(POST_16_YEARS), teacherPeriods),
    groupPeriods: base(timetabled, groupPeriods),
    pupilPeriods: base(timetabled, (row) => pupilPeriods(row, roll, inYear.academicYear)),
  };
}
const demandSource = (rows: readonly CurriculumRow[]): Source => ({
  rows: rows.map((row) => row.origin),
  fields: DEMAND_FIELDS,
});

function offerBases(inYear: SchoolInYear, rows: readonly CurriculumRow[]) {
  const breadthYears = inYear.index.school.phase === "Primary" ? KEY_STAGE_2 : KEY_STAGE_4;
  const taught = rows.filter((row) => isForYears(row, breadthYears));
  const sixthForm = rows.filter((row) => isForYears(row, POST_16_YEARS));
  return {
    classes: { value: classesOf(rows), from: [sourceOf(rows, ["groups"])] },
    subjectsTaught: { value: distinctSubjects(taught), from: [sourceOf(taught, ["subject", "groups"])] },
    smallSixthFormGroups: {
      value: sum(sixthForm.map((row) => smallGroups(row, inYear))),
      from: [sourceOf(sixthForm, ["groups", "pupilsTaking"])],
    },
  };
}
const sourceOf = (rows: readonly CurriculumRow[], fields: readonly string[]): Source => ({
  rows: rows.map((row) => row.origin),
  fields,
});

function distinctSubjects(rows: readonly CurriculumRow[]): Count {
  const readable = rows.every((row) => row.subject !== null && isKnown(row.groups));
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
