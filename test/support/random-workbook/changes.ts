import { civilDate, dayBefore, isoDate } from "../../../src/domain/kernel";
import type { Dice } from "./dice";
import { cutTo } from "./ledger";
import type { Ledger, OpenField } from "./ledger";
import type { RandomScenario } from "./scenarios";
import { anyDay, augustOf, septemberOf } from "./shape";
import type { Shape } from "./shape";
import type { Span, Target } from "./targets";

export interface RandomChange {
  readonly scenario: string;
  readonly target: Target;
  readonly kind: "Set" | "Add" | "End";
  readonly field: string | null;
  readonly fromValue: number | null;
  readonly toValue: number | null;
  readonly span: Span;
  readonly costToAchieve: number | null;
  readonly ofWhichSpecialSeverance: number | null;
  readonly commitment: string | null;
}

export interface Changing {
  readonly shape: Shape;
  readonly ledger: Ledger;
  readonly dice: Dice;
}

/** What a scenario does to one target: nothing, one change, or two that do not meet. */
export function changesTo(target: Target, scenario: RandomScenario, changing: Changing): RandomChange[] {
  const { dice, ledger } = changing;
  if (!ledger.mayUse(target, scenario)) return [];
  if (target.mayEnd && (target.fields.length === 0 || dice.chance(25)))
    return end(target, scenario, changing);
  const open = ledger.fieldsFor(target, scenario);
  if (open.length === 0) return [];
  if (dice.chance(5)) return stale(target, scenario, { ...changing, open: dice.pick(open) });
  if (dice.chance(12)) return oneAfterTheOther(target, scenario, { ...changing, open: dice.pick(open) });
  return dice
    .some(open, dice.chance(20) ? 2 : 1)
    .flatMap((own) => set(target, scenario, { ...changing, open: own }));
}

type Setting = Changing & { readonly open: OpenField };

export function set(target: Target, scenario: RandomScenario, setting: Setting): RandomChange[] {
  const { open, dice, ledger } = setting;
  const span = cutTo(spanFor(target, setting), open.since);
  if (span === null) return [];
  const value = open.field.propose(dice);
  const isLasting = span.to === null;
  ledger.note(target, scenario, isLasting ? { field: open.field.header, value, since: span.from } : "closed");
  return [{ ...setTo(open, value), ...withCost(span, setting), scenario: scenario.name, target, span }];
}

/** The row is taken out, for good or for a while. */
function end(target: Target, scenario: RandomScenario, changing: Changing): RandomChange[] {
  const span = spanFor({ ...target, within: null }, changing);
  changing.ledger.note(target, scenario, "closed");
  const none = { kind: "End", field: null, fromValue: null, toValue: null, commitment: null } as const;
  return [{ ...none, ...withCost(span, changing), scenario: scenario.name, target, span }];
}

/** Expects what does not stand there: shown, and not applied. */
function stale(target: Target, scenario: RandomScenario, setting: Setting): RandomChange[] {
  const { open, dice, ledger } = setting;
  const wrong = { ...open, value: Math.round(((open.value ?? 7) + 3) * 1000) / 1000 };
  ledger.note(target, scenario, "closed");
  const span = spanFor(target, setting);
  return [{ ...setTo(wrong, open.field.propose(dice)), ...NO_COST, scenario: scenario.name, target, span }];
}

/** One field set twice: up to the day before the second change, and from it on. */
function oneAfterTheOther(target: Target, scenario: RandomScenario, setting: Setting): RandomChange[] {
  const { open, dice, ledger, shape } = setting;
  if (target.within !== null || open.since !== null || shape.years.length < 2) return [];
  const first = septemberOf(shape, 0);
  const second = target.byDay ? anyDay(dice, shape, [1, shape.years.length - 1]) : septemberOf(shape, 1);
  const last = civilDate(second);
  if (last === null) throw new Error(`${second} is not a day`);
  ledger.note(target, scenario, "closed");
  const spans = [
    { from: first, to: isoDate(dayBefore(last)) },
    { from: second, to: null },
  ];
  const own = { scenario: scenario.name, target, ...NO_COST };
  return spans.map((span) => ({ ...setTo(open, open.field.propose(dice)), ...own, span }));
}

const setTo = ({ field, value }: OpenField, toValue: number) =>
  ({ kind: "Set", field: field.header, fromValue: value, toValue, commitment: null }) as const;

export const NO_COST = { costToAchieve: null, ofWhichSpecialSeverance: null };

/** A one-off cost must fall within the plan to be counted. */
function withCost(
  { from }: Span,
  { shape, dice }: Changing,
): typeof NO_COST | Record<keyof typeof NO_COST, number | null> {
  const isWithin = from >= septemberOf(shape, 0) && from <= augustOf(shape, shape.years.length - 1);
  if (!isWithin || !dice.chance(25)) return NO_COST;
  const costToAchieve = dice.amount(500, 15_000, dice.pick([0, 2]));
  return { costToAchieve, ofWhichSpecialSeverance: dice.maybe(30, () => Math.floor(costToAchieve / 4)) };
}

/** Days of a change: any for posts, whole academic years for all else; now and then before the plan or after it. */
export function spanFor({ byDay, within }: Target, { shape, dice }: Changing): Span {
  const last = shape.years.length - 1;
  const year = dice.pick([
    0,
    last,
    dice.whole(0, last),
    dice.whole(0, last),
    dice.chance(12) ? -1 : last + 1,
  ]);
  const usual = Math.min(year, dice.chance(90) ? last : year);
  const from = byDay && dice.chance(75) ? anyDay(dice, shape, [usual, usual]) : septemberOf(shape, usual);
  const until = dice.whole(Math.max(usual, 0), last + 1);
  const end = byDay && dice.chance(70) ? anyDay(dice, shape, [until, until]) : augustOf(shape, until);
  const span: Span = { from, to: dice.chance(25) && end > from ? end : null };
  return within === null ? span : inside(span, within);
}

/** Where the values hold for some days only, a change is to those days. */
function inside({ from, to }: Span, within: Span): Span {
  const start = from > within.from && (within.to === null || from < within.to) ? from : within.from;
  if (within.to === null) return { from: start, to: to !== null && to > start ? to : null };
  return { from: start, to: to !== null && to > start && to < within.to ? to : within.to };
}
