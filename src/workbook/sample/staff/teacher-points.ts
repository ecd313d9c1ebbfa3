import type { Random } from "../random";

/** A teacher without a responsibility. */
export interface Teacher {
  readonly point: string;
  readonly role: string;
  /** Share of a full load: early-career teachers teach less. */
  readonly load: number;
}
const teacher = (point: string): Teacher => ({ point, role: "Teacher", load: 1 });
const FIRST_YEAR: Teacher = { point: "M1", role: "Early career teacher, year 1", load: 0.9 };
const SECOND_YEAR: Teacher = { point: "M2", role: "Early career teacher, year 2", load: 0.95 };

const EARLY_CAREER: readonly Teacher[] = [FIRST_YEAR, FIRST_YEAR, SECOND_YEAR];
/** As often as they stand here: about two in five are on the upper scale, one in three moves up each year. */
const OTHERS: readonly Teacher[] = [
  ...["M3", "M3", "M4", "M5", "M6", "M6", "M6", "M6", "M6"].map(teacher),
  ...["U1", "U1", "U1", "U2", "U2", "U2", "U3", "U3"].map(teacher),
];
const STAFF_ROOM: readonly Teacher[] = [...EARLY_CAREER, ...OTHERS];

export const someTeacher = (random: Random): Teacher => random.pick(STAFF_ROOM);

/** One who has finished the years of induction. */
export const settledTeacher = (random: Random): Teacher => random.pick(OTHERS);
