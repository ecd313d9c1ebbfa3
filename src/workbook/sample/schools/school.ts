import type { Random } from "../random";

/** One row of Schools that has pupils: an all-through school is two of them. */
export interface SampleSchool {
  readonly name: string;
  /** The start of every id of the school. */
  readonly code: string;
  readonly phase: "Primary" | "Secondary" | "Special";
  readonly partOf: string | null;
  /** Children that the school admits a year, in classes of 30; a half is a school of mixed-age classes. */
  readonly forms: number;
  readonly hasSixthForm: boolean;
  readonly hasNursery: boolean;
  readonly weeksPerCycle: 1 | 2;
  readonly targetContactRatio: number;
  readonly targetClassSize: number;
  /** Shares of the pupils. */
  readonly disadvantaged: number;
  readonly send: number;
  /** What the pension fund's actuary asks of the school for support staff. */
  readonly pensionRate: number;
  /** Shares of income: the balance of the first year, and the reserve at its start. */
  readonly balance: number;
  readonly reserve: number;
  /** Some posts stand vacant, and teachers of computing cannot be found. */
  readonly isShort: boolean;
  /** Numbers of the school's own for each topic. */
  readonly random: (topic: string) => Random;
}

/** Every school has lessons of an hour, five a day. */
export const periodsPerCycle = ({ weeksPerCycle }: Pick<SampleSchool, "weeksPerCycle">): number =>
  weeksPerCycle * 25;
