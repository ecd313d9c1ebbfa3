import type { SubjectBalance } from "../../../domain/deployment";
import { isNegligible, isSameName, subtract, sum } from "../../../domain/kernel";
import type { CellOrigin, Periods, WeeklyPeriods } from "../../../domain/kernel";
import { cellOf } from "../../../domain/kernel";
import { periodsPhrase, plotted } from "../texts";
import type { Tone } from "../texts";
import type { Look } from "../choice";
import { amount, balanceText, fteText, notesOf, subjectLabel } from "./balance-words";
import { aWeek, isOutsideTimetable, teachingOf } from "./deployment";
import type { ComparedTeaching, Teaching } from "./deployment";

/** One subject of a school: what its teachers have over what the timetable needs. */
export interface SubjectRow {
  /** As in the workbook; empty: posts without a subject. */
  readonly subject: string;
  readonly label: string;
  /** Periods a week: above zero spare, below zero short; null where not known. */
  readonly balance: number | null;
  /** Doing nothing; null where that is not known, or nothing else is shown. */
  readonly baseline: number | null;
  /** The same in words. */
  readonly was: string;
  readonly text: string;
  readonly fte: string;
  readonly tone: Tone;
  readonly said: string;
  readonly cells: CellOrigin | null;
}
/** Spare or short periods of all subjects: each for itself, never one less the other. */
export interface BalanceTotal {
  readonly text: string;
  /** Doing nothing: "85"; empty where nothing else is shown. */
  readonly was: string;
}
export interface BalancesView {
  readonly school: string;
  readonly lead: string;
  readonly spare: BalanceTotal;
  readonly short: BalanceTotal & { readonly isSome: boolean };
  readonly subjects: readonly SubjectRow[];
  readonly finding: string;
  readonly hasBaseline: boolean;
  readonly notes: readonly string[];
}

/** Null where the plan cannot be worked out. */
export function balancesOf(look: Look, school: string): BalancesView | null {
  const teaching = teachingOf(look, school);
  if (teaching === null) return null;
  const { now, before } = teaching;
  const own = inTimetable(now);
  const subjects = own.map((balance) => rowOf(balance, teaching)).sort(shortagesFirst);
  const totals = totalsOf(now, before);
  return {
    school: now.school.name,
    lead: `Periods a week: ${amount(weekly(own, now, ({ demand }) => demand))} needed, ${amount(weekly(own, now, ({ capacity }) => capacity))} available.`,
    ...totals,
    subjects,
    finding: findingOf(subjects, { ...totals, look }),
    hasBaseline: before !== null,
    notes: notesOf(now),
  };
}

export const inTimetable = ({ balances }: Teaching): SubjectBalance[] =>
  balances.filter((balance) => !isOutsideTimetable(balance));

const weekly = (
  own: readonly SubjectBalance[],
  { school }: Teaching,
  of: (balance: SubjectBalance) => Periods,
): WeeklyPeriods => aWeek(sum(own.map(of)), school);

function totalsOf(now: Teaching, before: Teaching | null): Pick<BalancesView, "spare" | "short"> {
  const total = (of: (balance: SubjectBalance) => Periods): BalanceTotal & { readonly isSome: boolean } => {
    const value = weekly(inTimetable(now), now, of);
    const was = before === null ? "" : amount(weekly(inTimetable(before), before, of));
    return { text: periodsPhrase(value), was, isSome: !isNegligible(value) };
  };
  return { spare: total(({ spare }) => spare), short: total(({ short }) => short) };
}

function rowOf(balance: SubjectBalance, { now, before }: ComparedTeaching): SubjectRow {
  const other = before?.balances.find(({ subject }) => isSameName(subject, balance.subject));
  const value = balanceIn(balance, now);
  const { text, tone } = balanceText(value);
  const earlier = before === null || other === undefined ? null : balanceIn(other, before);
  const was = earlier === null ? "" : balanceText(earlier).text;
  const label = subjectLabel(balance.subject);
  return {
    subject: balance.subject,
    label,
    balance: plotted(value),
    baseline: earlier === null ? null : plotted(earlier),
    was,
    text,
    fte: fteText(balance, now),
    tone,
    said: `${label}: ${text}${was === "" ? "" : `; doing nothing, ${was}`}`,
    cells: cellsOf(balance),
  };
}

const cellsOf = ({ rows: [row], posts: [post] }: SubjectBalance): CellOrigin | null =>
  row !== undefined ? cellOf(row.origin, "groups") : post !== undefined ? cellOf(post.origin, "fte") : null;

export const balanceIn = ({ capacity, demand }: SubjectBalance, { school }: Teaching): WeeklyPeriods =>
  aWeek(subtract(capacity, demand), school);

/** What is not known, then the largest shortage, then the least that is spare. */
const shortagesFirst = (a: SubjectRow, b: SubjectRow): number =>
  (a.balance ?? -Infinity) - (b.balance ?? -Infinity) || a.label.localeCompare(b.label);

interface Found extends Pick<BalancesView, "spare" | "short"> {
  readonly look: Look;
}
function findingOf(rows: readonly SubjectRow[], { spare, short, look: { academicYear } }: Found): string {
  const worst = rows.filter(({ tone }) => tone === "bad").map(({ label, text }) => `${label} ${text}`);
  const which = worst.length === 0 ? "No subject is short" : `Short: ${worst.join(", ")}`;
  return `Teaching periods a week by subject in ${academicYear}. ${which}. In all ${spare.text} spare and ${short.text} short; the two are never netted.`;
}
