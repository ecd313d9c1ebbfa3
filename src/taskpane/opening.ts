import type { TabName } from "./tabs/tab-names";

/** What the pane opens with, as a button of the ribbon asks. */
export interface Opening {
  readonly tab: TabName;
  readonly withProblems: boolean;
  /** A recalculation is asked for, and starts once a person says yes. */
  readonly isRecalculationAsked: boolean;
}

const PLAIN: Opening = { tab: "Overview", withProblems: false, isRecalculationAsked: false };

const OPENINGS: ReadonlyMap<string | null, Opening> = new Map([
  ["recalculate", { ...PLAIN, isRecalculationAsked: true }],
  ["check", { ...PLAIN, withProblems: true }],
  ["evidence", { ...PLAIN, tab: "Audit" }],
]);

/** By the query of the page's address: "?open=check". */
export const openingOf = (query: string): Opening =>
  OPENINGS.get(new URLSearchParams(query).get("open")) ?? PLAIN;
