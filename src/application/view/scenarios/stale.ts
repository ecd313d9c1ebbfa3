import { takeBack } from "../../decisions/undo";
import { rebaseChange } from "../../decisions/rebase";
import type { Rebased } from "../../decisions/rebase";
import { changeSentence } from "../../report/change-sentence";
import { fieldWords } from "../../report/change-words";
import { staleOf } from "../../report/change-standing";
import type { Change } from "../../../domain/scenarios";
import type { Look } from "../choice";
import { sentenceCase } from "../texts";

/** A change that is out of date: shown, and not applied. */
export interface StaleLine {
  readonly change: string;
  /** "Out of date: it expects 7 and finds 8." */
  readonly words: string;
  /** "Keep it, from 8". */
  readonly keep: string;
}

export function staleLines(changes: readonly Change[], { review }: Look): StaleLine[] {
  return changes.flatMap((change) => {
    const stale = staleOf(change, review.issues);
    if (stale === null) return [];
    const { shown } = fieldWords(change);
    const [expected, found] = [shown(stale.expected), shown(stale.found)];
    return [
      {
        change: change.id,
        words: `Out of date: it expects ${expected} and finds ${found}.`,
        keep: `Keep it, from ${found}`,
      },
    ];
  });
}

/** What is asked before something is done about it, or why it cannot be. */
export interface Asked {
  readonly texts: readonly string[];
  readonly isRefused: boolean;
}
export type KeepOutcome = Asked & { readonly rebased: Rebased | null };

/** The change as it would read from what stands there now. */
export function keepOf({ review: { model, activeScenario } }: Look, change: string): KeepOutcome {
  if (model === null) return { texts: [], isRefused: true, rebased: null };
  const outcome = rebaseChange(model, activeScenario, change);
  if (outcome.outcome === "refused") return { ...refused(outcome.problems), rebased: null };
  const { rebased } = outcome;
  const texts = rebased.changes.map((own) => changeSentence(own, rebased.after.everything));
  return { texts, isRefused: false, rebased };
}

/** The decision that would go, change by change; of the last decision where no change is named. */
export function removalOf({ review: { model, activeScenario } }: Look, change: string | null): Asked {
  if (model === null) return { texts: [], isRefused: true };
  const outcome = takeBack(model, activeScenario, change);
  if (outcome.outcome === "refused") return refused(outcome.problems);
  const texts = outcome.changes.map((own) => `${own.id}: ${changeSentence(own, model.everything)}`);
  return { texts, isRefused: false };
}

const refused = (problems: readonly string[]): Asked => ({
  texts: problems.map((text) => (/[.!?]$/.test(text) ? sentenceCase(text) : `${sentenceCase(text)}.`)),
  isRefused: true,
});
