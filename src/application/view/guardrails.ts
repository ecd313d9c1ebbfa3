import { inWords } from "../issues/words";
import { brokenGuardrails } from "../report/broken-guardrails-by-row";
import { isUnsure } from "../report/figures";
import { isCompared } from "./choice";
import type { Look } from "./choice";
import { cellLink } from "./texts";
import type { CellLink } from "./texts";

/** A limit that is broken, in any year of the plan. */
export interface GuardrailView {
  readonly text: string;
  /** Whether the scenario breaks it, or doing nothing does. */
  readonly since: string;
  readonly cells: readonly CellLink[];
}
export interface GuardrailsView {
  readonly count: number;
  /** "2 guardrails broken at Thornmoor High, 1 of them new with the scenario". */
  readonly title: string;
  readonly broken: readonly GuardrailView[];
}

const MOST_CELLS = 4;

/** Limits that are broken among the figures shown, those that are new with the scenario first. */
export function guardrailsOf(look: Look): GuardrailsView {
  const { review, scope } = look;
  const all = brokenGuardrails(review, scope);
  const fresh = all.filter(({ isNew }) => isNew);
  const ordered = [...fresh, ...all.filter(({ isNew }) => !isNew)];
  return {
    count: all.length,
    title: titleOf(look, all.length, fresh.length),
    broken: ordered.map(({ text, isNew, at }) => ({
      text,
      since: !isCompared(look) ? "" : isNew ? "New with the scenario" : "The same without the scenario",
      cells: at.slice(0, MOST_CELLS).map(cellLink),
    })),
  };
}

function titleOf(look: Look, count: number, fresh: number): string {
  const { review, scope } = look;
  if (count === 0) {
    return isUnsure(review, scope) ? "No guardrail is known to be broken" : "No guardrail is broken";
  }
  const where = scope.isWholeTrust ? "" : ` at ${scope.name}`;
  const which = isCompared(look)
    ? `, ${fresh === 0 ? "none" : String(fresh)} of them new with the scenario`
    : "";
  return `${inWords(count, "guardrail")} broken${where}${which}`;
}
