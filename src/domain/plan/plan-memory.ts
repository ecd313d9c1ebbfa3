import type { Flow } from "../budget";
import type { Post, PostCost, PayByPart } from "../staffing";
import type { Issue } from "../kernel";
import type { SchoolYear } from "../metrics";
import type { Figure } from "./figure";

/** Costs of posts already worked out, by post; a scenario that leaves a post alone reuses its cost. */
export type KnownCosts = WeakMap<Post, PostCost>;

/** Everything that one school comes to in a plan, each part worked out when it is asked for. */
export interface SchoolResult {
  readonly years: readonly SchoolYear[];
  figures(): readonly Figure[];
  /** Guardrails beside the limits of metrics; the plan is named by whoever asks. */
  guardrails(planName: string): readonly Issue[];
}

/**
 * What was worked out of plans with the same years, pay and rates. A school whose rows are the very same
 * is not worked out again: an edit in one school leaves the others alone.
 */
export interface PlanMemory {
  readonly costs: KnownCosts;
  readonly budgetFlows: Memory<readonly Flow[]>;
  readonly pay: Memory<PayByPart>;
  readonly schools: Memory<SchoolResult>;
}
export const planMemory = (costs: KnownCosts = new WeakMap()): PlanMemory => ({
  costs,
  budgetFlows: new Map(),
  pay: new Map(),
  schools: new Map(),
});

interface Remembered<T> {
  readonly inputs: readonly unknown[];
  readonly value: T;
}
/** By school, the newest first. */
export type Memory<T> = Map<string, readonly Remembered<T>[]>;

/** Plans that are looked at in turn: baseline, built on, before and after commitments, and a few trials. */
const MOST_REMEMBERED = 6;

/** What the very same inputs gave before, else what they give now. */
export function remembered<T>(memory: Memory<T>, key: string, inputs: readonly unknown[], make: () => T): T {
  const known = memory.get(key) ?? [];
  const found = known.find((own) => areSame(own.inputs, inputs));
  if (found && found === known[0]) return found.value;
  const own = found ?? { inputs, value: make() };
  memory.set(key, [own, ...known.filter((other) => other !== own)].slice(0, MOST_REMEMBERED));
  return own.value;
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((input, position) => input === other[position]);
