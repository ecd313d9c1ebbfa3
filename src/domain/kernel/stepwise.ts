/** How far some work is: at one of so many. */
export interface HowFar {
  readonly what: "post" | "school" | "change" | "check" | "section" | "row";
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

/**
 * Work that says how far it is and may be left between two steps, so that whoever runs it can do something else.
 * Nothing of it counts before the last step.
 */
export type Stepwise<T> = Generator<HowFar, T, void>;

/** The work done without a pause. */
export function allAtOnce<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** What each item gives, in order, with a pause before each. */
export function* stepByStep<Item, Found>(
  what: HowFar["what"],
  items: readonly Item[],
  make: (item: Item, position: number) => readonly Found[],
): Stepwise<Found[]> {
  const found: Found[] = [];
  for (const [position, item] of items.entries()) {
    yield { what, at: position + 1, of: items.length };
    for (const own of make(item, position)) found.push(own);
  }
  return found;
}

/** Each item in order, with a pause now and then: for items that take next to no time by themselves. */
export function* eachInTurn<Item>(
  what: HowFar["what"],
  items: readonly Item[],
  each: (item: Item) => void,
): Stepwise<void> {
  for (const [position, item] of items.entries()) {
    if (position % BETWEEN_PAUSES === 0) yield { what, at: position + 1, of: items.length };
    each(item);
  }
}

const BETWEEN_PAUSES = 500;
