import { isSameName } from "../../../domain/kernel";
import { isInPlan, isReserved } from "../../../domain/reinvestment";
import type { Commitment, CommitmentYear } from "../../../domain/reinvestment";
import type { ReleaseKind } from "../../../domain/released-funds";
import { firstSentence } from "../../report/commitment-text";
import { byCategory } from "../../report/by-category";
import { whereOf } from "../context";
import type { PackContext } from "../context";
import { heading, small, tableBlock, text } from "../pack";
import type { Block, PackSection, TableLine } from "../pack";
import { amountRow, ofYears, yearColumns } from "../pot-text";
import { commitmentEntry } from "./commitment-entry";

/** Where it goes: amounts by category, then each commitment whole. */
export function reinvestedSection(context: PackContext): PackSection {
  const { look, model } = context;
  const title = "Where it goes";
  if (model.commitments === null) {
    return { id: "reinvested", title, blocks: [text("Not known: the commitments cannot be read.")] };
  }
  const all = commitmentsOf(context);
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
      ...all.map((years): Block => ({ kind: "entry", entry: commitmentEntry(years, context) })),
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
  const inPlan = draws.filter(({ commitment }) => isInPlan(commitment));
  const reserved = draws.filter(({ commitment }) => isReserved(commitment));
  const { years } = look.ledger;
  const [committed, proposed] = [
    ofYears(pots, kind, (pot) => pot.committed),
    ofYears(pots, kind, (pot) => pot.proposed),
  ];
  const rows = [
    amountRow(
      "group",
      "Released",
      kind,
      ofYears(pots, kind, (pot) => pot.released),
    ),
    ...categoryRows(inPlan, new Map(committed.map((amount, place) => [years[place] ?? "", amount])), kind),
    amountRow("total", "Committed", kind, committed),
    ...categoryRows(reserved, new Map(proposed.map((amount, place) => [years[place] ?? "", amount])), kind),
    amountRow("total", "Proposed, not yet approved", kind, proposed),
    amountRow(
      "total",
      "Left: released less committed and proposed",
      kind,
      ofYears(pots, kind, (pot) => pot.left),
    ),
  ];
  if (draws.length === 0) return [];
  const caption = kind === "cash" ? "Cash, £ a year" : "Teacher time, periods a week (not money)";
  return [
    tableBlock(caption, yearColumns("Category and commitment", years), rows),
    ...(kind === "cash"
      ? [
          small(
            "Every line adds up to the one below it, in whole pounds: released = committed + proposed + left.",
          ),
        ]
      : []),
  ];
}

function categoryRows(
  own: readonly CommitmentYear[],
  totals: Parameters<typeof byCategory>[1],
  kind: ReleaseKind,
): TableLine[] {
  return byCategory(own, totals, kind).flatMap(({ name, amounts, items }) => [
    amountRow("group", name, kind, amounts),
    ...items.map((item) => amountRow("part", itemText(item.name, own), kind, item.amounts)),
  ]);
}

function itemText(id: string, own: readonly CommitmentYear[]): string {
  const commitment = own.find((year) => isSameName(year.commitment.id, id))?.commitment;
  return `${id} ${firstSentence(commitment?.intendedOutcome ?? "")}`.trim();
}
