import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { HIGH, SCENARIO } from "./names";

export const scenarioRows = (): RowContent[] => [
  {
    scenario: SCENARIO,
    status: "adopted",
    buildsOn: "Baseline",
    purpose: "Match the number of groups to smaller year groups, and put what that frees into pupils.",
    author: "School business manager, Thornmoor High",
    created: serialOf("2026-09-28"),
    adoptedBy: "Trust board",
    adoptedOn: serialOf("2026-11-18"),
    minuteReference: "Board, 18 November 2026, item 6",
  },
];

const FROM = "2027-09-01";

interface ChangeRow {
  readonly kind: "Set" | "End";
  readonly table: "Curriculum" | "Staff";
  readonly target: string;
  readonly field?: string;
  readonly from?: number;
  readonly to?: number;
  readonly date?: string;
  readonly together?: string;
  readonly cost?: number;
  readonly reason: string;
}

const SMALLER_YEAR = "Year 9 is about 160 pupils from 2027: six groups are enough.";
const CHANGES: readonly ChangeRow[] = [
  {
    kind: "Set",
    table: "Curriculum",
    target: "TH-Y9-EN",
    field: "Groups",
    from: 7,
    to: 6,
    reason: SMALLER_YEAR,
  },
  {
    kind: "Set",
    table: "Curriculum",
    target: "TH-Y9-MA",
    field: "Groups",
    from: 7,
    to: 6,
    reason: SMALLER_YEAR,
  },
  ...["Y7", "Y8", "Y9"].map((yearGroup): ChangeRow => ({
    kind: "Set",
    table: "Curriculum",
    target: `TH-${yearGroup}-SC`,
    field: "Groups",
    from: 7,
    to: 6,
    together: "Science groups",
    reason: "Six groups of about 27 pupils stay within the board's limit of 28.",
  })),
  {
    kind: "End",
    table: "Staff",
    target: "TH-SCI-7",
    together: "Science groups",
    reason: "Not filled again when it falls vacant on 31 August 2027: science needs nine periods fewer.",
  },
  {
    kind: "Set",
    table: "Staff",
    target: "TH-OFF-3",
    field: "FTE",
    from: 1,
    to: 0.7,
    reason: "Visitors sign in on a screen from 2027; reception is staffed until 14:30.",
  },
  {
    kind: "End",
    table: "Staff",
    target: "TH-OFF-5",
    date: "2028-01-01",
    cost: 7800,
    reason: "Printing moves to the trust's copier contract from January 2028.",
  },
  {
    kind: "End",
    table: "Staff",
    target: "TH-COV-2",
    reason: "Vacant since July 2026 and not missed; taken out of the budget.",
  },
];

export const changeRows = (): RowContent[] =>
  CHANGES.map((change, index) => ({
    change: `CH-${String(index + 1).padStart(2, "0")}`,
    scenario: SCENARIO,
    order: index + 1,
    together: change.together ?? null,
    school: HIGH,
    kind: change.kind,
    table: change.table,
    target: change.target,
    field: change.field ?? null,
    fromValue: change.from ?? null,
    toValue: change.to ?? null,
    fromDate: serialOf(change.date ?? FROM),
    costToAchieve: change.cost ?? null,
    reason: change.reason,
  }));

export const privateReasonRows = (): RowContent[] => [
  { change: "CH-06", reason: "The post holder has told the school that they will retire." },
];

interface ReleaseRow {
  readonly release: string;
  readonly change: string;
  readonly kind: "cash" | "time";
  readonly amount: number;
  readonly basis?: string;
  readonly certainty: string;
}
const RELEASES: readonly ReleaseRow[] = [
  { release: "R-01", change: "CH-06", kind: "cash", amount: 37500, certainty: "agreed" },
  { release: "R-02", change: "CH-08", kind: "cash", amount: 21000, certainty: "agreed" },
  { release: "R-03", change: "CH-07", kind: "cash", amount: 9000, certainty: "identified" },
  { release: "R-04", change: "CH-01", kind: "time", amount: 4, certainty: "agreed" },
  { release: "R-05", change: "CH-02", kind: "time", amount: 4, certainty: "agreed" },
  {
    release: "R-06",
    change: "CH-09",
    kind: "cash",
    amount: 31000,
    basis: "from budget only",
    certainty: "identified",
  },
];

export const releaseRows = (): RowContent[] =>
  RELEASES.map(({ release, change, kind, amount, basis, certainty }) => ({
    release,
    scenario: SCENARIO,
    school: HIGH,
    fund: kind === "cash" ? "GAG" : null,
    cashOrTime: kind,
    recurrence: "recurrent",
    fromYear: "2027/28",
    amountAgreed: amount,
    change,
    basis: basis ?? null,
    frozenOn: serialOf("2026-11-18"),
    certainty,
  }));
