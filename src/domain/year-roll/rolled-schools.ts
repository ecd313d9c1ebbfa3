import { schoolIn } from "../curriculum";
import type { School } from "../curriculum";
import { isSame, nameKey } from "../kernel";
import type { Quantity } from "../kernel";
import { restated } from "./rolled-row";
import type { RolledRow } from "./rolled-row";

export interface RolledSchools {
  readonly rows: readonly RolledRow<School>[];
  /** Names of schools whose targets change within the new plan: a row has one target for all years. */
  readonly changing: ReadonlySet<string>;
}

/** The targets of each school as the adopted plan has them, where they are the same in every year of the new plan. */
export function rolledSchools(
  rows: readonly School[],
  standing: readonly School[],
  years: readonly string[],
): RolledSchools {
  const changing = new Set<string>();
  const rolled = rows.flatMap((row): RolledRow<School>[] => {
    const own = standing.find(({ name }) => nameKey(name) === nameKey(row.name));
    const [first, ...others] = own ? years.map((year) => schoolIn(own, year)) : [];
    if (!first) return [];
    if (others.some((other) => !isAlike(first, other))) {
      changing.add(nameKey(row.name));
      return [];
    }
    const { targetContactRatio, targetClassSize } = first;
    return isAlike(first, row) ? [] : [restated(row, { ...row, targetContactRatio, targetClassSize })];
  });
  return { rows: rolled, changing };
}

const isAlike = (a: School, b: School): boolean =>
  same(a.targetContactRatio, b.targetContactRatio) && same(a.targetClassSize, b.targetClassSize);
const same = <U extends string>(a: Quantity<U> | null, b: Quantity<NoInfer<U>> | null): boolean =>
  a === null || b === null ? a === b : isSame(a, b);
