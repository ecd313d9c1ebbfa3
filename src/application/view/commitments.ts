import { cellOf, isKnown, isSameName, isZero, nameKey } from "../../domain/kernel";
import type { CivilDate, RowOrigin } from "../../domain/kernel";
import type { Commitment, CommitmentYear } from "../../domain/reinvestment";
import type { CommitmentRecord, TrustRecords } from "../evidence/records";
import { dayText } from "../present/date-text";
import { firstSentence } from "../report/commitment-text";
import { outcomeFacts } from "./ledger/outcome-facts";
import { cashText, cellLink, periodsPhrase } from "./texts";
import type { CellLink, Standing } from "./texts";

/** A commitment as it is read: what for, how much, why, whose, by whose decision. */
export interface CommitmentView {
  readonly id: string;
  readonly standing: Standing;
  /** In the year shown: "£19,254", "4 periods a week". */
  readonly amount: string;
  readonly category: string;
  readonly school: string;
  /** The first sentence of what is to come of it. */
  readonly title: string;
  /** What the workbook says of it, each under its own name; nothing that is blank. */
  readonly facts: readonly Fact[];
  readonly cells: readonly CellLink[];
}
export interface Fact {
  readonly name: string;
  readonly text: string;
}

export function commitmentView(year: CommitmentYear, records: TrustRecords): CommitmentView {
  const { commitment, release } = year;
  const { origin } = commitment;
  return {
    id: commitment.id || "Without an id",
    standing: standingOf(commitment),
    amount: commitment.status === "reversed" ? `${amountText(year)}, not counted` : amountText(year),
    category: commitment.category ?? "Category not known",
    school: commitment.school ?? "School not known",
    title: firstSentence(commitment.intendedOutcome ?? "") || "No outcome given.",
    facts: [...factsOf(year, recordOf(commitment, records)), ...outcomeFacts(year, records)],
    cells: [
      cellLink(cellOf(origin, "amount")),
      ...(release === null ? [] : [rowLink(`Release ${release.id}`, release.origin, "amountAgreed")]),
    ],
  };
}

const rowLink = (label: string, origin: RowOrigin, field: string): CellLink => ({
  ...cellLink(cellOf(origin, field)),
  label: `${label}: ${cellLink(cellOf(origin, field)).label}`,
});

export function amountText({ kind, amount }: CommitmentYear): string {
  if (kind === "time") return isKnown(amount) ? `${periodsPhrase(amount)} a week` : "Not known";
  return cashText(amount);
}

const STANDINGS = {
  proposed: { words: "Proposed", tone: "look" },
  approved: { words: "Approved", tone: "good" },
  spent: { words: "Spent", tone: "good" },
  closed: { words: "Closed", tone: "plain" },
  reversed: { words: "Reversed", tone: "plain" },
} as const;
const standingOf = ({ status }: Commitment): Standing =>
  status === null ? { words: "Status not known", tone: "bad" } : STANDINGS[status];

const recordOf = ({ id }: Commitment, { commitments }: TrustRecords): CommitmentRecord | null =>
  commitments.find(({ commitment }) => isSameName(commitment, id)) ?? null;

function factsOf({ commitment, release }: CommitmentYear, record: CommitmentRecord | null): Fact[] {
  const { owner, rationale, measure, reviewDate, overrideReason, recurrence } = commitment;
  const texts: readonly (readonly [name: string, text: string | null])[] = [
    ["Why", rationale],
    ["Evidence", record?.evidence ?? null],
    ["Options considered", record?.optionsConsidered ?? null],
    ["Equality and SEND impact", record?.equalityAndSendImpact ?? null],
    ["Conflicts declared", record?.conflictsDeclared ?? null],
    ["Measure", measure],
    ["Owner", owner],
    ["Review", reviewDate === null ? null : dayText(reviewDate)],
    ["Proposed by", commitment.proposedBy],
    ["Approved by", approvalText(commitment, record?.approvedOn ?? null)],
    ["Pays for it", release === null ? "The release cannot be read" : releaseText(release)],
    ["Comes", recurrence === null ? "Not known" : recurrence === "recurrent" ? "every year" : "once"],
    ["Rule set aside", overrideReason],
  ];
  return texts.flatMap(([name, text]) => (text === null || text.trim() === "" ? [] : [{ name, text }]));
}

/** "Trust board, minute 2026/14, on 12 November 2026". */
function approvalText({ approverRole, approvedBy }: Commitment, approvedOn: CivilDate | null): string {
  const all = [approverRole ?? "", approvedBy ?? ""].filter((text) => text.trim() !== "");
  // "Finance committee, item 6" names the role already
  const by = nameKey(approvedBy ?? "").startsWith(nameKey(approverRole ?? "")) ? all.slice(-1) : all;
  const on = approvedOn === null ? [] : [`on ${dayText(approvedOn)}`];
  return [...new Set(by), ...on].join(", ");
}

const releaseText = ({ id, school, fund }: NonNullable<CommitmentYear["release"]>): string =>
  [`Release ${id}`, school ?? "school not known", fund ?? ""].filter((part) => part !== "").join(", ");

/** True of a year in which the commitment comes to something, or may do so. */
export const isSomething = ({ amount }: CommitmentYear): boolean => !isZero(amount);
