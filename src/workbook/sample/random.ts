/** Numbers that look random and are the same on every machine for the same seed and topic. */
export interface Random {
  /** A whole number; both ends are included. */
  whole(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

const TWO_TO_32 = 4_294_967_296;

/** The 32-bit FNV-1a hash, so that each topic has numbers of its own and none moves another's. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The mulberry32 generator: 0 ≤ number < 1. */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
}

export function randomFor(seed: number, topic: string): Random {
  const next = mulberry32(hash(`${seed}|${topic}`));
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  return {
    whole,
    pick,
    shuffled<T>(items: readonly T[]): T[] {
      const order = items.map((item) => ({ item, place: next() }));
      return order.sort((a, b) => a.place - b.place).map(({ item }) => item);
    },
  };
}
