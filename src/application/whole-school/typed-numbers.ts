import { exactText, isAbove, isNegative, isSame, isWhole, isZero, quantity } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { Given } from "../decisions/ask";
import { amountIn } from "../import/cells/read-amount";

/** What the columns of the workbook take. */
export const MOST_MONEY = "1000000000000";
export const MOST_FTE = "20000";
export const MOST_PERIODS = "10000";

/** What is wrong with a field, said at it. */
export interface FigureProblem {
  readonly field: string;
  readonly text: string;
}

/** What a field may hold. Left out: a number above 0 that may be left blank. */
export interface NumberRule {
  readonly label: string;
  readonly isNeeded?: boolean;
  readonly mayBeZero?: boolean;
  readonly mayBeNegative?: boolean;
  readonly isWhole?: boolean;
  readonly most: string;
}

/** Reads what was typed, field by field, and keeps what is wrong with it. */
export interface TypedNumbers {
  /** Null where it is blank or wrong. */
  number<U extends string>(field: string, rule: NumberRule): Quantity<U> | null;
  text(field: string): string;
  wrong(field: string, text: string): void;
  readonly problems: readonly FigureProblem[];
}

export function typedNumbers(given: Given): TypedNumbers {
  const problems: FigureProblem[] = [];
  const wrong = (field: string, text: string): void => void problems.push({ field, text });
  const text = (field: string): string => (given[field] ?? "").trim();
  return {
    problems,
    wrong,
    text,
    number<U extends string>(field: string, rule: NumberRule): Quantity<U> | null {
      const typed = text(field);
      if (typed === "") {
        if (rule.isNeeded) wrong(field, `${rule.label} is blank. Enter a number.`);
        return null;
      }
      const amount = amountIn(typed);
      const why = amount === null ? `is "${typed}", which is not a number` : whyNot(amount, rule);
      if (why !== null) wrong(field, `${rule.label} ${why}.`);
      return amount === null || why !== null ? null : quantity(exactText(amount) ?? "");
    },
  };
}

/** A ratio above 1 is hardly what was meant by "78". */
function mostText(amount: Quantity<string>, { most }: NumberRule): string {
  const typed = exactText(amount) ?? "";
  const isPercentage = most === "1" && !isAbove<string>(amount, quantity("100"));
  return isPercentage ? `${most}. For ${typed}% type ${typed}%` : most;
}

function whyNot(amount: Quantity<string>, rule: NumberRule): string | null {
  if (isNegative(amount) && !rule.mayBeNegative) return "is below 0, and cannot be";
  if (isZero(amount) && !rule.mayBeZero) return "is 0, and must be more than that";
  if (isAbove<string>(amount, quantity(rule.most)))
    return `is more than a workbook takes: ${mostText(amount, rule)}`;
  if (rule.isWhole && !isWhole(amount)) return "must be a whole number";
  // a cell keeps some 15 digits
  const kept = quantity<string>(String(Number(exactText(amount) ?? NaN)));
  return isSame(kept, amount) ? null : "has more digits than a cell of a workbook holds";
}
