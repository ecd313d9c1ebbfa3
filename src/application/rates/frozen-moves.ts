import { isKnown, isNegligible, isSameName, sum, subtract, unknown, zero } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import { carriedReleases } from "../../domain/reinvestment";
import type { TrustModel } from "../../domain/reinvestment";
import type { ReleaseDifference } from "../../domain/released-funds";
import { isCarried } from "../../domain/scenarios";
import type { Scenario } from "../../domain/scenarios";
import { sinceAdoption } from "../decisions/since-adoption";
import type { SinceAdoption } from "../decisions/since-adoption";

/** A line of a frozen release whose price moves with a pack of rates. */
export interface FrozenLine {
  readonly change: string | null;
  readonly school: string;
  readonly academicYear: string;
  readonly fund: string;
  readonly frozen: Pounds;
  /** What it differs by from what was frozen for price alone, without the pack and with it. */
  readonly priceBefore: Pounds;
  readonly priceAfter: Pounds;
}
/** What a pack does to a scenario that is adopted. What was frozen stays. */
export interface FrozenMove {
  readonly scenario: string;
  readonly isFrozen: boolean;
  /** True of one in the baseline: what it releases stands as it was carried, and no rate moves it. */
  readonly isCarried: boolean;
  readonly frozen: Pounds;
  /** Over all years; not known where the scenario cannot be worked out. */
  readonly priceBefore: Pounds;
  readonly priceAfter: Pounds;
  readonly lines: readonly FrozenLine[];
}

export function frozenMoves(before: TrustModel, after: TrustModel): FrozenMove[] {
  const carried = carriedMoves(before);
  if (before.frozen.length === 0) return [...carried, ...before.scenarios.filter(isAdopted).map(notFrozen)];
  const is = sinceAdoption(after);
  const measured = sinceAdoption(before).flatMap((was, place): FrozenMove[] => {
    const own = is[place];
    if (!own) return [];
    return [was.isFrozen ? moveOf(was, own) : notFrozen({ name: was.scenario })];
  });
  return [...carried, ...measured];
}

function carriedMoves(model: TrustModel): FrozenMove[] {
  const { cash } = carriedReleases(model);
  return model.scenarios.filter(isCarried).map(({ name }) => ({
    ...notFrozen({ name }),
    ...{ isFrozen: true, isCarried: true },
    frozen: sum(cash.filter(({ scenario }) => isSameName(scenario, name)).map(({ amount }) => amount)),
  }));
}

const isAdopted = ({ status }: Scenario): boolean => status === "adopted";
const notFrozen = ({ name }: Pick<Scenario, "name">): FrozenMove => ({
  ...{ scenario: name, isFrozen: false, isCarried: false, frozen: zero(), lines: [] },
  ...{ priceBefore: zero(), priceAfter: zero() },
});

function moveOf(was: SinceAdoption, is: SinceAdoption): FrozenMove {
  const { scenario, isFrozen, frozen } = was;
  return {
    ...{ scenario, isFrozen, isCarried: false, frozen },
    priceBefore: priceOf(was),
    priceAfter: priceOf(is),
    lines: linesOf(was.differences ?? [], is.differences ?? []),
  };
}

const priceOf = ({ differences }: SinceAdoption): Pounds =>
  differences === null ? unknown() : sum(differences.map(({ price }) => price));

const keyOf = ({ change, school, academicYear, fund }: ReleaseDifference): string =>
  JSON.stringify([change, school, academicYear, fund]);

function linesOf(was: readonly ReleaseDifference[], is: readonly ReleaseDifference[]): FrozenLine[] {
  const [before, after] = [was, is].map((all) => new Map(all.map((own) => [keyOf(own), own])));
  const keys = new Set([...was, ...is].map(keyOf));
  return [...keys].flatMap((key): FrozenLine[] => {
    const [old, own] = [before?.get(key), after?.get(key)];
    const line = own ?? old;
    if (!line) return [];
    const { change, school, academicYear, fund, frozen } = line;
    const [priceBefore, priceAfter] = [old?.price ?? zero<"GBP">(), own?.price ?? zero<"GBP">()];
    const isSame = isKnown(priceAfter) && isNegligible(subtract(priceAfter, priceBefore));
    return isSame ? [] : [{ change, school, academicYear, fund, frozen, priceBefore, priceAfter }];
  });
}
