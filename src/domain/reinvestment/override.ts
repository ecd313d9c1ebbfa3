import type { Commitment } from "./commitment";

type Reasoned = Pick<Commitment, "overrideReason">;

/** What a reason begins with that only tells why a release is left overcommitted. */
const LEFT = "Left overcommitted: ";

/** True where a person has set a rule aside. To leave a release overcommitted sets none aside. */
export const setsRuleAside = ({ overrideReason }: Reasoned): boolean =>
  overrideReason !== null && overrideReason.trim() !== "" && !overrideReason.startsWith(LEFT);

/** Why the release that a commitment draws on is left overcommitted; null where nobody said. */
export function leftReason({ overrideReason }: Reasoned): string | null {
  const at = overrideReason?.indexOf(LEFT) ?? -1;
  return at < 0 ? null : (overrideReason ?? "").slice(at + LEFT.length);
}

/** The reason to stand in the row: what sets a rule aside stays, and what was said before of this goes. */
export function withLeftReason({ overrideReason }: Reasoned, reason: string): string {
  const [other = ""] = (overrideReason ?? "").split(LEFT);
  return `${other.trim() === "" ? "" : `${other.trim()} `}${LEFT}${reason}`;
}
