import type { RandomScenario } from "./scenarios";
import type { Field, Span, Target } from "./targets";

/** What scenarios have done to a target, so that a later change finds what it says it finds. */
export interface Ledger {
  /** True when a change of the scenario may be to the target. */
  mayUse(target: Target, scenario: RandomScenario): boolean;
  /** The fields that a change may still set there, with what it will find, and from when. */
  fieldsFor(target: Target, scenario: RandomScenario): readonly OpenField[];
  /** True when no scenario has touched it. */
  isUntouched(target: Target): boolean;
  note(target: Target, scenario: RandomScenario, use: Use): void;
}
export interface OpenField {
  readonly field: Field;
  readonly value: number | null;
  /** The first day on which the value stands; null: since ever. */
  readonly since: string | null;
}
/** One field set for good from a day on; or something after which nothing more is said of the target. */
export type Use = { readonly field: string; readonly value: number; readonly since: string } | "closed";

interface Noted {
  readonly scenario: RandomScenario;
  readonly use: Use;
}

export const keyOf = ({ table, id }: Target): string => `${table}|${id}`;

export function newLedger(): Ledger {
  const uses = new Map<string, Noted[]>();
  const of = (target: Target): readonly Noted[] => uses.get(keyOf(target)) ?? [];
  const inChain = (target: Target, { name, ancestors }: RandomScenario): Noted[] =>
    of(target).filter(({ scenario }) => scenario.name === name || ancestors.includes(scenario.name));
  return {
    isUntouched: (target) => of(target).length === 0,
    mayUse(target, scenario) {
      const own = inChain(target, scenario);
      if (own.some(({ use, scenario: by }) => use === "closed" || by.name === scenario.name)) return false;
      // two adopted scenarios may not change one target, unless one builds on the other
      const others = of(target).filter((noted) => !own.includes(noted));
      if (scenario.isAdopted && others.some(({ scenario: by }) => by.isAdopted)) return false;
      const { onlyIn } = target;
      return onlyIn === null || scenario.ancestors.includes(onlyIn);
    },
    fieldsFor(target, scenario) {
      const own = inChain(target, scenario);
      return target.fields.map((field): OpenField => {
        const last = own.filter(({ use }) => use !== "closed" && use.field === field.header).at(-1)?.use;
        return last === undefined || last === "closed"
          ? { field, value: field.value, since: null }
          : { field, value: last.value, since: last.since };
      });
    },
    note(target, scenario, use) {
      uses.set(keyOf(target), [...of(target), { scenario, use }]);
    },
  };
}

/** The span cut to the days on which what it finds still stands; null when none are left. */
export function cutTo({ from, to }: Span, since: string | null): Span | null {
  const start = since !== null && since > from ? since : from;
  return to !== null && to < start ? null : { from: start, to };
}
