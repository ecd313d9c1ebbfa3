import { add, allAtOnce, isNegligible, zero } from "../../kernel";
import type { Pounds, Stepwise } from "../../kernel";
import { decisionName } from "../../scenarios";
import type { Comparison } from "../comparison";
import { decisionsIn, MOST_DECISIONS, narrowed, placeKey, spread } from "./coalition";
import type { Decisions } from "./coalition";
import { gamesOf } from "./game";
import type { Game, Setting } from "./game";
import { levyReleased } from "./levy";
import { payMoved, released, rolls } from "./money";
import type { KeyOf, PayMoved, Place } from "./money";
import { shapleyStepwise } from "./shapley";
import type { Worth } from "./shapley";

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
export const cashOrderFree = (comparison: Comparison): CashShare[] | null =>
  allAtOnce(cashOrderFreeStepwise(comparison));

export function* cashOrderFreeStepwise(comparison: Comparison): Stepwise<CashShare[] | null> {
  const decisions = decisionsIn(comparison.steps);
  if (decisions.all.length > MOST_DECISIONS) return null;
  const places = new Map<string, Place>();
  const keyOf: KeyOf = (place) => {
    const key = placeKey(place.school, place.yearIndex, place.fund);
    if (!places.has(key)) places.set(key, place);
    return key;
  };
  const setting: Setting = { comparison, decisions, keyOf, rollOf: rolls() };
  const games = yield* gamesOf(setting);
  const shares: Shares[] = [];
  for (const game of games) shares.push(yield* sharesOf(game));
  shares.push(yield* levyShares(games, setting));
  return listed(shares, decisions, { places, years: comparison.plan.plan.timeline.years });
}

/** By decision; what no decision brings about stands under −1. */
type Shares = ReadonlyMap<number, Worth<"GBP">>;
const NOBODY = -1;

function sharesOf({ members, before, after }: Game): Stepwise<Shares> {
  return byDecision(members, (coalition) => released(before, after[coalition] ?? before));
}

function* byDecision(
  members: readonly number[],
  worthOf: (coalition: number) => Worth<"GBP">,
): Stepwise<Shares> {
  const values = yield* shapleyStepwise(members.length, worthOf);
  return new Map([
    [NOBODY, worthOf(0)],
    ...values.map((value, own) => [members[own] ?? NOBODY, value] as const),
  ]);
}

/** The levy is one game of all whose pay moves. */
function* levyShares(games: readonly Game[], { comparison, keyOf }: Setting): Stepwise<Shares> {
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
  return yield* byDecision(players, worth);
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
