import { shareOfYear, subjectBalances } from "../../../domain/deployment";
import {
  academicYearOf,
  cellOf,
  compareDates,
  groupBy,
  isNegligible,
  isSame,
  isSameName,
  nameKey,
  sum,
  times,
  zero,
} from "../../../domain/kernel";
import type { CivilDate, Fte, Periods } from "../../../domain/kernel";
import type { Post } from "../../../domain/staffing";
import { dayText } from "../../present/date-text";
import { numberText } from "../../present/number-text";
import { targetName } from "../../report/change-target";
import type { Look } from "../choice";
import { cellLink } from "../texts";
import type { CellLink } from "../texts";
import { aWeek } from "./deployment";
import type { ComparedTeaching, Teaching } from "./deployment";

/** A post, and the periods that it can teach of one subject. */
export interface PostLine {
  readonly id: string;
  readonly label: string;
  readonly fte: string;
  readonly periods: string;
  /** "Ends on 31 August 2027", "Was 20 periods", "New"; empty where nothing is to be said. */
  readonly note: string;
  readonly isThere: boolean;
  readonly cells: readonly CellLink[];
}

/** Posts that can teach it, then those that no longer can; periods as they add up to what is available. */
export function postLines(subject: string, { now, before }: ComparedTeaching, look: Look): PostLine[] {
  const [own, other] = [postsOf(now, subject), before === null ? [] : postsOf(before, subject)];
  const was = (id: string): Held | undefined => other.find((post) => isSameName(post.id, id));
  const gone = other.filter(({ id }) => !own.some((post) => isSameName(post.id, id)));
  return [
    ...own.map((held) => lineOf(held, noteOf(held, { was: was(held.id) ?? null, before, look }), now)),
    ...gone.map((held) => ({ ...lineOf(held, "No longer teaches it", before ?? now), isThere: false })),
  ];
}

interface Held {
  readonly id: string;
  readonly pieces: readonly Post[];
  readonly periods: Periods;
  /** On average over the year. */
  readonly fte: Fte;
}

function postsOf({ deployment }: Teaching, subject: string): Held[] {
  const { timeline, yearIndex, posts } = deployment;
  return [...groupBy(posts, ({ id }) => nameKey(id)).values()].flatMap((pieces) => {
    const alone = subjectBalances({ ...deployment, curriculum: [], posts: pieces });
    const periods =
      alone.find((own) => isSameName(own.subject, subject))?.capacity ?? zero<"periods/cycle">();
    const fte = sum(pieces.map((post) => times(post.fte, shareOfYear(post, timeline, yearIndex))));
    return isNegligible(periods) ? [] : [{ id: pieces[0]?.id ?? "", pieces, periods, fte }];
  });
}

function lineOf({ id, pieces: [first], periods, fte }: Held, note: string, teaching: Teaching): PostLine {
  const isWritten = first !== undefined && first.origin.row > 0;
  return {
    id,
    label: targetName({ table: "Staff", target: id }, teaching.plan),
    fte: numberText(fte, 2),
    periods: weekText(periods, teaching),
    note,
    isThere: true,
    cells: isWritten ? [cellLink(cellOf(first.origin, "fte"))] : [],
  };
}

interface Noting {
  readonly was: Held | null;
  readonly before: Teaching | null;
  readonly look: Look;
}

function noteOf(held: Held, { was, before, look }: Noting): string {
  const ends = lastDay(held);
  const end = ends !== null && academicYearOf(ends) === look.academicYear ? `Ends on ${dayText(ends)}` : "";
  return [before === null ? "" : changeText(held, was, before), end].filter((text) => text !== "").join(". ");
}

function changeText(held: Held, was: Held | null, before: Teaching): string {
  if (was === null) return "New here";
  return isSame<string>(held.periods, was.periods) ? "" : `Was ${weekText(was.periods, before)} periods`;
}

/** The last day of the post as a whole; null where it goes on. */
const lastDay = ({ pieces }: Held): CivilDate | null =>
  pieces.reduce<CivilDate | null>((last, { ends }, position) => {
    if (position === 0 || last === null) return position === 0 ? ends : null;
    return ends === null || compareDates(ends, last) > 0 ? ends : last;
  }, null);

const weekText = (periods: Periods, { school }: Teaching): string =>
  numberText(aWeek(periods, school), 1).replace(/\.0$/, "");
