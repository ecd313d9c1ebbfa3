import { add, isKnown, isSameName, subtract, sum, zero } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import type { CommitmentYear } from "../../../domain/reinvestment";
import { isInPlan } from "../../../domain/reinvestment";
import { dayText } from "../../present/date-text";
import type { PackContext } from "../context";
import { numbers, row, small, tableBlock, text, words } from "../pack";
import type { Block, PackSection, TableLine } from "../pack";
import { cellText } from "../pot-text";
import type { ActualRecord } from "../records";
import { NOT_RECORDED, recorded } from "./decision";
import { commitmentsOf } from "./reinvested";

/** What was really spent, and where each measure stands; and what was really released. */
export function outcomesSection(context: PackContext): PackSection {
  const all = commitmentsOf(context).filter(([first]) => first !== undefined && isInPlan(first.commitment));
  const own = context.records.actuals.filter((actual) =>
    all.some(([first]) => isSameName(first?.commitment.id ?? "", actual.commitment)),
  );
  return {
    id: "outcomes",
    title: "What came of it",
    blocks: [
      ...(all.length === 0 ? [text("Nothing is committed yet.")] : [varianceTable(all, context)]),
      ...(own.length === 0
        ? [text("No spending and no outcome is recorded in Actuals yet.")]
        : [actualsTable(own, all)]),
      ...realisedBlocks(context),
    ],
  };
}

/** Budget against what is recorded, for the years in which something is. */
function varianceTable(all: readonly (readonly CommitmentYear[])[], { records }: PackContext): Block {
  const rows = all.flatMap((years): TableLine[] => {
    const [first] = years;
    if (first === undefined) return [];
    const { commitment, kind } = first;
    const actuals = records.actuals.filter((actual) => isSameName(actual.commitment, commitment.id));
    const recordedYears = years.filter((year) =>
      actuals.some(({ academicYear }) => academicYear === year.academicYear),
    );
    const committed = sum(recordedYears.map(({ amount }) => amount));
    const spent: Quantity<"release"> = actuals.reduce(
      (total, own) => (own.spent === null ? total : add(total, own.spent)),
      zero<"release">(),
    );
    const has = actuals.length > 0;
    const said = (amount: Quantity<string>): string => (has ? cellText(kind ?? "cash", amount) : "–");
    return [
      row(
        "plain",
        commitment.id,
        said(committed),
        said(spent),
        has && isKnown(committed) ? cellText(kind ?? "cash", subtract(committed, spent)) : "–",
        actuals.at(-1)?.measureValue ?? NOT_RECORDED,
        commitment.reviewDate === null ? NOT_RECORDED : dayText(commitment.reviewDate),
      ),
    ];
  });
  return tableBlock(
    "Committed against spent, in the years for which something is recorded; £, or periods a week",
    [
      words("Commitment"),
      numbers("Committed"),
      numbers("Spent"),
      numbers("Less (−: more)"),
      words("Measure now"),
      words("Review date"),
    ],
    rows,
  );
}

const actualsTable = (own: readonly ActualRecord[], all: readonly (readonly CommitmentYear[])[]): Block =>
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
        actual.spent === null ? NOT_RECORDED : cellText(kindOf(actual, all), actual.spent),
        recorded(actual.ledgerReference),
        [actual.measureValue, actual.comment].filter(Boolean).join("; ") || NOT_RECORDED,
        `${recorded(actual.recordedBy)}${actual.recordedOn === null ? "" : `, ${dayText(actual.recordedOn)}`}`,
      ),
    ),
  );

const kindOf = ({ commitment }: ActualRecord, all: readonly (readonly CommitmentYear[])[]): "cash" | "time" =>
  all.find(([first]) => isSameName(first?.commitment.id ?? "", commitment))?.[0]?.kind ?? "cash";

function realisedBlocks({ records, model, look }: PackContext): Block[] {
  const own = model.releases.filter(({ school }) => school === null || look.scope.showsMoney(school));
  const realised = own.filter(
    ({ id }) => records.releases.find(({ release }) => isSameName(release, id))?.realised != null,
  ).length;
  return [
    small(
      `Of ${own.length} releases, ${realised === 0 ? "none has" : `${realised} ${realised === 1 ? "has" : "have"}`} an amount really released recorded in Releases (Realised).`,
    ),
  ];
}
