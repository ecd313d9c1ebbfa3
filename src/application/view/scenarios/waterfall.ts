import { add, isKnown, isNegative, isZero, negate } from "../../../domain/kernel";
import type { CellOrigin, Pounds } from "../../../domain/kernel";
import { MOST_DECISIONS } from "../../../domain/released-funds";
import type { ScenarioExplanation } from "../../scenarios/explain";
import type { Look } from "../choice";
import { cashText, plotted } from "../texts";
import { namedPart, partsOfRelease, roundedTo } from "./waterfall-parts";
import type { ReleasePart, WaterfallWay } from "./waterfall-parts";

export interface WaterfallBar {
  readonly label: string;
  /** In pounds, from zero. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isTotal: boolean;
  readonly cells: CellOrigin | null;
}
export interface WaterfallView {
  readonly finding: string;
  readonly bars: readonly WaterfallBar[];
  /** What has to be known to read it; empty where nothing has. */
  readonly note: string;
}
export type WaterfallOutcome =
  | { readonly outcome: "drawn"; readonly view: WaterfallView }
  | { readonly outcome: "not drawn"; readonly why: string };

/** Rows add up to the cash released as it is shown; `explained` is needed for any order only. */
export function waterfallOf(
  look: Look,
  way: WaterfallWay,
  explained: ScenarioExplanation | null,
): WaterfallOutcome {
  if (way === "any order") {
    const [many] = explained?.tooMany ?? [];
    if (explained === null)
      return notDrawn("The scenario cannot be worked out until the problems are put right.");
    if (many) {
      return notDrawn(
        `${many.scenario} has ${many.decisions} decisions. Above ${MOST_DECISIONS} their orders are too many to try: see them in listed order.`,
      );
    }
  }
  const parts = partsOfRelease(look, way, explained);
  const year = look.ledger.money[look.yearIndex];
  if (year === undefined || !isKnown(year.released))
    return notDrawn("Not known until the problems are put right.");
  if (parts.length === 0) return notDrawn(`No change moves cash in ${look.academicYear}.`);
  return {
    outcome: "drawn",
    view: drawn(look, { parts, released: year.released, budgetOnly: year.fromBudgetOnly, way }),
  };
}
const notDrawn = (why: string): WaterfallOutcome => ({ outcome: "not drawn", why });

interface Sums {
  readonly parts: readonly ReleasePart[];
  readonly released: Pounds;
  readonly budgetOnly: Pounds;
  readonly way: WaterfallWay;
}

function drawn(look: Look, { parts, released, budgetOnly, way }: Sums): WaterfallView {
  const rows = roundedTo(add(released, budgetOnly), parts).map(({ item, amount }) => ({
    ...namedPart(item, look),
    amount,
  }));
  const vacant = isZero(budgetOnly)
    ? []
    : [{ label: "From budget only", cells: null, amount: negate(budgetOnly) }];
  let reached = 0;
  const bars = [...rows, ...vacant].map(({ label, cells, amount }): WaterfallBar => {
    const from = reached;
    reached += plotted(amount) ?? 0;
    return { label, cells, from, to: reached, text: signed(amount), isTotal: false };
  });
  const total = { label: "Cash released", cells: null, from: 0, to: plotted(released) ?? 0, isTotal: true };
  const said = bars.map(({ label, text }) => `${label} ${text}`).join(", ");
  return {
    finding: `Cash released in ${look.academicYear}, ${cashText(released)}, ${WAY_WORDS[way]}: ${said}.`,
    bars: [...bars, { ...total, text: cashText(released) }],
    note: [
      NOTES[way],
      vacant.length === 0
        ? ""
        : "From budget only: the post was vacant, so no spending falls and nothing is released.",
    ]
      .filter((text) => text !== "")
      .join(" "),
  };
}

const WAY_WORDS: Readonly<Record<WaterfallWay, string>> = {
  "in order": "change by change in listed order",
  "any order": "decision by decision, whatever the order",
  "what moved": "by what moved",
};
const NOTES: Readonly<Record<WaterfallWay, string>> = {
  "in order": "",
  "any order": "What each decision adds, on average over every order in which all could be taken.",
  "what moved": "Class size and contact ratio cancel where periods fall and teachers stay.",
};

const signed = (amount: Pounds): string =>
  isNegative(amount) || isZero(amount) ? cashText(amount) : `+${cashText(amount)}`;
