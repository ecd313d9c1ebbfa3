import type { SampleRelease } from "./release";

/** A release that commitments draw on. */
export interface Claim {
  readonly release: string;
  readonly amount: number;
}

/** The release of the change with this key. */
export function claimOn(releases: readonly SampleRelease[], key: string): Claim {
  const found = releases.find((release) => release.key === key);
  if (!found) throw new Error(`nothing is released by ${key}`);
  return { release: found.key, amount: found.amountAgreed };
}

/** A share of what is released, to whole hundreds of pounds, downwards. */
export const shareOf = ({ release, amount }: Claim, share: number): { release: string; amount: number } => ({
  release,
  amount: Math.floor((amount * share) / 100) * 100,
});
