import { isSameName, nameKey } from "../kernel";
import type { Change, ChangeTable, Scenario } from "../scenarios";

/** In which plans a row stands once the scenarios are carried, and what it delivers. */
export interface Place {
  /** In every plan; in every plan after commitments; or only in a scenario that is not carried. */
  readonly stands: "everywhere" | "delivers" | "elsewhere";
  readonly commitment: string | null;
}
export interface Belonging {
  of(
    table: ChangeTable,
    row: { readonly id: string; readonly onlyInScenario: string | null; readonly commitment: string | null },
  ): Place;
}

/** An Add that carries a commitment hands it to its row: they stay together. */
export function belongingOf(carried: readonly Scenario[], changes: readonly Change[]): Belonging {
  const isCarried = (name: string): boolean => carried.some((own) => isSameName(own.name, name));
  const adds = new Map(
    changes
      .filter(
        ({ kind, scenario, commitment }) => kind === "Add" && commitment !== null && isCarried(scenario),
      )
      .map(({ table, target, commitment }) => [`${table}|${nameKey(target)}`, commitment]),
  );
  return {
    of(table, { id, onlyInScenario, commitment }) {
      const own = commitment ?? adds.get(`${table}|${nameKey(id)}`) ?? null;
      if (onlyInScenario !== null && !isCarried(onlyInScenario)) return { stands: "elsewhere", commitment };
      return own === null
        ? { stands: "everywhere", commitment: null }
        : { stands: "delivers", commitment: own };
    },
  };
}

interface Conditional {
  readonly id: string;
  readonly onlyInScenario: string | null;
  readonly commitment: string | null;
}

/** A row as it stands once the scenarios are carried. */
export const placed = <Row extends Conditional>(row: Row, { stands, commitment }: Place): Row => ({
  ...row,
  commitment,
  onlyInScenario: stands === "elsewhere" ? row.onlyInScenario : null,
});
