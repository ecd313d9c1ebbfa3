import {
  groupBy,
  inUnit,
  isAbove,
  isKnown,
  isNegative,
  nameKey,
  negate,
  one,
  quantity,
  subtract,
  sum,
  times,
  unknown,
  zero,
} from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { Evaluation } from "../../domain/plan";

/** A figure of one year in two workbooks. */
export interface FigureMoved {
  readonly school: string;
  readonly academicYear: string;
  readonly figure: string;
  readonly before: Quantity<string>;
  readonly after: Quantity<string>;
}
export interface YearsCompared {
  readonly figures: number;
  readonly moved: readonly FigureMoved[];
}

interface FigureOf extends Omit<FigureMoved, "before" | "after"> {
  readonly value: Quantity<string>;
  readonly isMoney: boolean;
}
type Figures = ReadonlyMap<string, FigureOf>;

/**
 * Every figure of the years that two evaluations share: what schools and totals come to, every metric, and money by
 * school, fund, kind and part of the year. Figures that differ by no more than the share of them are the same.
 */
export function compareYears(before: Evaluation, after: Evaluation, tie: string): YearsCompared {
  const years = after.plan.timeline.years.filter((year) => before.plan.timeline.years.includes(year));
  const [was, is] = [figuresIn(before, years), figuresIn(after, years)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const moved = keys.flatMap((key): FigureMoved[] => {
    const [one, other] = [was.get(key), is.get(key)];
    const about = one ?? other;
    if (!about) return [];
    // no money of a kind is none; any other figure that is not there is not known
    const none: Quantity<string> = about.isMoney ? zero() : unknown();
    const pair = { before: one?.value ?? none, after: other?.value ?? none };
    const { school, academicYear, figure } = about;
    return isTied(pair, tie) ? [] : [{ school, academicYear, figure, ...pair }];
  });
  return { figures: keys.length, moved };
}

/** What is not known in one must not be known in the other. */
function isTied({ before, after }: Pick<FigureMoved, "before" | "after">, tie: string): boolean {
  if (!isKnown(before) || !isKnown(after)) return isKnown(before) === isKnown(after);
  const size = (value: Quantity<string>): Quantity<string> => (isNegative(value) ? negate(value) : value);
  const most = isAbove(size(before), one()) ? size(before) : one<string>();
  return !isAbove(size(subtract<string>(before, inUnit(after))), times(most, quantity(tie)));
}

function figuresIn(evaluation: Evaluation, years: readonly string[]): Figures {
  const found = new Map<string, FigureOf>();
  const note = (own: FigureOf): void => {
    if (years.includes(own.academicYear)) {
      found.set([nameKey(own.school), own.academicYear, own.figure].join("|"), own);
    }
  };
  for (const { level, name, academicYear, base } of evaluation.years) {
    const bases: Readonly<Record<string, { readonly value: Quantity<string> }>> = { ...base };
    for (const [key, { value }] of Object.entries(bases)) {
      note({ school: name, academicYear, figure: `${level}, ${key}`, value, isMoney: false });
    }
  }
  for (const { school, academicYear, metric, value } of evaluation.figures) {
    note({ school, academicYear, figure: metric, value, isMoney: false });
  }
  moneyOf(evaluation).forEach(note);
  return found;
}

/** Money by school, fund, kind and part. */
function moneyOf({ costs }: Evaluation): FigureOf[] {
  const { parts } = costs.plan.timeline;
  const groups = groupBy(costs.flows, ({ school, fund, kind, partIndex }) =>
    [nameKey(school), nameKey(fund?.name ?? ""), kind, partIndex].join("|"),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    const part = first && parts[first.partIndex];
    if (!first || !part) return [];
    const value: Quantity<string> = sum(own.map(({ amount }) => amount));
    const figure = `${first.kind}, ${first.fund?.name ?? "no fund"}, ${part.name}`;
    return [{ school: first.school, academicYear: part.academicYear, figure, value, isMoney: true }];
  });
}
