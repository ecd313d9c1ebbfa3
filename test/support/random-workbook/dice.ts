import { randomFor } from "../../../src/workbook/sample/random";
import type { Random } from "../../../src/workbook/sample/random";

/** Random choices that are the same on every machine for the same seed and topic. */
export interface Dice extends Random {
  /** True in so many of a hundred throws. */
  chance(percent: number): boolean;
  /** A number with at most so many decimals; both ends are included. */
  amount(least: number, most: number, decimals?: number): number;
  /** Some of the items, in their order. */
  some<T>(items: readonly T[], count: number): T[];
  maybe<T>(percent: number, value: () => T): T | null;
}

export function diceFor(seed: number, topic: string): Dice {
  const random = randomFor(seed, topic);
  const chance = (percent: number): boolean => random.whole(1, 100) <= percent;
  return {
    ...random,
    chance,
    amount(least, most, decimals = 0) {
      const scale = 10 ** decimals;
      return random.whole(Math.round(least * scale), Math.round(most * scale)) / scale;
    },
    some<T>(items: readonly T[], count: number): T[] {
      const chosen = new Set(random.shuffled(items.map((_, index) => index)).slice(0, count));
      return items.filter((_, index) => chosen.has(index));
    },
    maybe: (percent, value) => (chance(percent) ? value() : null),
  };
}
