import { inUnit, isNegligible, isSameName, nameKey, notYetWritten, sum } from "../kernel";
import type { CivilDate, Quantity } from "../kernel";
import { RECURRENCES, RELEASE_BASES, RELEASE_KINDS } from "../released-funds";
import type { CashEntry, ReleaseEntry, TimeEntry } from "../released-funds";
import { ALL_FUNDS, BASELINE, isCarried } from "../scenarios";
import type { FrozenFigure } from "../scenarios";
import type { TrustModel } from "./trust-model";

/** What a figure of FrozenFigures begins with that keeps what a scenario in the baseline releases. */
const CARRIED = "Carried";
const BETWEEN = " | ";
const NO_RELEASE = "no release";

/** Money or time that a scenario in the baseline releases in one year, all that one release claims of it together. */
export interface CarriedAmount {
  readonly entry: ReleaseEntry;
  /** The id of the release that claims it. */
  readonly release: string | null;
}

export const carriedFigure = (
  { entry, release }: CarriedAmount,
  frozenOn: CivilDate | null,
): FrozenFigure => ({
  origin: notYetWritten("FrozenFigures", "Scenarios"),
  scenario: entry.scenario,
  plan: BASELINE,
  school: entry.school,
  academicYear: entry.academicYear,
  fund: entry.fund ?? ALL_FUNDS,
  figure: [CARRIED, entry.kind, entry.recurrence, entry.basis, release ?? NO_RELEASE].join(BETWEEN),
  value: entry.amount,
  frozenOn,
});

/** Releases as they were carried into the baseline: they stay at those amounts, and no plan is measured for them. */
export function carriedAmounts({ scenarios, frozen, releases, everything }: TrustModel): CarriedAmount[] {
  const carried = scenarios.filter(isCarried);
  const { years } = everything.timeline;
  return frozen.flatMap((figure): CarriedAmount[] => {
    const scenario = carried.find(({ name }) => isSameName(name, figure.scenario));
    const entry = scenario && years.includes(figure.academicYear) ? entryOf(figure) : null;
    if (!scenario || !entry) return [];
    const row = releases.find(({ id }) => isSameName(id, entry.claim));
    const change = row?.change ?? null;
    return [{ entry: { ...entry.entry, scenario: scenario.name, change }, release: row?.id ?? null }];
  });
}

function entryOf(figure: FrozenFigure): { readonly entry: ReleaseEntry; readonly claim: string } | null {
  const [word, kind, recurrence, basis, claim = NO_RELEASE] = figure.figure.split(BETWEEN);
  const known = {
    kind: RELEASE_KINDS.find((own) => own === kind),
    recurrence: RECURRENCES.find((own) => own === recurrence),
    basis: RELEASE_BASES.find((own) => own === basis),
  };
  if (word !== CARRIED || !known.kind || !known.recurrence || !known.basis) return null;
  const shared = {
    scenario: figure.scenario,
    change: null,
    school: figure.school,
    academicYear: figure.academicYear,
    part: null,
    subject: null,
    recurrence: known.recurrence,
    basis: known.basis,
  };
  const fund = isSameName(figure.fund, ALL_FUNDS) ? null : figure.fund;
  const amount: Quantity<string> = figure.value;
  return known.kind === "cash"
    ? { claim, entry: { ...shared, kind: "cash", fund, amount: inUnit<"GBP">(amount) } }
    : { claim, entry: { ...shared, kind: "time", fund: null, amount: inUnit<"periods/week">(amount) } };
}

export interface CarriedReleases {
  readonly scenarios: readonly string[];
  readonly cash: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
}

export function carriedReleases(model: TrustModel): CarriedReleases {
  const entries: readonly (CashEntry | TimeEntry)[] = carriedAmounts(model).map(({ entry }) => typed(entry));
  return {
    scenarios: model.scenarios.filter(isCarried).map(({ name }) => name),
    cash: entries.flatMap((entry) => (entry.kind === "cash" ? [entry] : [])),
    time: entries.flatMap((entry) => (entry.kind === "time" ? [entry] : [])),
  };
}

const typed = ({ kind, amount, ...entry }: ReleaseEntry): CashEntry | TimeEntry =>
  kind === "cash"
    ? { ...entry, kind, amount: inUnit<"GBP">(amount) }
    : { ...entry, kind, amount: inUnit<"periods/week">(amount) };

/** Several of one place, kind and claim as one, in the order in which they first stand; what comes to nothing is left out. */
export function together(amounts: readonly CarriedAmount[]): CarriedAmount[] {
  const found = new Map<string, CarriedAmount[]>();
  for (const own of amounts) {
    const { scenario, school, academicYear, fund, kind, recurrence, basis } = own.entry;
    const place = [scenario, school, academicYear, fund ?? "", kind, recurrence, basis, own.release ?? ""];
    const key = place.map(nameKey).join("|");
    found.set(key, [...(found.get(key) ?? []), own]);
  }
  return [...found.values()].flatMap((all): CarriedAmount[] => {
    const [first] = all;
    const amount = sum(all.map(({ entry }) => inUnit<"release">(entry.amount)));
    if (!first || isNegligible(amount)) return [];
    const entry = typed({ ...first.entry, amount: inUnit<"GBP">(amount) });
    return [{ ...first, entry: { ...entry, part: null, subject: null } }];
  });
}
