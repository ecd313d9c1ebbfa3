import { add, groupBy, isNegligible, zero } from "../../kernel";
import type { Pounds } from "../../kernel";
import type { Plan } from "../../plan";
import { decisionName } from "../../scenarios";
import type { Comparison } from "../comparison";
import {
  decisionsIn,
  isIn,
  membersOf,
  MOST_DECISIONS,
  narrowed,
  placeKey,
  spread,
  withSteps,
} from "./coalition";
import type { Decisions } from "./coalition";
import { levyReleased } from "./levy";
import { addCosts, addRows, noMoney, payMoved, released, rolls } from "./money";
import type { KeyOf, Money, MoneyBasis, PayMoved, Place } from "./money";
import { shapleyValues } from "./shapley";
import type { Worth } from "./shapley";
import { touchedBy } from "./touched";
import type { Touched } from "./touched";

/** What one decision releases in cash at one school, in one year, of one fund, whatever the order. */
export interface CashShare {
  /** The changes that are the decision; null: rows of the scenario that no change names. */
  readonly decision: string | null;
  readonly school: string;
  readonly academicYear: string;
  readonly fund: string | null;
  readonly amount: Pounds;
}

/**
 * Cash released by decision, order-free: Shapley values over the decisions of the scenario. Money of one
 * target moves only with the decisions that touch it, so only these are tried with and without each other;
 * the levy, which rests on the pay of all, is tried with all. Null above ten decisions.
 */
export function cashOrderFree(comparison: Comparison): CashShare[] | null {
  const decisions = decisionsIn(comparison.steps);
  if (decisions.all.length > MOST_DECISIONS) return null;
  const places = new Map<string, Place>();
  const keyOf: KeyOf = (place) => {
    const key = placeKey(place.school, place.yearIndex, place.fund);
    if (!places.has(key)) places.set(key, place);
    return key;
  };
  const setting: Setting = { comparison, decisions, keyOf, rollOf: rolls() };
  const games = gamesOf(setting);
  const shares = [...games.map(sharesOf), levyShares(games, setting)];
  return listed(shares, decisions, { places, years: comparison.plan.plan.timeline.years });
}

interface Setting extends MoneyBasis {
  readonly decisions: Decisions;
}
/** Rows that the same decisions touch, with every set of these. */
interface Game {
  readonly members: readonly number[];
  readonly before: Money;
  /** By set of members. */
  readonly after: readonly Money[];
}
/** By decision; what no decision brings about stands under −1. */
type Shares = ReadonlyMap<number, Worth<"GBP">>;
const NOBODY = -1;

function gamesOf(setting: Setting): Game[] {
  const touched = touchedBy(setting.comparison, setting.decisions);
  const byMembers = groupBy(touched, ({ own, drivers }) => membersOf([...own, ...drivers]).join());
  const driven = drivenPlans(setting);
  return [...byMembers.values()].map((rows) => gameOf(rows, driven, setting));
}

function gameOf(rows: readonly Touched[], drivenBy: (coalition: number) => Plan, setting: Setting): Game {
  const { comparison, decisions, keyOf } = setting;
  const { plan } = comparison.builtOn;
  const members = membersOf(rows.flatMap(({ own, drivers }) => [...own, ...drivers]));
  const before = noMoney(plan.timeline.parts.length);
  for (const row of rows) addRows(before, row.before, plan, setting);
  const after = Array.from({ length: 2 ** members.length }, (_, coalition) => {
    const money = noMoney(plan.timeline.parts.length);
    const takes = (position: number): boolean => isIn(coalition, members.indexOf(position));
    for (const row of rows) {
      const own = row.own.filter(({ position }) => takes(position)).map(({ step }) => step);
      const drivers = row.drivers.filter(({ position }) => takes(position));
      const driven = drivenBy(drivers.reduce((bits, { position }) => bits | (1 << position), 0));
      const reached = withSteps({ ...driven, ...row.before }, own, decisions.waiting);
      addRows(money, reached.plan, driven, setting);
      addRows(money, row.unnamed, driven, setting);
      addCosts(money, reached.taken, comparison.plan.plan, keyOf);
    }
    return money;
  });
  return { members, before, after };
}

/** The plan built on with the pupils, awards and prices that some decisions set; each worked out once. */
function drivenPlans({ comparison, decisions }: Setting): (coalition: number) => Plan {
  const known = new Map<number, Plan>();
  const steps = decisions.steps.filter(({ step }) => ["Years", "Pupils"].includes(step.effect.table));
  return (coalition) => {
    const own = steps.filter(({ position }) => isIn(coalition, position)).map(({ step }) => step);
    const found = known.get(coalition) ?? withSteps(comparison.builtOn.plan, own, decisions.waiting).plan;
    known.set(coalition, found);
    return found;
  };
}

function sharesOf({ members, before, after }: Game): Shares {
  return byDecision(members, (coalition) => released(before, after[coalition] ?? before));
}

function byDecision(members: readonly number[], worthOf: (coalition: number) => Worth<"GBP">): Shares {
  const values = shapleyValues(members.length, worthOf);
  return new Map([
    [NOBODY, worthOf(0)],
    ...values.map((value, own) => [members[own] ?? NOBODY, value] as const),
  ]);
}

/** The levy is one game of all whose pay moves. */
function levyShares(games: readonly Game[], { comparison, keyOf }: Setting): Shares {
  const moved = games
    .map(({ members, before, after }) => ({ members, by: after.map((money) => payMoved(before, money)) }))
    .filter(({ by }) => by.some(({ payBill, employerNi }) => [...payBill, ...employerNi].some(isMoved)));
  if (moved.length === 0) return new Map();
  const levy = levyReleased(comparison, keyOf);
  const players = [...new Set(moved.flatMap(({ members }) => members))];
  const worth = (coalition: number): Worth<"GBP"> => {
    const all = spread(coalition, players);
    const parts = moved.flatMap(({ members, by }) => by[narrowed(all, members)] ?? []);
    return levy(parts.reduce(together, NO_PAY));
  };
  return byDecision(players, worth);
}

const isMoved = (pay: Pounds): boolean => !isNegligible(pay);
const NO_PAY: PayMoved = { payBill: [], employerNi: [] };
const together = (one: PayMoved, other: PayMoved): PayMoved => ({
  payBill: other.payBill.map((pay, index) => add(pay, one.payBill[index] ?? zero())),
  employerNi: other.employerNi.map((pay, index) => add(pay, one.employerNi[index] ?? zero())),
});

function listed(
  shares: readonly Shares[],
  { all }: Decisions,
  { places, years }: { places: ReadonlyMap<string, Place>; years: readonly string[] },
): CashShare[] {
  return [...all.keys(), NOBODY].flatMap((position) => {
    const decision = all[position];
    const total = new Map<string, Pounds>();
    for (const share of shares)
      for (const [key, amount] of share.get(position) ?? [])
        total.set(key, add(total.get(key) ?? zero(), amount));
    return [...total].flatMap(([key, amount]) => {
      const place = places.get(key);
      if (!place || isNegligible(amount)) return [];
      const { school, yearIndex, fund } = place;
      const name = decision ? decisionName(decision) : null;
      return [{ decision: name, school, academicYear: years[yearIndex] ?? "", fund, amount }];
    });
  });
}
