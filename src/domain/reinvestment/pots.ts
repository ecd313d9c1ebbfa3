import type { Fund } from "../budget";
import { TRUST } from "../curriculum";
import { isSameName, nameKey } from "../kernel";
import type { ReleaseEntry } from "../released-funds";
import type { CommitmentYear } from "./commitment-years";
import { claimBookOf } from "./release-row";
import type { ReleaseRow } from "./release-row";

/** One year of a commitment, and the release that it draws on. */
export type Draw = CommitmentYear & { readonly release: ReleaseRow };

/** Money or time that commitments draw on: one release, or all that the plan releases somewhere, net. */
export interface Pot {
  /** One key for all that draws on one pot; null when a draw is on none of this kind. */
  keyOf(draw: Draw): string | null;
  /** True of what fills the pot that a draw is on. */
  holds(entry: ReleaseEntry, draw: Draw): boolean;
  /** Whose money or time it is; null for the pot of one release. */
  readonly place: ((draw: Draw) => PotPlace) | null;
}
export interface PotPlace {
  readonly school: string;
  readonly fund: string | null;
}

/** From the narrowest to the widest: a release; a school's fund or time; a fund, or time; the trust's revenue. */
export function potsOf(releases: readonly ReleaseRow[], funds: readonly Fund[]): Pot[] {
  const isRevenue = (fund: string | null): boolean =>
    !funds.some(({ name, type }) => type === "capital" && same(name, fund));
  const claimOn = claimBookOf(releases);
  return [
    {
      keyOf: ({ release }) => nameKey(release.id),
      holds: (entry, { release }) => claimOn(entry)?.id === release.id,
      place: null,
    },
    {
      keyOf: ({ release }) => keyOf(release.kind, release.school, release.fund),
      holds: (entry, draw) => isOfKind(entry, draw) && same(entry.school, draw.release.school),
      place: ({ release }) => ({ school: release.school ?? "", fund: release.fund }),
    },
    {
      keyOf: ({ release }) => keyOf(release.kind, release.fund),
      holds: isOfKind,
      place: ({ release }) => ({ school: TRUST, fund: release.fund }),
    },
    {
      keyOf: ({ release: { kind, fund } }) => (kind === "cash" && isRevenue(fund) ? keyOf(kind) : null),
      holds: ({ kind, fund }) => kind === "cash" && isRevenue(fund),
      place: () => ({ school: TRUST, fund: null }),
    },
  ];
}

const isOfKind = ({ kind, fund }: ReleaseEntry, { release }: Draw): boolean =>
  kind === release.kind && (kind === "time" || same(fund, release.fund));
const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && isSameName(a, b);
const keyOf = (...parts: readonly (string | null)[]): string =>
  parts.map((part) => nameKey(part ?? "")).join("|");
