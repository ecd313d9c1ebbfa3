import { add, allAtOnce, isZero, negate, over, quantity, subtract, times, zero } from "../../kernel";
import type { Quantity, Ratio, Stepwise } from "../../kernel";

/** What some of the players bring about together, by key. */
export type Worth<U extends string> = ReadonlyMap<string, Quantity<U>>;

/**
 * Shapley values: what each player adds, on average over every order in which all of them could
 * come. `worthOf` is asked once for each set of players, written as bits. The values sum to the worth
 * of all less the worth of none.
 */
export const shapleyValues = <U extends string>(
  players: number,
  worthOf: (coalition: number) => Worth<U>,
): Map<string, Quantity<U>>[] => allAtOnce(shapleyStepwise(players, worthOf));

export function* shapleyStepwise<U extends string>(
  players: number,
  worthOf: (coalition: number) => Worth<U>,
): Stepwise<Map<string, Quantity<U>>[]> {
  const nobody = worthOf(0);
  const values = Array.from({ length: players }, () => new Map<string, Quantity<U>>());
  for (let coalition = 1; coalition < 2 ** players; coalition += 1) {
    yield { what: "check", at: coalition, of: 2 ** players };
    const gained = less(worthOf(coalition), nobody);
    const size = sizeOf(coalition);
    for (const [player, value] of values.entries()) {
      const isIn = (coalition & (1 << player)) !== 0;
      if (!isIn && size === players) continue;
      const weight = weightOf(isIn ? size - 1 : size, players);
      for (const [key, worth] of gained) {
        const share = times(worth, weight);
        value.set(key, add(value.get(key) ?? zero<U>(), isIn ? share : negate(share)));
      }
    }
  }
  // divided once, at the end: whole numbers until then
  const orders = factorial(players);
  return values.map(
    (value) => new Map([...value].map(([key, share]) => [key, over(share, orders)] as const)),
  );
}

function less<U extends string>(worth: Worth<U>, nobody: Worth<U>): Worth<U> {
  const gained = new Map<string, Quantity<U>>();
  for (const key of new Set([...worth.keys(), ...nobody.keys()])) {
    const amount = subtract(worth.get(key) ?? zero<U>(), nobody.get(key) ?? zero<U>());
    if (!isZero(amount)) gained.set(key, amount);
  }
  return gained;
}

/** Orders in which just these come before a player: before! × after!. */
const weightOf = (before: number, players: number): Ratio =>
  times(factorial(before), factorial(players - before - 1));

const factorial = (number: number): Ratio => quantity(String(wholeFactorial(number)));
const wholeFactorial = (number: number): number => (number < 2 ? 1 : number * wholeFactorial(number - 1));

const sizeOf = (coalition: number): number =>
  coalition === 0 ? 0 : (coalition & 1) + sizeOf(coalition >> 1);
