import { isKnown, isSameName, isZero } from "../../../domain/kernel";
import { spentInYear } from "../../../domain/reinvestment";
import type { Commitment, CommitmentYear } from "../../../domain/reinvestment";
import type { ReleaseKind } from "../../../domain/released-funds";
import { dayText } from "../../present/date-text";
import { numberText, typedText } from "../../present/number-text";
import { amountText } from "../../view/commitments";
import { actualsOf, yearsOf } from "../actuals";
import { delegatedTest } from "../delegated";
import type { PackContext } from "../context";
import type { Entry, Fact } from "../pack";
import { cellText } from "../pot-text";
import type { ActualRecord, CommitmentRecord } from "../records";
import { NOT_RECORDED, recorded } from "./decision";
import { strandText } from "./strands";

/** One commitment, with everything that a reviewer looks for; what is not there is said to be missing. */
export function commitmentEntry(years: readonly CommitmentYear[], context: PackContext): Entry {
  const [first] = years;
  const commitment = first?.commitment;
  if (first === undefined || commitment === undefined)
    return { title: "", standing: "", amount: "", facts: [] };
  const record = context.records.commitments.find((own) => isSameName(own.commitment, commitment.id));
  return {
    title: `${commitment.id || "Without an id"}: ${commitment.category ?? "category not known"}, ${commitment.school ?? "school not known"}`,
    standing: `${commitment.status ?? "status not known"}${commitment.status === "reversed" ? ", counts for nothing" : ""}`,
    amount: yearsText(years),
    facts: [
      ...purposeFacts(commitment, record, context),
      ...moneyFacts(first, context),
      ...decisionFacts(commitment, years, record, context),
      ...codeFacts(commitment, record),
    ],
  };
}

/** "£9,600 in 2027/28", "£16,605 in 2027/28 to £17,708 in 2030/31". */
function yearsText(years: readonly CommitmentYear[]): string {
  const own = years.filter(({ amount }) => !isKnown(amount) || !isZero(amount));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return "Nothing";
  const said = (year: CommitmentYear): string => `${amountText(year)} in ${year.academicYear}`;
  return own.length === 1 ? said(first) : `${said(first)} to ${said(last)}`;
}

function purposeFacts(
  commitment: Commitment,
  record: CommitmentRecord | undefined,
  { records }: PackContext,
): Fact[] {
  const { measure, reviewDate } = commitment;
  const strand = strandText(record?.evidence ?? null, records.strands);
  const strength =
    record?.evidenceStrength && isKnown(record.evidenceStrength)
      ? ` Strength, as the trust enters it: ${numberText(record.evidenceStrength, 0)} of 5.`
      : "";
  const review =
    reviewDate === null ? "review date not recorded" : `to be reviewed on ${dayText(reviewDate)}`;
  const from = typedText(recorded(record?.measureBaseline));
  const to = typedText(recorded(record?.measureTarget));
  return [
    { name: "What for", text: recorded(commitment.intendedOutcome) },
    { name: "Why", text: recorded(commitment.rationale) },
    { name: "Evidence", text: `${recorded(record?.evidence)}${strength}` },
    ...(strand === null ? [] : [{ name: "A starting point", text: strand }]),
    { name: "Measure", text: `${recorded(measure)}: from ${from} to ${to}; ${review}` },
    { name: "Owner", text: recorded(commitment.owner) },
    { name: "Options considered", text: recorded(record?.optionsConsidered) },
    { name: "Equality and SEND", text: recorded(record?.equalityAndSendImpact) },
  ];
}

function moneyFacts({ commitment, release }: CommitmentYear, { model, records }: PackContext): Fact[] {
  const fund = model.everything.funds.find(({ name }) => isSameName(name, release?.fund ?? ""));
  const permits = fund?.mayFund?.some((own) => isSameName(own, commitment.category ?? "")) ?? true;
  const test = permits ? "the fund permits this category" : "THE FUND DOES NOT PERMIT THIS CATEGORY";
  const from =
    release === null
      ? "The release cannot be read"
      : `Release ${release.id}, ${release.school ?? "school not known"}, ${release.recurrence ?? "recurrence not known"}`;
  const own = actualsOf(records, commitment.id);
  return [
    {
      name: "Paid for by",
      text: `${from}${release?.fund ? `, ${release.fund}: ${test}` : ""}. The commitment itself is ${commitment.recurrence ?? "of unknown recurrence"}.`,
    },
    {
      name: "Spent so far",
      text: spentText(release?.kind ?? "cash", own),
    },
    ...poolingFact({ commitment, release }, records),
    ...(commitment.overrideReason ? [{ name: "Rule set aside", text: commitment.overrideReason }] : []),
  ];
}

function spentText(kind: ReleaseKind, own: readonly ActualRecord[]): string {
  const years = [...yearsOf(own)];
  if (years.length === 0) return "Nothing recorded in Actuals yet";
  if (kind === "cash") return cellText(kind, spentInYear(kind, own));
  return years
    .map(([year, parts]) => `${cellText(kind, spentInYear(kind, parts))} periods a week in ${year}`)
    .join("; ");
}

/** Only where one school's release pays for another. */
function poolingFact(
  { commitment, release }: Pick<CommitmentYear, "commitment" | "release">,
  { commitments }: PackContext["records"],
): Fact[] {
  if (release?.school == null || isSameName(release.school, commitment.school ?? release.school)) return [];
  const record = commitments.find((own) => isSameName(own.commitment, commitment.id));
  return [
    {
      name: "Moves between schools",
      text: `Consideration of each school's needs: ${recorded(record?.poolingConsideration)}`,
    },
  ];
}

function decisionFacts(
  commitment: Commitment,
  years: readonly CommitmentYear[],
  record: CommitmentRecord | undefined,
  { model }: PackContext,
): Fact[] {
  const on = record?.approvedOn ? `, on ${dayText(record.approvedOn)}` : "";
  const role = commitment.approverRole ? ` as ${commitment.approverRole}` : "";
  const by = commitment.approvedBy ? `${commitment.approvedBy}${role}${on}` : NOT_RECORDED;
  return [
    { name: "Proposed by", text: `${recorded(commitment.proposedBy)} (self-declared)` },
    ...(commitment.status === "proposed" ? [] : [{ name: "Approved by", text: `${by} (self-declared)` }]),
    { name: "Delegated limit", text: delegatedTest(commitment, years, model).text },
    { name: "Conflicts declared", text: recorded(record?.conflictsDeclared) },
    { name: "Procurement", text: recorded(record?.procurementRoute) },
  ];
}

const codeFacts = ({ aarCode }: Commitment, record: CommitmentRecord | undefined): Fact[] => [
  {
    name: "Codes",
    text: [
      `accounts return ${recorded(aarCode).toLowerCase() === NOT_RECORDED.toLowerCase() ? "not recorded" : (aarCode ?? "")}`,
      `cost centre ${record?.costCentre ?? "not recorded"}`,
      ...(record?.pupilPremiumTier ? [`pupil premium tier: ${record.pupilPremiumTier}`] : []),
      ...(record?.valuePillar ? [`value pillar: ${record.valuePillar}`] : []),
    ].join("; "),
  },
];
