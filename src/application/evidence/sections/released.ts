import { isZero } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import type { ReleaseKind } from "../../../domain/released-funds";
import { amountTree } from "../../report/amount-tree";
import type { Branch } from "../../report/amount-tree";
import { byDriver } from "../../report/by-driver";
import { TIME_PLACES } from "../../report/ledger";
import { byFund, bySubject, leavesOf } from "../../report/release-leaves";
import { byChange } from "../change-names";
import { whereOf } from "../context";
import type { PackContext } from "../context";
import { heading, small, tableBlock, text } from "../pack";
import type { Block, PackSection, TableLine } from "../pack";
import { amountRow, yearColumns } from "../pot-text";
import { releaseRowsBlocks } from "./release-rows";

/** Cash and time, each by where it comes from; what changes of posts release is said school by school. */
export function releasedSection(context: PackContext): PackSection {
  const { look } = context;
  return {
    id: "released",
    title: "What it released",
    blocks: [
      text(
        "Cash released is a fall in spending: a post, hours or a contract end. Periods freed are time of teachers who stay: not money. They are two pots, and are never added together.",
      ),
      ...cashBlocks(context),
      ...driverBlocks(context),
      ...timeBlocks(context),
      ...releaseRowsBlocks(context),
      ...(look.ledger.time.length + look.ledger.cash.length === 0
        ? [text(`The plan releases nothing${whereOf(look)}.`)]
        : []),
    ],
  };
}

const byYear = <U extends string>(
  years: readonly string[],
  amounts: readonly Quantity<U>[],
): Map<string, Quantity<U>> =>
  new Map(amounts.map((amount, position): [string, Quantity<U>] => [years[position] ?? "", amount]));

const branchRows = <U extends string>(tree: readonly Branch<U>[], kind: ReleaseKind): TableLine[] =>
  tree.flatMap(({ name, amounts, items }) => [
    amountRow("group", name, kind, amounts),
    ...items.map((item) => amountRow("part", item.name, kind, item.amounts)),
  ]);

function cashBlocks(context: PackContext): Block[] {
  const { years, money, cash } = context.look.ledger;
  const words = byChange(context);
  const tableOf = (
    basis: (typeof cash)[number]["basis"],
    caption: string,
    of: "released" | "fromBudgetOnly",
  ): Block[] => {
    const own = cash.filter((entry) => entry.basis === basis);
    if (own.length === 0) return [];
    const totals = byYear(
      years,
      money.map((year) => year[of]),
    );
    const rows = [
      ...branchRows(amountTree(leavesOf(own, byFund, words), totals), "cash"),
      amountRow("total", "Total", "cash", [...totals.values()]),
    ];
    return [tableBlock(caption, yearColumns("School and fund", years), rows)];
  };
  const vacant = tableOf(
    "from budget only",
    "From budget only, £ a year: posts that stand vacant",
    "fromBudgetOnly",
  );
  return [
    ...tableOf("from spend", "Cash released, £ a year, after income lost and cost to achieve", "released"),
    ...vacant,
    ...(vacant.length === 0
      ? []
      : [
          small(
            "A vacant post that goes lowers the budget and lifts the balance. Spending does not fall, so nothing is there to reinvest.",
          ),
        ]),
  ];
}

function driverBlocks({ look }: PackContext): Block[] {
  const found = byDriver(look.review, look.ledger, look.scope);
  if (found === null) return [];
  const rows = [
    ...found.rows.map(({ name, amounts }) => amountRow("plain", name, "cash", amounts)),
    amountRow("total", found.totalLabel, "cash", found.totals),
  ];
  return [
    tableBlock("The same cash by what moved, £ a year", yearColumns("Driver", look.ledger.years), rows),
  ];
}

function timeBlocks(context: PackContext): Block[] {
  const { years, periods, time } = context.look.ledger;
  const own = time.filter(({ amount }) => !isZero(amount));
  if (own.length === 0) return [heading("Periods freed"), text("None.")];
  const totals = byYear(
    years,
    periods.map(({ released }) => released),
  );
  const rows = [
    ...branchRows(amountTree(leavesOf(own, bySubject, byChange(context)), totals, TIME_PLACES), "time"),
    amountRow("total", "Total", "time", [...totals.values()]),
  ];
  return [
    tableBlock(
      "Periods freed, a week, of teachers who stay (not money)",
      yearColumns("School and subject", years),
      rows,
    ),
  ];
}
