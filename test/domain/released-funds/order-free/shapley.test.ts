import fc from "fast-check";
import { exactText, isNegligible, over, quantity, subtract, sum } from "../../../../src/domain/kernel";
import type { Pounds } from "../../../../src/domain/kernel";
import { shapleyValues } from "../../../../src/domain/released-funds/order-free/shapley";

const KEY = "all";
const game = (worths: readonly string[]) => (coalition: number) =>
  new Map([[KEY, quantity<"GBP">(worths[coalition] ?? "0")]]);
const valuesOf = (players: number, worths: readonly string[]): (string | null)[] =>
  shapleyValues(players, game(worths)).map((value) => exactText(value.get(KEY) ?? quantity("0")));

const ordersOf = (players: readonly number[]): number[][] =>
  players.length === 0
    ? [[]]
    : players.flatMap((first) =>
        ordersOf(players.filter((other) => other !== first)).map((rest) => [first, ...rest]),
      );
/** The definition: what a player adds on coming, on average over all orders of coming. */
function byDefinition(player: number, players: number, worths: readonly string[]): Pounds {
  const orders = ordersOf([...Array(players).keys()]);
  const worth = game(worths);
  const added = orders.map((order) => {
    const before = order.slice(0, order.indexOf(player)).reduce((bits, other) => bits | (1 << other), 0);
    const [one, other] = [worth(before | (1 << player)).get(KEY), worth(before).get(KEY)];
    return subtract(one ?? quantity<"GBP">("0"), other ?? quantity<"GBP">("0"));
  });
  return over(sum(added), quantity(String(orders.length)));
}

describe("Shapley values", () => {
  it("[OFR1] are what each player adds, on average over every order", () => {
    // alone 60 and −6, together 60: the first adds 60 or 66, the second −6 or 0
    expect(valuesOf(2, ["0", "60", "-6", "60"])).toEqual(["63", "-3"]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.integer(), { minLength: 16 }), (n, numbers) => {
        const worths = numbers.map(String);
        const values = shapleyValues(n, game(worths));
        for (const [player, value] of values.entries()) {
          const own = value.get(KEY) ?? quantity<"GBP">("0");
          expect(isNegligible(subtract(own, byDefinition(player, n, worths)))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("[OFR1] do not count what is there without anybody, and leave out whoever changes nothing", () => {
    expect(valuesOf(2, ["5", "15", "5", "15"])).toEqual(["10", "0"]);
    expect(valuesOf(0, ["5"])).toEqual([]);
  });
});
