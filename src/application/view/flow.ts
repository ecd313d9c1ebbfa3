import { add, isKnown, isNegative, isPositive } from "../../domain/kernel";
import type { CellOrigin, Quantity } from "../../domain/kernel";
import { cellOf } from "../../domain/kernel";
import { shortCategory } from "./category-names";
import type { Look } from "./choice";
import type { CategoryAmounts, Pot } from "./pot";
import { cashText, periodsPhrase, plotted } from "./texts";

/** From what is released to where it goes: parts that add up to the source. */
export interface FlowView {
  /** What the picture shows, in a sentence. */
  readonly finding: string;
  readonly source: { readonly label: string; readonly size: number; readonly text: string };
  /** The largest first, proposed after committed, what is left last. */
  readonly parts: readonly FlowPart[];
  readonly sumLabel: string;
}
export interface FlowPart {
  readonly label: string;
  readonly kind: "committed" | "proposed" | "left";
  readonly size: number;
  readonly text: string;
  /** The commitments in it; null where none is. */
  readonly cells: CellOrigin | null;
}

/** An amount of a pot; one kind is never written as the other. */
export const potText = (kind: Pot["kind"], amount: Quantity<"release">): string =>
  kind === "cash" ? cashText(amount) : periodsPhrase(amount);

const LEFT: FlowPart["kind"] = "left";

/** Null where ribbons cannot show it: nothing released, something not known, or more drawn than there is. */
export function flowOf(pot: Pot, { scope, academicYear }: Look): FlowView | null {
  const known = [pot.released, pot.committed, pot.proposed].every(isKnown);
  if (!known || !isPositive(pot.released) || isNegative(pot.left)) return null;
  const parts = partsOf(pot);
  if (parts.some(({ size }) => size < 0)) return null;
  const text = potText(pot.kind, pot.released);
  const where = scope.isWholeTrust ? "" : ` at ${scope.name}`;
  const week = pot.kind === "cash" ? "" : " a week";
  const first = parts.find(({ kind }) => kind === "committed");
  const most = first ? ` Most goes to ${first.label}, ${first.text}.` : " Nothing is committed yet.";
  return {
    finding: `Of ${text}${week} released${where} in ${academicYear}, ${potText(pot.kind, pot.committed)} committed, ${potText(pot.kind, pot.proposed)} proposed and ${potText(pot.kind, pot.left)} left.${most}`,
    source: { label: "Released", size: plotted(pot.released) ?? 0, text },
    parts,
    sumLabel: parts.some(({ kind }) => kind === "proposed")
      ? "Committed + proposed + left = released"
      : "Committed + left = released",
  };
}

function partsOf(pot: Pot): FlowPart[] {
  const part = (own: CategoryAmounts, kind: "committed" | "proposed"): FlowPart[] => {
    const size = plotted(own[kind]) ?? 0;
    if (size === 0) return [];
    const label = shortCategory(own.category);
    return [{ label, kind, size, text: potText(pot.kind, own[kind]), cells: firstCell(own) }];
  };
  const committed = pot.categories.flatMap((own) => part(own, "committed"));
  const left = plotted(pot.left) ?? 0;
  return [
    ...committed.sort((a, b) => b.size - a.size),
    ...pot.categories.flatMap((own) => part(own, "proposed")).sort((a, b) => b.size - a.size),
    ...(left === 0
      ? []
      : [
          {
            label: "Not committed",
            kind: LEFT,
            size: left,
            text: potText(pot.kind, pot.left),
            cells: null,
          },
        ]),
  ];
}

const firstCell = ({ draws: [first] }: CategoryAmounts): CellOrigin | null =>
  first === undefined ? null : cellOf(first.commitment.origin, "amount");

/** Where it went, as bars: cash, and beside it time, which no bar adds to cash. */
export interface CategoryRow {
  readonly category: string;
  readonly committed: number;
  readonly proposed: number;
  readonly text: string;
  /** "£14,000 of it proposed"; empty where nothing is. */
  readonly note: string;
  readonly cells: CellOrigin | null;
}

export const categoryRows = (pot: Pot): CategoryRow[] =>
  pot.categories.map((own) => {
    const proposed = plotted(own.proposed) ?? 0;
    const whole = add(own.committed, own.proposed);
    const isAll = proposed !== 0 && plotted(own.committed) === 0;
    const note = isAll ? "proposed" : `${potText(pot.kind, own.proposed)} of it proposed`;
    return {
      category: own.category,
      committed: plotted(own.committed) ?? 0,
      proposed,
      text: potText(pot.kind, whole),
      note: proposed === 0 ? "" : note,
      cells: firstCell(own),
    };
  });
