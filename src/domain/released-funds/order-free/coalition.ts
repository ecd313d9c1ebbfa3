import { nameKey } from "../../kernel";
import type { Plan } from "../../plan";
import { applyEffect, decisionsOf, effectOf } from "../../scenarios";
import type { Decision, PlanRows, Step } from "../../scenarios";

/** Up to this many decisions are explained in every order; above it the orders are too many. */
export const MOST_DECISIONS = 10;

/** The decisions of one scenario, and the steps that each takes. A set of decisions is written as bits. */
export interface Decisions {
  readonly all: readonly Decision[];
  /** In listed order, each with the position of its decision. */
  readonly steps: readonly DecisionStep[];
  /** Rows that stand only in the scenario, and only with the decision that adds them. */
  readonly waiting: PlanRows;
}
export interface DecisionStep {
  readonly step: Step;
  readonly position: number;
}

export function decisionsIn(steps: readonly Step[]): Decisions {
  const all = decisionsOf(steps.map(({ change }) => change));
  const adds = steps.filter(({ change }) => change.kind === "Add").map(({ effect }) => effect);
  return {
    all,
    steps: steps.map((step) => ({
      step,
      position: all.findIndex((decision) => decision.includes(step.change)),
    })),
    waiting: {
      posts: adds.flatMap((effect) => (effect.table === "Staff" ? effect.added : [])),
      curriculum: adds.flatMap((effect) => (effect.table === "Curriculum" ? effect.added : [])),
      budget: adds.flatMap((effect) => (effect.table === "Budget" ? effect.added : [])),
    },
  };
}

export const isIn = (coalition: number, position: number): boolean => (coalition & (1 << position)) !== 0;

/** Where a plan comes to with some of its steps, and which of these could be taken. */
export interface Reached {
  readonly plan: Plan;
  readonly taken: readonly Step[];
}

/**
 * A plan with the steps of some decisions, in listed order. One that needs a decision that is not there
 * (its row is not added, its From value is another's To value) does nothing.
 */
export function withSteps(plan: Plan, steps: readonly Step[], waiting: PlanRows): Reached {
  let reached = plan;
  const taken: Step[] = [];
  for (const step of steps) {
    const effect = effectOf(step.change, reached, waiting);
    if (!effect.ok) continue;
    reached = applyEffect(reached, effect.value);
    taken.push(step);
  }
  return { plan: reached, taken };
}

/** Bits of a set of positions, renumbered to the positions of its members in a larger set. */
export const spread = (coalition: number, members: readonly number[]): number =>
  members.reduce((bits, member, own) => (isIn(coalition, own) ? bits | (1 << member) : bits), 0);

/** The other way: which of the members are in the larger set. */
export const narrowed = (coalition: number, members: readonly number[]): number =>
  members.reduce((bits, member, own) => (isIn(coalition, member) ? bits | (1 << own) : bits), 0);

export const membersOf = (steps: readonly DecisionStep[]): number[] =>
  [...new Set(steps.map(({ position }) => position))].sort((a, b) => a - b);

/** One key of a school, year and fund, whoever spells it how. */
export const placeKey = (school: string, yearIndex: number, fund: string | null): string =>
  `${nameKey(school)}|${yearIndex}|${fund ?? ""}`;
