import { add, isAbove, isBelow, pounds } from "../kernel";
import type { Pounds } from "../kernel";

/** What explains the cost of teachers. */
export const TEACHER_DRIVERS = [
  "pupils",
  "class-size",
  "contact-ratio",
  "average-teacher-cost",
  "opened-or-closed",
] as const;
export const RELEASE_DRIVERS = [
  ...TEACHER_DRIVERS,
  "support-staff",
  "other-spending",
  "income",
  "transfers",
  "cost-to-achieve",
  "levy-and-allowance",
] as const;
/** What moved between two plans: the first five explain the cost of teachers, the others are plain differences. */
export type ReleaseDriver = (typeof RELEASE_DRIVERS)[number];

export const isTeacherDriver = (driver: ReleaseDriver): boolean =>
  TEACHER_DRIVERS.some((own) => own === driver);

/** What scenarios in the baseline release: no change of the plan moves it, so it is no driver. */
export const CARRIED_LABEL = "Carried in the baseline";

export const DRIVER_LABELS: Readonly<Record<ReleaseDriver, string>> = {
  pupils: "Pupils",
  "class-size": "Class size",
  "contact-ratio": "Contact ratio",
  "average-teacher-cost": "Average teacher cost",
  "opened-or-closed": "Opened or closed",
  "support-staff": "Support staff",
  "other-spending": "Other spending",
  income: "Income",
  transfers: "Transfers",
  "cost-to-achieve": "Cost to achieve",
  "levy-and-allowance": "Levy and allowance",
};

/** What one driver releases at one school in one year, of all funds; negative when it costs. */
export interface DriverEntry {
  readonly school: string;
  readonly academicYear: string;
  readonly yearIndex: number;
  readonly driver: ReleaseDriver;
  readonly amount: Pounds;
}

const TIE = pounds("0.005");
const TIE_BELOW = pounds("-0.005");
const isTie = (amount: Pounds): boolean => isBelow(amount, TIE) && isAbove(amount, TIE_BELOW);

/** Periods move and teachers do not: class size and contact ratio cancel to the penny, and free no cash. */
export const isNoCash = (classSize: Pounds, contactRatio: Pounds): boolean =>
  isTie(add(classSize, contactRatio)) && !isTie(classSize);
