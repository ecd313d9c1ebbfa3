import { isSameName } from "../../../domain/kernel";
import type { Commitment, CommitmentYear } from "../../../domain/reinvestment";
import type { ReleaseKind } from "../../../domain/released-funds";
import type { Branch } from "../../report/amount-tree";
import { firstSentence } from "../../report/commitment-text";
import { whereOf } from "../context";
import type { PackContext } from "../context";
import { heading, small, tableBlock, text } from "../pack";
import type { Block, PackSection, TableLine } from "../pack";
import { amountRow, ofYears, yearColumns } from "../pot-text";
import { shownAmounts, shownPot } from "../shown-amounts";
import type { Pot } from "../../view/pot";
import { commitmentEntry } from "./commitment-entry";

/** Where it goes: amounts by category, then each commitment whole. */
export function reinvestedSection(context: PackContext): PackSection {
  const { look, model } = context;
  const title = "Where it goes";
  if (model.commitments === null) {
    return { id: "reinvested", title, blocks: [text("Not known: the commitments cannot be read.")] };
  }
  const all = commitmentsOf(context);
  const amountOf = shownAmounts(context.pots);
  return {
    id: "reinvested",
    title,
    blocks: [
      ...(look.scope.isWholeTrust
        ? []
        : [
            text(
              `What is released${whereOf(look)}, wherever it is spent, and what others' releases pay for there.`,
            ),
          ]),
      ...ledgerBlocks(context, "cash"),
      ...ledgerBlocks(context, "time"),
      ...(all.length === 0 ? [text("Nothing is committed yet.")] : [heading("Each commitment")]),
      ...all.map((years): Block => ({
        kind: "entry",
        entry: commitmentEntry(
          years.map((year) => ({ ...year, amount: amountOf(year) })),
          context,
        ),
      })),
    ],
  };
}

/** The years of each commitment that draws on what is released here, or that is spent here; reversed ones last. */
export function commitmentsOf({ look, pots }: PackContext): (readonly CommitmentYear[])[] {
  const drawn = pots.flatMap(({ cash, time }) => [...cash.draws, ...time.draws]);
  const all = [...new Set([...drawn, ...look.ledger.commitments])];
  const groups = new Map<Commitment, CommitmentYear[]>();
  for (const year of all) groups.set(year.commitment, [...(groups.get(year.commitment) ?? []), year]);
  const isReversed = ([first]: readonly CommitmentYear[]): number =>
    first?.commitment.status === "reversed" ? 1 : 0;
  return [...groups.values()].sort((a, b) => isReversed(a) - isReversed(b));
}

function ledgerBlocks({ look, pots }: PackContext, kind: ReleaseKind): Block[] {
  const draws = pots.flatMap((year) => year[kind].draws);
  if (draws.length === 0) return [];
  const { committed, proposed } = shownPot(pots, kind);
  const of = (look: TableLine["look"], label: string, amount: (pot: Pot) => Pot["left"]): TableLine =>
    amountRow(look, label, kind, ofYears(pots, kind, amount));
  const rows = [
    of("group", "Released", (pot) => pot.released),
    ...committed.flatMap((branch) => branchRows(branch, draws, kind)),
    of("total", "Committed", (pot) => pot.committed),
    ...proposed.flatMap((branch) => branchRows(branch, draws, kind)),
    of("total", "Proposed, not yet approved", (pot) => pot.proposed),
    of("total", "Left: released less committed and proposed", (pot) => pot.left),
  ];
  const caption = kind === "cash" ? "Cash, £ a year" : "Teacher time, periods a week (not money)";
  return [
    tableBlock(caption, yearColumns("Category and commitment", look.ledger.years), rows),
    ...(kind === "cash"
      ? [
          small(
            "Every line adds up to the one below it, in whole pounds: released = committed + proposed + left.",
          ),
        ]
      : []),
  ];
}

const branchRows = (
  { name, amounts, items }: Branch<"release">,
  draws: readonly CommitmentYear[],
  kind: ReleaseKind,
): TableLine[] => [
  amountRow("group", name, kind, amounts),
  ...items.map((item) => amountRow("part", itemText(item.name, draws), kind, item.amounts)),
];

function itemText(id: string, own: readonly CommitmentYear[]): string {
  const commitment = own.find((year) => isSameName(year.commitment.id, id))?.commitment;
  return `${id} ${firstSentence(commitment?.intendedOutcome ?? "")}`.trim();
}
