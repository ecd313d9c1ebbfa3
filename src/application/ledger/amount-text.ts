import { fixedText } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { ReleaseKind } from "../../domain/released-funds";
import { pounds } from "../issues/words";

/** "£1,200.00", or "4.00 periods a week". */
export function amountText(amount: Quantity<"release">, kind: ReleaseKind): string {
  const text = fixedText(amount, 2);
  if (text === null) return "an amount that is not known";
  return kind === "cash" ? pounds(text) : `${text} periods a week`;
}
