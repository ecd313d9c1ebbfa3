import { serialOf } from "../../reference-rows";
import type { TableRows } from "../../template-content";

/** Periods a cycle of one subject. */
export interface TeachingShare {
  readonly subject: string;
  readonly periods: number;
}

/** A row of Staff by the fields of its table, and what is kept of it elsewhere. */
export interface SamplePost {
  readonly post: string;
  readonly school: string;
  readonly role: string;
  readonly subject?: string;
  readonly fte: number;
  readonly headcount?: number;
  readonly timetabledPeriods?: number;
  readonly payScale?: string;
  readonly payPoint?: string;
  readonly increments?: "yes";
  readonly highestPoint?: string;
  readonly tlr?: number;
  readonly senAllowance?: number;
  /** Full-time, for a whole year. */
  readonly annualSalary?: number;
  readonly paidWeeksShare?: number;
  readonly pension?: "TPS";
  readonly fund: string;
  /** Days such as "2026-09-01". */
  readonly starts?: string;
  readonly ends?: string;
  readonly filled?: string;
  readonly onlyInScenario?: string;
  readonly commitment?: string;
  readonly note?: string;
  /** Rows of Teaching, for a post that teaches more than one subject. */
  readonly teaching?: readonly TeachingShare[];
}

const dayOrBlank = (day: string | undefined): number | null => (day === undefined ? null : serialOf(day));

/** The rows of Staff, and those of Teaching. */
export function staffTables(posts: readonly SamplePost[]): TableRows {
  const rows = posts.map(({ teaching = [], starts, ends, ...row }) => ({
    staff: { ...row, starts: dayOrBlank(starts), ends: dayOrBlank(ends) },
    teaching: teaching.map((share) => ({ post: row.post, ...share })),
  }));
  return {
    Staff: rows.map(({ staff }) => staff),
    Teaching: rows.flatMap(({ teaching }) => teaching),
  };
}
