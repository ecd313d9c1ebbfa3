import { cellOf, groupBy, isKnown, isSameName, nameKey, sum } from "../../../domain/kernel";
import type { CellOrigin, Pounds } from "../../../domain/kernel";
import { BETWEEN_FUNDS, CARRIED_LABEL, DRIVER_LABELS, RELEASE_DRIVERS } from "../../../domain/released-funds";
import { partsOf } from "../../present/rounded-parts";
import { poundsText } from "../../present/number-text";
import { carriedEntries, measuredEntries } from "../../report/carried";
import { changeLabel } from "../../report/change-sentence";
import type { ScenarioExplanation } from "../../scenarios/explain";
import type { Look } from "../choice";

/** What adds up to the cash released: changes in listed order, in any order, or what moved. */
export const WAYS = ["in order", "any order", "what moved"] as const;
export type WaterfallWay = (typeof WAYS)[number];

/** What one change, decision or driver releases, of all funds. */
export interface ReleasePart {
  readonly item: string | null;
  readonly amount: Pounds;
}

/** One part for each item that moves cash; `explained` is needed for any order only. */
export const partsOfRelease = (
  look: Look,
  way: WaterfallWay,
  explained: ScenarioExplanation | null,
): ReleasePart[] => merged([...partsIn(look, way, explained), ...carriedParts(look)]);

const carriedParts = ({ review: { cash, model }, scope, academicYear }: Look): ReleasePart[] =>
  carriedEntries(cash, model)
    .filter((entry) => entry.academicYear === academicYear && scope.showsMoney(entry.school))
    .map(({ amount }) => ({ item: CARRIED_LABEL, amount }));

function partsIn(
  { review, scope, academicYear }: Look,
  way: WaterfallWay,
  explained: ScenarioExplanation | null,
): ReleasePart[] {
  const isOwn = (row: { readonly school: string; readonly academicYear: string }): boolean =>
    row.academicYear === academicYear && scope.showsMoney(row.school);
  switch (way) {
    case "in order":
      return measuredEntries(review.cash, review.model)
        .filter(isOwn)
        .map(({ change, amount }) => ({ item: change, amount }));
    case "what moved":
      return RELEASE_DRIVERS.flatMap((driver) =>
        review.drivers
          .filter((row) => isOwn(row) && row.driver === driver)
          .map(({ amount }) => ({ item: driver, amount })),
      );
    case "any order":
      return (explained?.explanations ?? [])
        .filter((row) => isOwn(row) && row.by === "change-order-free")
        .map(({ item, cash }) => ({ item, amount: cash }));
  }
}

function merged(parts: readonly ReleasePart[]): ReleasePart[] {
  const groups = groupBy(parts, ({ item }) => nameKey(item ?? ""));
  return [...groups.values()]
    .map((own) => ({ item: own[0]?.item ?? null, amount: sum(own.map(({ amount }) => amount)) }))
    .filter(({ amount }) => !isKnown(amount) || poundsText(amount, 2) !== "£0.00");
}

/** In whole pounds that add up to a total that is rounded already. */
export function roundedTo(total: Pounds, parts: readonly ReleasePart[]): ReleasePart[] {
  const amounts = partsOf(
    total,
    parts.map(({ amount }) => amount),
  );
  return parts.map((part, position) => ({ ...part, amount: amounts[position] ?? part.amount }));
}

/** What a part is called: a change by its id and words, changes that are one decision, or a driver. */
export function namedPart(
  item: string | null,
  { review: { model } }: Look,
): { label: string; cells: CellOrigin | null } {
  if (item === null) return { label: "Of no one change", cells: null };
  const driver = RELEASE_DRIVERS.find((known) => known === item);
  if (driver !== undefined) return { label: DRIVER_LABELS[driver], cells: null };
  if (item === BETWEEN_FUNDS) return { label: "Moved between funds", cells: null };
  const rows = item.split(" + ").flatMap((id) => model?.changes.find((own) => isSameName(own.id, id)) ?? []);
  const [first] = rows;
  if (first === undefined || model === null) return { label: item, cells: null };
  const more = rows.length > 1 ? ` and ${rows.length - 1} more` : "";
  return {
    label: `${first.id} ${changeLabel(first, model.everything)}${more}`,
    cells: cellOf(first.origin, "change"),
  };
}
