import type { LogEntry } from "../../domain/audit";
import type { CivilDate, Count, Quantity, RowOrigin } from "../../domain/kernel";
import type { Verification } from "../audit/verification";

/** What a workbook keeps for the record: no figure rests on it. Null: blank, or not to be read. */
export interface TrustRecords {
  readonly scenarios: readonly ScenarioRecord[];
  readonly releases: readonly ReleaseRecord[];
  readonly commitments: readonly CommitmentRecord[];
  readonly actuals: readonly ActualRecord[];
  readonly controls: readonly ControlRecord[];
  readonly strands: readonly StrandRecord[];
  /** A cell of a row as text; null where it is blank, or the row stands nowhere. */
  readonly textAt: (origin: RowOrigin, field: string) => Text;
  /** The ledger's own codes for a code of the accounts return, as the maps of imports have them. */
  readonly ownCodes: (accountsCode: string) => readonly string[];
}

type Text = string | null;

export interface ScenarioRecord {
  readonly scenario: string;
  readonly author: Text;
  readonly created: CivilDate | null;
  readonly adoptedBy: Text;
  readonly minuteReference: Text;
}

export interface ReleaseRecord {
  readonly release: string;
  readonly frozenOn: CivilDate | null;
  readonly realised: Quantity<"release"> | null;
  readonly realisedReference: Text;
  readonly certainty: Text;
  /** "from spend" or "from budget only". */
  readonly basis: Text;
}

export interface CommitmentRecord {
  readonly commitment: string;
  readonly evidence: Text;
  readonly evidenceStrength: Count | null;
  readonly measureBaseline: Text;
  readonly measureTarget: Text;
  readonly approvedOn: CivilDate | null;
  readonly optionsConsidered: Text;
  readonly equalityAndSendImpact: Text;
  readonly procurementRoute: Text;
  readonly conflictsDeclared: Text;
  readonly costCentre: Text;
  readonly pupilPremiumTier: Text;
  readonly valuePillar: Text;
  readonly poolingConsideration: Text;
}

/** What a commitment really cost in one part of a year, and where its measure stood. */
export interface ActualRecord {
  readonly commitment: string;
  readonly academicYear: Text;
  readonly part: Text;
  /** In the commitment's unit. */
  readonly spent: Quantity<"release"> | null;
  readonly ledgerReference: Text;
  readonly measureValue: Text;
  readonly comment: Text;
  readonly recordedBy: Text;
  readonly recordedOn: CivilDate | null;
}

/** A total of a document outside the workbook. */
export interface ControlRecord {
  readonly control: string;
  /** Null: the whole trust. */
  readonly school: Text;
  /** Null: the first year. */
  readonly academicYear: Text;
  readonly asAt: CivilDate | null;
  readonly externalTotal: Quantity<string>;
  readonly sourceDocument: Text;
  readonly checkedBy: Text;
  readonly explanation: Text;
}

/** What research says of a way to spend: a starting point. */
export interface StrandRecord {
  readonly strand: string;
  readonly months: Quantity<"months"> | null;
  readonly cost: Count | null;
  readonly strength: Count | null;
  readonly status: Text;
  readonly source: Text;
  readonly checkedOn: CivilDate | null;
}

/** What the log of a workbook says: its code, and what was done by whom. */
/** The log of the workbook, and how workbook and log stand to each other. */
export interface LogRecord {
  readonly entries: readonly LogEntry[];
  readonly found: Verification;
  /** A cell of the log as its sheet shows it: a day and not its serial number. */
  readonly shown: (header: string, text: string) => string;
}

export const NO_RECORDS: TrustRecords = {
  scenarios: [],
  releases: [],
  commitments: [],
  actuals: [],
  controls: [],
  strands: [],
  textAt: () => null,
  ownCodes: () => [],
};
