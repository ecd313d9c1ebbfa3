import type { RowContent } from "../../layout/workbook-content";
import { serialOf } from "../../reference-rows";
import { idsOf } from "./ids";
import { ADOPTED, START_YEAR } from "./scenario-names";

/** A row of Releases by the fields of its table. */
export interface SampleRelease {
  /** A name by which commitments find it; the id is its place in the list. */
  readonly key: string;
  readonly school: string;
  readonly fund?: string;
  readonly cashOrTime: "cash" | "time";
  readonly recurrence: "recurrent" | "one-off";
  /** £ a year, or periods a week. */
  readonly amountAgreed: number;
  /** The key of its change. */
  readonly change: string;
  readonly basis?: "from budget only";
  readonly certainty: "identified" | "agreed" | "contracted";
}

export const releaseIds = (releases: readonly SampleRelease[]): ReadonlyMap<string, string> =>
  idsOf("R", releases);

export function releaseRows(
  releases: readonly SampleRelease[],
  changeIds: ReadonlyMap<string, string>,
): RowContent[] {
  const ids = releaseIds(releases);
  return releases.map(({ key, change, ...release }) => ({
    ...release,
    release: ids.get(key) ?? null,
    scenario: ADOPTED,
    fromYear: START_YEAR,
    change: changeIds.get(change) ?? null,
    frozenOn: serialOf("2026-11-18"),
  }));
}
