import { isSameName, nameKey } from "../domain/kernel";
import type { TrustReview } from "./trust-review";

/** Whether a school is to be shown: all when none is named; an all-through school brings its phases. */
export type IsShown = (school: string) => boolean;

export function schoolFilter({ model }: TrustReview, school: string | null): IsShown {
  if (school === null) return () => true;
  const phases = (model?.everything.schools ?? []).filter(
    ({ partOf }) => partOf !== null && isSameName(partOf, school),
  );
  const names = new Set([school, ...phases.map(({ name }) => name)].map(nameKey));
  return (name) => names.has(nameKey(name));
}
