import { isSameName } from "../../domain/kernel";
import type { CurriculumRow } from "../../domain/curriculum";
import type { BudgetLine } from "../../domain/budget";
import type { Change, Link, Step } from "../../domain/scenarios";
import type { Post } from "../../domain/staffing";
import { BUDGET, CURRICULUM, holds, POSTS } from "./row-limits";
import type { Kind, Limits, Traceable } from "./row-limits";

/** Which changes made a row of a plan what it is: ids of Changes. */
export interface Trace {
  /** By header of the field. */
  readonly setBy: ReadonlyMap<string, string>;
  /** Of a post whose periods are set: the change that had set its FTE by then. */
  readonly fteThenSetBy: string | null;
  /** The row begins on the From date of this change, or the day after the To date of that one. */
  readonly beginsAt: string | null;
  readonly beginsAfter: string | null;
  /** It ends the day before the From date of this change, or on the To date of that one. */
  readonly endsAt: string | null;
  readonly endsAfter: string | null;
}
/** A row as entered: no change has touched it. */
export const UNTOUCHED: Trace = {
  setBy: new Map(),
  fteThenSetBy: null,
  beginsAt: null,
  beginsAfter: null,
  endsAt: null,
  endsAfter: null,
};

/** Of rows that a change has put into a plan; any other row stands as entered. */
export interface Traces {
  post(post: Post): Trace;
  curriculum(row: CurriculumRow): Trace;
  budget(line: BudgetLine): Trace;
}

/** Follows the changes of a plan's scenarios, first applied first. */
export function tracesOf(links: readonly Link[]): Traces {
  const posts = new Map<Post, Trace>();
  const curriculum = new Map<CurriculumRow, Trace>();
  const budget = new Map<BudgetLine, Trace>();
  for (const { change, effect } of links.flatMap((link): readonly Step[] => link.steps)) {
    if (effect.table === "Staff") note({ change, effect, known: posts, kind: POSTS });
    if (effect.table === "Curriculum") note({ change, effect, known: curriculum, kind: CURRICULUM });
    if (effect.table === "Budget") note({ change, effect, known: budget, kind: BUDGET });
  }
  return {
    post: (post) => posts.get(post) ?? UNTOUCHED,
    curriculum: (row) => curriculum.get(row) ?? UNTOUCHED,
    budget: (line) => budget.get(line) ?? UNTOUCHED,
  };
}

interface Noted<Row> {
  readonly change: Change;
  readonly effect: { readonly removed: readonly Row[]; readonly added: readonly Row[] };
  readonly known: Map<Row, Trace>;
  readonly kind: Kind<Row>;
}
function note<Row extends Traceable>({ change, effect, known, kind }: Noted<Row>): void {
  for (const piece of effect.added) {
    const limits = kind.limitsOf(piece);
    const parent = effect.removed.find(
      (row) => row.origin === piece.origin && holds(kind.limitsOf(row), limits),
    );
    if (!parent) continue;
    const before = known.get(parent) ?? UNTOUCHED;
    const cut = cutBy(before, {
      parent: kind.limitsOf(parent),
      limits,
      change,
      by: kind.changeLimits(change),
    });
    known.set(piece, holds(kind.changeLimits(change), limits) ? withField(cut, change) : cut);
  }
}

interface Cut {
  readonly parent: Limits;
  readonly limits: Limits;
  readonly change: Change;
  readonly by: Limits;
}
function cutBy(trace: Trace, { parent, limits, change: { id }, by }: Cut): Trace {
  const begins =
    limits.from === by.from ? { beginsAt: id, beginsAfter: null } : { beginsAt: null, beginsAfter: id };
  const isBefore = limits.to !== null && by.from !== null && limits.to < by.from;
  const ends = isBefore ? { endsAt: id, endsAfter: null } : { endsAt: null, endsAfter: id };
  return {
    ...trace,
    ...(limits.from === parent.from ? {} : begins),
    ...(limits.to === parent.to ? {} : ends),
  };
}

function withField(trace: Trace, { id, kind, field }: Change): Trace {
  if (kind !== "Set" || field === null) return trace;
  const setsPeriods = isSameName(field, "Timetabled periods");
  return {
    ...trace,
    setBy: new Map([...trace.setBy, [fieldKey(field), id]]),
    fteThenSetBy: setsPeriods ? (trace.setBy.get(fieldKey("FTE")) ?? null) : trace.fteThenSetBy,
  };
}

const fieldKey = (field: string): string => field.trim().toLowerCase();
/** The change that set a field of a row; null where it stands as entered. */
export const setterOf = ({ setBy }: Trace, header: string): string | null =>
  setBy.get(fieldKey(header)) ?? null;

/** Rows with the same text are the same piece of the same row, made by the same changes. */
export const traceText = (trace: Trace): string =>
  trace === UNTOUCHED
    ? ""
    : [
        ...[...trace.setBy].map((pair) => pair.join("=")).sort(),
        trace.fteThenSetBy,
        trace.beginsAt,
        trace.beginsAfter,
        trace.endsAt,
        trace.endsAfter,
      ].join("|");
