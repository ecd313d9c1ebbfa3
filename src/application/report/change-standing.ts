import { isSameName } from "../../domain/kernel";
import type { Issue, RowOrigin } from "../../domain/kernel";
import { isInPlan } from "../../domain/reinvestment";
import type { Change } from "../../domain/scenarios";
import type { TrustReview } from "../trust-review";
import { fieldWords } from "./change-words";

/** Why a change does not count as it reads, or only after commitments; empty when it simply counts. */
export function standingOf(change: Change, { issues, model }: TrustReview): string {
  const own = issues.filter((issue) => issue.severity === "error" && isAbout(issue, change.origin));
  const stale = staleOf(change, own);
  if (stale !== null) {
    const { shown } = fieldWords(change);
    return `Not applied, out of date: it expects ${shown(stale.expected)} and finds ${shown(stale.found)}.`;
  }
  if (own.length > 0) return "In error: see What to put right.";
  if (change.commitment === null) return "";
  const id = change.commitment;
  const commitment = (model?.commitments ?? []).find((candidate) => isSameName(candidate.id, id));
  if (commitment === undefined) return `Left out: commitment ${id} is not there.`;
  return isInPlan(commitment)
    ? `Delivers commitment ${id}, so it counts after commitments only.`
    : `Left out: commitment ${id} is ${commitment.status ?? "not known"}.`;
}

type StaleIssue = Extract<Issue, { readonly code: "stale-change" }>;

/** The issue by which a change was found out of date. */
export function staleOf({ id }: Change, issues: readonly Issue[]): StaleIssue | null {
  const isStale = (issue: Issue): issue is StaleIssue =>
    issue.code === "stale-change" && isSameName(issue.change, id);
  return issues.find(isStale) ?? null;
}

/** True of an issue whose first cell stands in the row, whatever its code. */
function isAbout({ at: [first] }: Issue, { place, row }: RowOrigin): boolean {
  const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(first?.cell ?? "") ?? [];
  return (
    first?.sheet === place.sheet && number === String(row) && [...place.columns.values()].includes(letters)
  );
}
