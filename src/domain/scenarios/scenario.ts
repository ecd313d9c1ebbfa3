import type { CivilDate, Count, Pounds, RowOrigin } from "../kernel";

export const BASELINE = "Baseline";
/** All adopted scenarios together, in order of adoption. */
export const ADOPTED = "Adopted";

/** "in baseline": adopted, and since written into the rows themselves, when a later year was opened. */
export const SCENARIO_STATUSES = ["draft", "proposed", "adopted", "withdrawn", "in baseline"] as const;
export type ScenarioStatus = (typeof SCENARIO_STATUSES)[number];

export interface Scenario {
  readonly name: string;
  readonly origin: RowOrigin;
  readonly status: ScenarioStatus | null;
  /** "Baseline" or another scenario; null when it cannot be read. */
  readonly buildsOn: string | null;
  readonly adoptedOn: CivilDate | null;
  /** What it is meant to achieve. */
  readonly purpose: string | null;
  /** Of what the workbook held on the day of adoption. */
  readonly inputsHash: string | null;
}

/** What it changes is in the rows of the workbook, and so in every plan; its changes are history. */
export const isCarried = ({ status }: Pick<Scenario, "status">): boolean => status === "in baseline";

export const CHANGE_KINDS = ["Set", "Add", "End"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export const CHANGE_TABLES = ["Curriculum", "Staff", "Budget", "Pupils", "Schools", "Years"] as const;
export type ChangeTable = (typeof CHANGE_TABLES)[number];

/** One row of a scenario. A null is a blank, except where `unreadable` names the field. */
export interface Change {
  readonly id: string;
  readonly origin: RowOrigin;
  readonly scenario: string;
  readonly order: Count;
  /** The same word on changes that are one decision; null: a decision of its own. */
  readonly together: string | null;
  readonly school: string;
  readonly kind: ChangeKind;
  readonly table: ChangeTable;
  /** An id of the table. */
  readonly target: string;
  /** A header of the table, for Set. */
  readonly field: string | null;
  readonly fromValue: string | null;
  readonly toValue: string | null;
  /** For End, the first day without it. */
  readonly fromDate: CivilDate;
  readonly toDate: CivilDate | null;
  readonly costToAchieve: Pounds;
  /** The part of that cost above what contract and law require. */
  readonly specialSeverance: Pounds;
  readonly commitment: string | null;
  /** Why, in words that may be published. */
  readonly reason: string | null;
  /** The first field that cannot be read; such a change cannot be applied. */
  readonly unreadable: string | null;
}
