import { groupBy, nameKey } from "../kernel";
import type { Change } from "./scenario";

/** Changes that are one decision: in listed order, as is the list of decisions. */
export type Decision = readonly Change[];

/** Changes of one scenario by decision: those with the same word in Together are one. */
export const decisionsOf = (changes: readonly Change[]): Decision[] => [
  ...groupBy(changes, decisionKey).values(),
];

const decisionKey = ({ id, scenario, together }: Change): string => {
  const word = nameKey(together ?? "");
  return word === "" ? `change|${nameKey(scenario)}|${nameKey(id)}` : `together|${nameKey(scenario)}|${word}`;
};

/** "CH-01", or "CH-01 + CH-02" of what is decided together. */
export const decisionName = (decision: Decision): string => decision.map(({ id }) => id).join(" + ");
