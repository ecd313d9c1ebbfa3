import { bridgeOf } from "../../report/bridge";
import { whereOf } from "../context";
import type { PackContext } from "../context";
import { small, tableBlock, text } from "../pack";
import type { Block, PackSection } from "../pack";
import { amountRow, ofYears, yearColumns } from "../pot-text";

/** Released less committed and proposed; and how that moves the balance. */
export function leftSection(context: PackContext): PackSection {
  const { look, pots } = context;
  const { years } = look.ledger;
  const rows = (["cash", "time"] as const).flatMap((kind) => [
    amountRow(
      "group",
      kind === "cash" ? "Cash released, £" : "Periods freed a week",
      kind,
      ofYears(pots, kind, (pot) => pot.released),
    ),
    amountRow(
      "part",
      "committed",
      kind,
      ofYears(pots, kind, (pot) => pot.committed),
    ),
    amountRow(
      "part",
      "proposed",
      kind,
      ofYears(pots, kind, (pot) => pot.proposed),
    ),
    amountRow(
      "total",
      "left",
      kind,
      ofYears(pots, kind, (pot) => pot.left),
    ),
  ]);
  return {
    id: "left",
    title: "What is left, and what it does to the balance",
    blocks: [
      tableBlock(`Two pots${whereOf(look)}, never added together`, yearColumns("", years), rows),
      ...bridgeBlocks(context),
    ],
  };
}

const ROUNDED =
  "The tables of a pack are rounded so that they add up; the pane rounds each figure by itself, so one of them may differ by £1.";
const POTS_AND_BALANCE =
  "The pots follow money from where it is released, the balance where it is spent; each is rounded to add up by itself, so the same amount may differ by £1 between them, and from the trust's pack.";

function bridgeBlocks({ look }: PackContext): Block[] {
  const bridge = bridgeOf(look.review, look.ledger, look.scope);
  if (bridge === null) return [text("The balance is not compared.")];
  const { years } = look.ledger;
  const rows = bridge.rows.map(({ label, amounts }) =>
    amountRow(label.startsWith(" ") ? "part" : "total", label.trim(), "cash", amounts),
  );
  return [
    tableBlock(
      `${look.scope.name}: the in-year balance, from doing nothing to after commitments, £`,
      yearColumns("", years),
      rows,
    ),
    ...bridge.notes.map(small),
    small(look.scope.isWholeTrust ? ROUNDED : `${POTS_AND_BALANCE} ${ROUNDED}`),
  ];
}
