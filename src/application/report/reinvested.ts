import { inUnit } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { isInPlan, isReserved } from "../../domain/reinvestment";
import type { Commitment, CommitmentYear } from "../../domain/reinvestment";
import type { ReleaseKind } from "../../domain/released-funds";
import { numberText, poundsText } from "../present/number-text";
import type { TrustReview } from "../trust-review";
import type { Branch } from "./amount-tree";
import { byCategory } from "./by-category";
import { commitmentText } from "./commitment-text";
import { TIME_PLACES } from "./ledger";
import type { Ledger } from "./ledger";
import { wrapped } from "./lines";
import type { Section } from "./lines";
import { tableLines } from "./table";
import type { TableRow } from "./table";

/** Commitments by category, cash and time apart: what for, where, whose. Reversed ones count for nothing. */
export function reinvestedSection(review: TrustReview, ledger: Ledger): Section | null {
  if (review.plans.length < 2) return null;
  const title = "Where it goes";
  if (review.model?.commitments === null) {
    return { title, lines: ["Not known: the commitments cannot be read."] };
  }
  const parts = [kindLines(ledger, "cash"), kindLines(ledger, "time"), reversedLines(ledger)];
  const shown = parts.filter((lines) => lines.length > 0);
  const lines = shown.flatMap((own, position) => (position === 0 ? own : ["", ...own]));
  return { title, lines: lines.length === 0 ? ["Nothing is committed yet."] : lines };
}

/** One whose kind cannot be read may be either. */
function kindLines(ledger: Ledger, kind: ReleaseKind): string[] {
  const own = ledger.commitments.filter((year) => year.kind === null || year.kind === kind);
  const committed = own.filter(({ commitment }) => isInPlan(commitment));
  const proposed = own.filter(({ commitment }) => isReserved(commitment));
  if (committed.length + proposed.length === 0) return [];
  const shown = shownTotals(ledger, kind);
  const rows = [
    ...categoryRows(committed, shown.committed, { kind, after: "" }),
    ...categoryRows(proposed, shown.proposed, { kind, after: " (proposed)" }),
    totalRow("Committed in all", shown.committed, kind),
    ...(proposed.length === 0 ? [] : [totalRow("Proposed in all", shown.proposed, kind)]),
  ];
  const title = kind === "cash" ? "Cash, £ a year" : "Teacher time, periods a week (not money)";
  return [title, ...tableLines(ledger.years, rows)];
}

/** Amounts by year, as they are shown. */
type Shown = ReadonlyMap<string, Quantity<"release">>;

function shownTotals(
  { years, money, periods }: Ledger,
  kind: ReleaseKind,
): { committed: Shown; proposed: Shown } {
  const own = kind === "cash" ? money : periods;
  const of = (amounts: readonly Quantity<string>[]): Shown =>
    new Map(amounts.map((amount, position) => [years[position] ?? "", inUnit<"release">(amount)]));
  return {
    committed: of(own.map(({ committed }) => committed)),
    proposed: of(own.map(({ reserved }) => reserved)),
  };
}

const amountText = (amount: Quantity<string>, kind: ReleaseKind): string =>
  kind === "cash" ? poundsText(amount) : numberText(amount, TIME_PLACES);
const totalRow = (label: string, shown: Shown, kind: ReleaseKind): TableRow => ({
  label,
  cells: [...shown.values()].map((amount) => amountText(amount, kind)),
});

interface CategoryLook {
  readonly kind: ReleaseKind;
  /** What follows the category's name. */
  readonly after: string;
}

function categoryRows(
  own: readonly CommitmentYear[],
  shown: Shown,
  { kind, after }: CategoryLook,
): TableRow[] {
  const commitments = new Map(own.map(({ commitment }) => [commitment.id, commitment]));
  return byCategory(own, shown, kind).flatMap((branch) => [
    { label: `${branch.name}${after}`, cells: branch.amounts.map((amount) => amountText(amount, kind)) },
    ...commitmentRows(branch, commitments, kind),
  ]);
}

/** Each commitment of a category in words; its own amounts only where there are several. */
const commitmentRows = (
  { items }: Branch<"release">,
  commitments: ReadonlyMap<string, Commitment>,
  kind: ReleaseKind,
): TableRow[] =>
  items.flatMap(({ name, amounts }) => {
    const commitment = commitments.get(name);
    const own = { label: `  ${name}`, cells: amounts.map((amount) => amountText(amount, kind)) };
    const words = commitment === undefined ? [] : [{ label: `  ${commitmentText(commitment)}`, cells: [] }];
    return items.length > 1 ? [own, ...words] : words;
  });

function reversedLines({ commitments }: Ledger): string[] {
  const own = new Set(
    commitments.flatMap(({ commitment }) => (commitment.status === "reversed" ? [commitment] : [])),
  );
  if (own.size === 0) return [];
  return [
    "Reversed: counts for nothing",
    ...[...own].flatMap((commitment) =>
      wrapped(`${commitmentText(commitment)} ${commitment.category ?? ""}.`, 2, 4),
    ),
  ];
}
