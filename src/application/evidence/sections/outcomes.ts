import { groupBy, isSameName, isKnown, nameKey, subtract } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { isInPlan, isYearSpent, spentInYear } from "../../../domain/reinvestment";
import type { CommitmentYear } from "../../../domain/reinvestment";
import { dayText } from "../../present/date-text";
import { typedText } from "../../present/number-text";
import { actualsOf, latestMeasure } from "../actuals";
import type { PackContext } from "../context";
import { numbers, row, small, tableBlock, text, words } from "../pack";
import type { Block, PackSection } from "../pack";
import { cellText } from "../pot-text";
import type { ActualRecord } from "../records";
import { shownAmounts } from "../shown-amounts";
import { NOT_RECORDED, recorded } from "./decision";
import { commitmentsOf } from "./reinvested";

type Years = readonly CommitmentYear[];

/** What was really spent, and where each measure stands; and what was really released. */
export function outcomesSection(context: PackContext): PackSection {
  const all = commitmentsOf(context).filter(([first]) => first !== undefined && isInPlan(first.commitment));
  const own = all.flatMap(([first]) => actualsOf(context.records, first?.commitment.id ?? ""));
  return {
    id: "outcomes",
    title: "What came of it",
    blocks: [
      ...(all.length === 0 ? [text("Nothing is committed yet.")] : [measuresTable(all, context)]),
      ...(own.length === 0
        ? [text("No spending and no outcome is recorded in Actuals yet.")]
        : [varianceTable(own, all, context), actualsTable(own, all)]),
      ...realisedBlocks(context),
    ],
  };
}

const isOf = ({ commitment }: ActualRecord, [first]: Years): boolean =>
  isSameName(first?.commitment.id ?? "", commitment);

function measuresTable(all: readonly Years[], { records }: PackContext): Block {
  const cell = (value: string | null | undefined): string => typedText(recorded(value));
  return tableBlock(
    "What each approved commitment is to change, and when it will be looked at",
    ["Commitment", "Measure", "At the start", "Now", "Target", "Review date"].map(words),
    all.flatMap((years) => {
      const [first] = years;
      if (first === undefined) return [];
      const { commitment } = first;
      const record = records.commitments.find((own) => isSameName(own.commitment, commitment.id));
      const latest = latestMeasure(actualsOf(records, commitment.id));
      return [
        row(
          "plain",
          commitment.id,
          recorded(commitment.measure),
          cell(record?.measureBaseline),
          cell(latest?.measureValue),
          cell(record?.measureTarget),
          commitment.reviewDate === null ? NOT_RECORDED : dayText(commitment.reviewDate),
        ),
      ];
    }),
  );
}

/** Committed against spent, for the years of which something is recorded; each by its own unit. */
function varianceTable(own: readonly ActualRecord[], all: readonly Years[], { pots }: PackContext): Block {
  const amountOf = shownAmounts(pots);
  const groups = groupBy(
    own,
    ({ commitment, academicYear }) => `${nameKey(commitment)}|${academicYear ?? ""}`,
  );
  const rows = [...groups.values()].flatMap((members) => {
    const [actual] = members;
    if (actual === undefined) return [];
    const years = all.find((candidate) => isOf(actual, candidate)) ?? [];
    const year = years.find(({ academicYear }) => academicYear === actual.academicYear);
    const spent = spentInYear(year?.kind ?? "cash", members);
    const cell = (amount: Quantity<string>): string => cellText(year?.kind ?? "cash", amount);
    const committed = year === undefined ? null : amountOf(year);
    const isComparable = committed !== null && isKnown(committed) && isYearSpent(members);
    return [
      row(
        "plain",
        `${actual.commitment}, ${actual.academicYear ?? "year not known"}`,
        committed === null ? "nothing" : cell(committed),
        cell(spent),
        isComparable ? cell(subtract(committed, spent)) : "year not complete",
      ),
    ];
  });
  return tableBlock(
    "Committed against spent so far; £, or periods a week",
    [words("Commitment and year"), numbers("Committed"), numbers("Spent"), numbers("Less (−: more)")],
    rows,
  );
}
const actualsTable = (own: readonly ActualRecord[], all: readonly Years[]): Block =>
  tableBlock(
    "As recorded in Actuals",
    [
      words("Commitment"),
      words("When"),
      numbers("Spent"),
      words("Ledger"),
      words("Measure and comment"),
      words("Recorded by (self-declared)"),
    ],
    own.map((actual) =>
      row(
        "plain",
        actual.commitment,
        `${actual.academicYear ?? "year not known"}, ${actual.part ?? "part not known"}`,
        actual.spent === null
          ? NOT_RECORDED
          : cellText(all.find((years) => isOf(actual, years))?.[0]?.kind ?? "cash", actual.spent),
        recorded(actual.ledgerReference),
        recorded([actual.measureValue, actual.comment].filter(Boolean).join("; ")),
        `${recorded(actual.recordedBy)}${actual.recordedOn === null ? "" : `, ${dayText(actual.recordedOn)}`}`,
      ),
    ),
  );

function realisedBlocks({ records, model, look }: PackContext): Block[] {
  const own = model.releases.filter(({ school }) => school === null || look.scope.showsMoney(school));
  const realised = own.filter(
    ({ id }) => (records.releases.find(({ release }) => isSameName(release, id))?.realised ?? null) !== null,
  ).length;
  const how = realised === 0 ? "none has" : `${realised} ${realised === 1 ? "has" : "have"}`;
  return [
    small(`Of ${own.length} releases, ${how} an amount really released recorded in Releases (Realised).`),
  ];
}
