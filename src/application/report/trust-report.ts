import type { TrustReview } from "../trust-review";
import { bridgeLines } from "./bridge";
import { brokenGuardrails } from "./broken-guardrails-by-row";
import { changesSection } from "./changes";
import { guardrailsSection, problemsSection, provisionalSection } from "./findings";
import { firstThings } from "./first-things";
import { inShort } from "./in-short";
import { leftSection } from "./left";
import { ledgerOf } from "./ledger";
import { numbered, underlined, WIDTH, wrapped } from "./lines";
import type { Section } from "./lines";
import { measuredSection } from "./measured";
import { reinvestedSection } from "./reinvested";
import { releasedSection } from "./released";
import { scopeOf } from "./scope";

/** The review as a report for people, for a terminal of 80 columns. */
export function trustReport(review: TrustReview, school: string | null = null): string {
  const lines = [
    "═".repeat(WIDTH),
    ...wrapped(review.trust === "" ? "Trust name not known" : review.trust),
    ...wrapped(titleOf(review, school === null ? null : scopeOf(review, school).name)),
    "═".repeat(WIDTH),
    ...firstThings(review),
    ...(review.plans.length === 0
      ? [
          "",
          "Nothing can be worked out until the years of the plan are known.",
          ...numbered([problemsSection(review)]),
        ]
      : bodyOf(review, school)),
  ];
  return `${lines.join("\n")}\n`;
}

function bodyOf(review: TrustReview, school: string | null): string[] {
  const scope = scopeOf(review, school);
  const ledger = ledgerOf(review, scope);
  const trust = scope.isWholeTrust ? ledger : ledgerOf(review, scopeOf(review, null));
  const broken = brokenGuardrails(review, scope);
  const sections: readonly (Section | null)[] = [
    measuredSection(review, scope),
    changesSection(review, scope),
    releasedSection(review, ledger, scope),
    reinvestedSection(review, ledger),
    leftSection(review, trust, bridgeLines(review, ledger, scope)),
    guardrailsSection(review, broken, scope),
    provisionalSection(review),
    problemsSection(review),
  ];
  return [
    ...underlined("In short", inShort(review, ledger, broken, scope)),
    ...numbered(sections.filter((section) => section !== null)),
  ];
}

function titleOf({ activeScenario, plans }: TrustReview, school: string | null): string {
  if (plans.length === 0) return "";
  const what = plans.length > 1 ? `${activeScenario} compared with the baseline` : "The baseline";
  return school === null ? what : `${what}: ${school}`;
}
