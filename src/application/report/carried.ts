import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { ReleaseEntry } from "../../domain/released-funds";
import { isCarried } from "../../domain/scenarios";

/** Entries that the plan is measured for, without those that were carried. */
export const measuredEntries = <Entry extends ReleaseEntry>(
  entries: readonly Entry[],
  model: TrustModel | null,
): Entry[] => entries.filter((entry) => !isOfBaseline(entry, model));

export const carriedEntries = <Entry extends ReleaseEntry>(
  entries: readonly Entry[],
  model: TrustModel | null,
): Entry[] => entries.filter((entry) => isOfBaseline(entry, model));

const isOfBaseline = ({ scenario }: ReleaseEntry, model: TrustModel | null): boolean =>
  model?.scenarios.some((own) => isCarried(own) && isSameName(own.name, scenario)) ?? false;
