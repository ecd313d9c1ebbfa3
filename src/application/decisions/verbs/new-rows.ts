import { readYearGroup } from "../../../domain/curriculum";
import type { CurriculumRow } from "../../../domain/curriculum";
import type { TeachingShare } from "../../../domain/deployment";
import { isSameName, notYetWritten, one, quantity, zero } from "../../../domain/kernel";
import { copyId } from "../../../domain/scenarios";
import type { Post } from "../../../domain/staffing";
import type { Deciding, RowDraft } from "../verb";
import { yearOf } from "../when";

export const NEW_ROW = {
  Curriculum: notYetWritten("Curriculum", "Curriculum"),
  Staff: notYetWritten("Staff", "Staff"),
  Teaching: notYetWritten("Teaching", "Staff"),
  Budget: notYetWritten("Budget", "Budget"),
} as const;

type Ided = readonly { readonly id: string }[];
const ids = (rows: Ided): string[] => rows.map(({ id }) => id);

/** An id that no row of the table has: as asked for, else one made of another. */
export function newId({ ask }: Deciding, rows: Ided, from: string, option = "id"): string | null {
  const asked = ask.text(option);
  if (asked === null) {
    const isFree = !rows.some(({ id }) => isSameName(id, from));
    return isFree ? from : copyId(from, ids(rows));
  }
  if (/[*?~|]|^[=<>]/.test(asked))
    return ask.say(`${option} must not hold * ? ~ or |, nor start with = < or >`);
  const isTaken = rows.some(({ id }) => isSameName(id, asked));
  return isTaken ? ask.say(`${option}: there is a row ${asked} already`) : asked;
}

/** What is known of groups that open; amounts as exact text. */
export interface NewGroups {
  readonly id: string;
  readonly school: string;
  readonly yearGroup: string;
  readonly subject: string;
  readonly groups: string;
  readonly periods: string;
  /** Null: all of the year group. */
  readonly pupils: string | null;
  readonly block?: string;
}
/** A new row of Curriculum, taught in this scenario on the days of the decision. */
export const newGroups = (
  { when, scenario }: Deciding,
  { id, school, yearGroup, subject, groups, periods, pupils, block }: NewGroups,
): CurriculumRow => ({
  ...{ id, school, yearGroup, subject, block: block ?? null },
  origin: NEW_ROW.Curriculum,
  andYearGroup: null,
  groups: quantity(groups),
  periodsPerGroup: quantity(periods),
  teachersPerGroup: one(),
  supportStaffPerGroup: zero(),
  pupilsTaking: pupils === null ? null : quantity(pupils),
  fromYear: yearOf(when.from),
  toYear: when.to === null ? null : yearOf(when.to),
  onlyInScenario: scenario,
  commitment: null,
});

/** A row of Curriculum that takes the place of another in this scenario, from the day of the decision on. */
export function rowInPlace(
  { plan, model, when, scenario }: Deciding,
  row: CurriculumRow,
  given: Partial<CurriculumRow>,
): CurriculumRow {
  const last = when.to === null ? null : yearOf(when.to);
  return {
    ...row,
    id: copyId(row.id, ids([...model.everything.curriculum, ...plan.curriculum])),
    origin: NEW_ROW.Curriculum,
    fromYear: yearOf(when.from),
    toYear: row.toYear === null || (last !== null && last < row.toYear) ? last : row.toYear,
    onlyInScenario: scenario,
    commitment: null,
    ...given,
  };
}

/** A post that takes the place of another, at the same cost and timetable unless given otherwise. */
export function postInPlace({ model, when, scenario }: Deciding, post: Post, given: Partial<Post>): Post {
  return {
    ...post,
    id: copyId(post.id, ids(model.everything.posts)),
    origin: NEW_ROW.Staff,
    starts: when.from,
    ends: when.to ?? post.ends,
    onlyInScenario: scenario,
    commitment: null,
    ...given,
  };
}

/** What the post taught, for the post that takes its place. */
export const sharesFor = (post: Post, from: Post, { plan }: Deciding): RowDraft[] =>
  plan.teaching
    .filter((share) => isSameName(share.post, from.id))
    .map((share): RowDraft => ({
      table: "Teaching",
      row: shareOf(share, post.id),
      like: null,
    }));
const shareOf = ({ subject, periods }: TeachingShare, post: string): TeachingShare => ({
  origin: NEW_ROW.Teaching,
  post,
  subject,
  periods,
});

/** Y7 for "7" and "Year 7"; a need group as it is typed. */
export function yearGroupOf({ ask, plan }: Deciding, school: string, option = "year-group"): string | null {
  const typed = ask.needed(option);
  if (typed === null) return null;
  const known = readYearGroup(typed);
  if (known !== null) return known;
  const own = plan.pupils.find((row) => isSameName(row.school, school) && isSameName(row.yearGroup, typed));
  return own?.yearGroup ?? ask.say(`${option}: ${school} has no pupils in ${typed}`);
}
