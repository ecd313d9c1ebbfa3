import type { Phase } from "../curriculum";
import { over, sum, unknown } from "../kernel";
import type { Quantity, Source } from "../kernel";

/** A base quantity and the cells it comes from. */
export interface Base<U extends string> {
  readonly value: Quantity<U>;
  readonly from: readonly Source[];
}
/** Periods in one timetable cycle for a school; a week for totals over schools. */
type Timetabled = Base<"periods">;

/** The base quantities of a school, a group of schools or the trust in one year; ratios are made of these. */
export interface BaseQuantities {
  readonly pupils: Base<"pupils">;
  readonly pupils711: Base<"pupils">;
  readonly pupilsPost16: Base<"pupils">;
  /** Teacher periods taught, all of them and by age. */
  readonly periods: Timetabled;
  readonly periods711: Timetabled;
  readonly periodsPost16: Timetabled;
  /** Periods in the cycle × teacher FTE. */
  readonly teacherSlots: Timetabled;
  /** Periods in the cycle × pupils, all of them and by age. */
  readonly pupilSlots: Timetabled;
  readonly pupilSlots711: Timetabled;
  readonly pupilSlotsPost16: Timetabled;
  readonly groupPeriods: Timetabled;
  readonly pupilPeriods: Timetabled;
  /** Pupils in Years 7–11 ÷ basic class size × periods in the cycle. */
  readonly basicPeriods: Timetabled;
  readonly classes: Base<"count">;
  readonly teacherFte: Base<"FTE">;
  readonly allFte: Base<"FTE">;
  readonly leadershipFte: Base<"FTE">;
  readonly teachersNeeded: Base<"FTE">;
  readonly teacherCost: Base<"GBP">;
  readonly staffCost: Base<"GBP">;
  readonly income: Base<"GBP">;
  readonly expenditure: Base<"GBP">;
  readonly netTransfers: Base<"GBP">;
  readonly closingReserve: Base<"GBP">;
  readonly subjectsTaught: Base<"count">;
  readonly smallSixthFormGroups: Base<"count">;
}
export type BaseName = keyof BaseQuantities;

/** What a set of base quantities describes. */
export type Level = "school" | "group" | "phase" | "trust";
export interface SchoolYear {
  readonly level: Level;
  /** The school's name, an all-through's name, or a reserved name such as "Trust". */
  readonly name: string;
  /** Null for groups over phases, and when the phase cannot be read. */
  readonly phase: Phase | null;
  readonly academicYear: string;
  readonly yearIndex: number;
  readonly base: BaseQuantities;
  /** True when pay or a rate in it is projected, derived or still to confirm. */
  readonly provisional: boolean;
}

type TimetabledName =
  | "periods"
  | "periods711"
  | "periodsPost16"
  | "teacherSlots"
  | "pupilSlots"
  | "pupilSlots711"
  | "pupilSlotsPost16"
  | "groupPeriods"
  | "pupilPeriods"
  | "basicPeriods";

/** A school's figures with its timetabled quantities a week, so that schools on other cycles add up. */
export function perWeek(base: BaseQuantities, weeksPerCycle: Quantity<"weeks/cycle">): BaseQuantities {
  const week = (name: TimetabledName): Timetabled => ({
    value: over(base[name].value, weeksPerCycle),
    from: base[name].from,
  });
  return {
    ...base,
    periods: week("periods"),
    periods711: week("periods711"),
    periodsPost16: week("periodsPost16"),
    teacherSlots: week("teacherSlots"),
    pupilSlots: week("pupilSlots"),
    pupilSlots711: week("pupilSlots711"),
    pupilSlotsPost16: week("pupilSlotsPost16"),
    groupPeriods: week("groupPeriods"),
    pupilPeriods: week("pupilPeriods"),
    basicPeriods: week("basicPeriods"),
  };
}

/** Adds numerators and denominators; ratios are never averaged. */
export const addBases = (all: readonly BaseQuantities[]): BaseQuantities => totalled(all, sum);
/** Their total where it cannot be said which of them count. */
export const notKnownTotal = (all: readonly BaseQuantities[]): BaseQuantities =>
  totalled(all, () => unknown());

function totalled(
  all: readonly BaseQuantities[],
  of: <U extends string>(values: readonly Quantity<U>[]) => Quantity<U>,
): BaseQuantities {
  const total = <U extends string>(pick: (base: BaseQuantities) => Base<U>): Base<U> => ({
    value: of(all.map((base) => pick(base).value)),
    from: all.flatMap((base) => pick(base).from),
  });
  return {
    pupils: total((base) => base.pupils),
    pupils711: total((base) => base.pupils711),
    pupilsPost16: total((base) => base.pupilsPost16),
    periods: total((base) => base.periods),
    periods711: total((base) => base.periods711),
    periodsPost16: total((base) => base.periodsPost16),
    teacherSlots: total((base) => base.teacherSlots),
    pupilSlots: total((base) => base.pupilSlots),
    pupilSlots711: total((base) => base.pupilSlots711),
    pupilSlotsPost16: total((base) => base.pupilSlotsPost16),
    groupPeriods: total((base) => base.groupPeriods),
    pupilPeriods: total((base) => base.pupilPeriods),
    basicPeriods: total((base) => base.basicPeriods),
    classes: total((base) => base.classes),
    teacherFte: total((base) => base.teacherFte),
    allFte: total((base) => base.allFte),
    leadershipFte: total((base) => base.leadershipFte),
    teachersNeeded: total((base) => base.teachersNeeded),
    teacherCost: total((base) => base.teacherCost),
    staffCost: total((base) => base.staffCost),
    income: total((base) => base.income),
    expenditure: total((base) => base.expenditure),
    netTransfers: total((base) => base.netTransfers),
    closingReserve: total((base) => base.closingReserve),
    subjectsTaught: total((base) => base.subjectsTaught),
    smallSixthFormGroups: total((base) => base.smallSixthFormGroups),
  };
}
