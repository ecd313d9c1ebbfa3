import { scenariosIn } from "../../application/plan-set";
import { isSameName, isKnown } from "../../domain/kernel";
import { isReadable } from "../../domain/reinvestment";
import type { Commitment, ReleaseRow } from "../../domain/reinvestment";
import type { KeyValues } from "../layout/calculated/calculated-table";
import type { WorkingContext } from "./context";
import { planNamed } from "./plans";
import { NOT_KNOWN } from "./money-items";

/** A row for each commitment, in the order of Commitments. */
export function commitmentYearRows(context: WorkingContext): KeyValues[] {
  const { model, set, plans, sharing } = context;
  const before = planNamed(plans, "Before");
  const written = new Set(set.after.written.map(({ commitment }) => commitment));
  return (model.commitments ?? []).map((commitment) => ({
    Commitment: commitment.id,
    Readable: isKnown(commitment.amount) && isReadable(commitment) ? 1 : 0,
    Written: written.has(commitment) ? 1 : 0,
    Counts: isOwn(releaseOf(commitment, model.releases), context) ? 1 : 0,
    "Prices of": sharing.prices(before),
    "School read": commitment.school ?? NOT_KNOWN,
    "Category read": commitment.category ?? NOT_KNOWN,
    "From read": commitment.fromYear,
    "Last read": lastYear(commitment),
  }));
}

export const releaseOf = ({ release }: Commitment, releases: readonly ReleaseRow[]): ReleaseRow | undefined =>
  releases.find(({ id }) => release !== null && isSameName(id, release));

/** Of the scenario looked at; where nobody can say whose a release is, it may be. */
export function isOwn(release: ReleaseRow | undefined, { set, model }: WorkingContext): boolean {
  const scenario = release?.scenario ?? null;
  if (scenario === null) return true;
  const chain = set.links.map((link) => link.scenario.name);
  return scenariosIn(set.name, chain, model.scenarios).own.some((name) => isSameName(name, scenario));
}

const lastYear = ({ toYear, fromYear, recurrence }: Commitment): string | null =>
  toYear ?? (recurrence === "one-off" ? fromYear : null);
