import { exactText, isAbove, isBelow, isWhole, problem, quantity, times } from "../../domain/kernel";
import type { CellOrigin, Issue, Quantity } from "../../domain/kernel";
import type { Column } from "../layout/column";
import { read, unreadable, unreadableValue } from "./cell-reading";
import type { CellContext, CellReading, PlainValue } from "./cell-reading";

/** Beyond this a number is a slip of the hand, whatever it is of. */
const LARGEST = "1000000000000";

/** A number typed as a number, within its column's bounds; its shortest text is its exact value. */
export function readAmount(value: PlainValue, context: CellContext): CellReading {
  const { column } = context;
  const field = column.header;
  const found = String(value);
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return unreadable(context, { code: "not-a-number", field, found });
  }
  const amount: Quantity<string> = quantity(found);
  const issue = beyondBounds(amount, column, { field, found, at: context.at });
  return issue ? { value: unreadableValue(column), issues: [issue] } : read(amount);
}

/** What an amount may not be in its column: below its least, above its most, or a part of a whole. */
export function beyondBounds(
  amount: Quantity<string>,
  column: Column<unknown>,
  { at, ...shown }: { readonly field: string; readonly found: string; readonly at: CellOrigin },
): Issue | null {
  const { least } = column;
  const most = column.most ?? LARGEST;
  const tooLow = least !== null && isBelow<string>(amount, quantity(least));
  const tooHigh = isAbove<string>(amount, quantity(most));
  if (tooLow || tooHigh) return problem(outOfRange(column, shown, most), at);
  return column.whole && !isWhole(amount) ? problem({ code: "not-whole", ...shown }, at) : null;
}

/** In the terms in which the cell shows it: 3 in a column of percentages is 300%. */
function outOfRange(
  { format, least }: Column<unknown>,
  { field, found }: { readonly field: string; readonly found: string },
  most: string,
) {
  const shown = (exact: string): string =>
    format === "percent" ? `${exactText(times(quantity(exact), quantity("100"))) ?? exact}%` : exact;
  return {
    code: "out-of-range",
    field,
    found: shown(found),
    least: least === null ? null : shown(least),
    most: shown(most),
  } as const;
}
