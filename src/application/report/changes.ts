import { TRUST } from "../../domain/curriculum";
import { isSameName } from "../../domain/kernel";
import { changesOf } from "../../domain/scenarios";
import type { Change } from "../../domain/scenarios";
import type { TrustReview } from "../trust-review";
import { chainOfPlan } from "./account";
import { changeSentence } from "./change-sentence";
import { staleOf, standingOf } from "./change-standing";
import { listed, wrapped } from "./lines";
import type { Section } from "./lines";
import type { ReportScope } from "./scope";

/** The changes of the scenario, in the order in which they apply. */
export function changesSection(review: TrustReview, scope: ReportScope): Section | null {
  const { model, activeScenario } = review;
  if (!model || review.plans.length < 2) return null;
  const all = changesOfPlan(review);
  const own = all.filter(({ school }) => scope.showsMoney(school) || isSameName(school, TRUST));
  return {
    title: `What changed: ${activeScenario}`,
    lines: [
      ...remarks(review, all).flatMap((text) => wrapped(text)),
      ...(own.length === 0 ? ["No change."] : []),
      ...own.flatMap((change) => {
        const texts = [
          changeSentence(change, model.everything),
          standingOf(change, review),
          change.reason ?? "",
        ];
        return wrapped(`${change.id} ${texts.join(" ")}`, 0, change.id.length + 1);
      }),
    ],
  };
}

/** Those of the scenario itself; of "Adopted", those of all adopted scenarios. */
export function changesOfPlan(review: TrustReview): Change[] {
  const { model, activeScenario } = review;
  const names = chainOfPlan(review)?.own ?? [activeScenario];
  return names.flatMap((name) => {
    const scenario = model?.scenarios.find((own) => isSameName(own.name, name));
    return model && scenario ? changesOf(scenario, model.changes) : [];
  });
}

/** What holds for the list as a whole. */
function remarks(review: TrustReview, all: readonly Change[]): string[] {
  const stale = all.filter((change) => staleOf(change, review.issues) !== null);
  return [
    builtOnText(review),
    review.plans[1]?.evaluation === null
      ? "The scenario cannot be worked out until what is in error is put right. Its figures are not known."
      : "",
    stale.length > 0 && stale.length === all.length
      ? "None of its changes was applied: each is out of date."
      : "",
  ].filter((text) => text !== "");
}

function builtOnText(review: TrustReview): string {
  const earlier = chainOfPlan(review)?.earlier ?? [];
  return earlier.length === 0
    ? ""
    : `It builds on ${listed(earlier)}, whose changes come first. What they free is not counted here.`;
}
