import { academicYearOf, isoDate } from "../../domain/kernel";
import type { RowOrigin } from "../../domain/kernel";
import type { CurriculumRow } from "../../domain/curriculum";
import type { BudgetLine } from "../../domain/budget";
import type { Change } from "../../domain/scenarios";
import type { Post } from "../../domain/staffing";

/** First and last day or year as text that sorts; null is without limit. */
export interface Limits {
  readonly from: string | null;
  readonly to: string | null;
}
export interface Kind<Row> {
  limitsOf(row: Row): Limits;
  changeLimits(change: Change): Limits;
}
export interface Traceable {
  readonly origin: RowOrigin;
}

const byDay: Pick<Kind<never>, "changeLimits"> = {
  changeLimits: ({ fromDate, toDate }) => ({ from: isoDate(fromDate), to: toDate && isoDate(toDate) }),
};
const byYear: Pick<Kind<never>, "changeLimits"> = {
  changeLimits: ({ fromDate, toDate }) => ({
    from: academicYearOf(fromDate),
    to: toDate && academicYearOf(toDate),
  }),
};
export const POSTS: Kind<Post> = {
  ...byDay,
  limitsOf: ({ starts, ends }) => ({ from: starts && isoDate(starts), to: ends && isoDate(ends) }),
};
export const CURRICULUM: Kind<CurriculumRow> = {
  ...byYear,
  limitsOf: ({ fromYear, toYear }) => ({ from: fromYear, to: toYear }),
};
export const BUDGET: Kind<BudgetLine> = {
  ...byYear,
  limitsOf: ({ holds, academicYear }) => ({
    from: holds?.fromYear ?? academicYear,
    to: holds?.toYear ?? null,
  }),
};

const isFrom = (first: string | null, other: string | null): boolean =>
  first === null || (other !== null && first <= other);
const isUpTo = (last: string | null, other: string | null): boolean =>
  last === null || (other !== null && last >= other);
export const holds = (outer: Limits, inner: Limits): boolean =>
  isFrom(outer.from, inner.from) && isUpTo(outer.to, inner.to);
