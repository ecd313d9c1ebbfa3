import { COMMITMENT_GROWTHS, COMMITMENT_STATUSES } from "../../../domain/reinvestment";
import { academicYear, amount, any, choice, date, key, name, text } from "../column";
import { table } from "../table";
import { CASH_OR_PERIODS, CATEGORIES, RECURRENCES } from "./words";

export const commitmentsTable = table("Commitments", {
  sheet: "Reinvestment",
  purpose: "Where released money and time go, why, and how you will know that it worked.",
  keyFields: ["commitment"],
  columns: {
    commitment: key("Commitment", { help: "A short id, for example C-01." }),
    release: name("Release", { of: "Releases", required: true, help: "The release that pays for it." }),
    school: name("School", { of: "Schools", required: true, help: "The school that benefits." }),
    category: choice("Category", CATEGORIES, { required: true, help: "What it is put into." }),
    fromYear: academicYear("From year", { required: true, help: "The first year of spending." }),
    toYear: academicYear("To year", {
      blankMeans: "the last year of the plan; when one-off, From year only",
      help: "The last year of spending.",
    }),
    amount: amount("Amount", {
      unit: CASH_OR_PERIODS,
      required: true,
      least: "0",
      help: "Per year, in the release's unit: £ at first-year prices for cash, periods a week for time.",
    }),
    growsWith: choice("Grows with", COMMITMENT_GROWTHS, {
      blankMeans: "nothing",
      help: "The assumption in Years by which the amount, at first-year prices, rises in later years.",
    }),
    recurrence: choice("Recurrence", RECURRENCES, {
      required: true,
      help: "A recurrent commitment needs a recurrent release in each of its years.",
    }),
    rationale: text("Rationale", { required: true, help: "Why this, and why here." }),
    evidence: text("Evidence", { help: "A strand of EvidenceStrands, or your own source." }),
    evidenceStrength: amount("Evidence strength", {
      unit: "count",
      least: "0",
      most: "5",
      whole: true,
      help: "From 0, not enough evidence, to 5, very extensive.",
    }),
    intendedOutcome: text("Intended outcome", {
      help: "What should be different for pupils. Needed for approval.",
    }),
    measure: text("Measure", {
      help: "How you will know, for example Year 11 progress. Needed for approval.",
    }),
    measureBaseline: any("Measure baseline", { help: "Where the measure stands today." }),
    measureTarget: any("Measure target", { help: "Where it should be by the review date." }),
    owner: text("Owner", { help: "Who answers for it; a job title is enough. Needed for approval." }),
    proposedBy: text("Proposed by", { help: "Who asks for it: not the person who approves it." }),
    approverRole: name("Approver role", {
      of: "Delegation",
      help: "The role in which it is approved: its limit in Delegation must cover the amount.",
    }),
    approvedBy: text("Approved by", { help: "A name or a minute reference, as declared by the user." }),
    approvedOn: date("Approved on", { help: "The day of approval." }),
    reviewDate: date("Review date", { help: "The day the outcome will be looked at. Needed for approval." }),
    status: choice("Status", COMMITMENT_STATUSES, {
      required: true,
      help: "proposed reserves, approved, spent and closed commit, reversed does neither. Do not edit an approved one: reverse it and make it again.",
    }),
    optionsConsidered: text("Options considered", {
      help: "What else was looked at, doing nothing included.",
    }),
    equalityAndSendImpact: text("Equality and SEND impact", { help: "Who gains, and who could lose." }),
    procurementRoute: text("Procurement route", { help: "For example three quotes, or a framework." }),
    conflictsDeclared: text("Conflicts declared", { help: "Interests declared, or none." }),
    costCentre: text("Cost centre", { help: "As in your finance system." }),
    aarCode: text("AAR code", { help: "The code of the spending in the accounts return." }),
    pupilPremiumTier: text("Pupil premium tier", {
      help: "High-quality teaching, Targeted academic support or Wider strategies.",
    }),
    valuePillar: text("Value pillar", { help: "Commercial, Assets, Workforce or Capability." }),
    poolingConsideration: text("Pooling consideration", {
      help: "How each school's needs were weighed when money moves between schools.",
    }),
    overrideReason: text("Override reason", {
      help: "Why a rule is set aside here: what the fund may pay for, one-off money, or the trust's floor.",
    }),
  },
});
