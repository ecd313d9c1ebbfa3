import { exactText, isAbove, isBelow, isSame, isWhole, negate, over, quantity } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import type { ImportColumn } from "../import-book";
import { read, shown, wrong } from "./reading";
import type { CellReading } from "./reading";

type Amount = Quantity<string>;

/** The workbook's own bound: beyond it a number is a slip of the hand. */
const LARGEST = "1000000000000";
const PLAIN = /^(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/;

/** "£1,234.50", "(12.50)", "-12.50", "12.50-", "4.5%", "1.2E3": exactly; null for what is no number. */
export function amountIn(text: string): Amount | null {
  const tight = text.replace(/[\s\u00a0\u202f]/g, "").replaceAll("−", "-");
  const bracketed = /^\((.+)\)$/.exec(tight)?.[1];
  if (bracketed !== undefined) return negated(positive(bracketed));
  if (/^[^-]+-$/.test(tight)) return negated(positive(tight.slice(0, -1)));
  const signed = /^(£?)([-+])(.*)$/.exec(tight);
  if (!signed) return positive(tight);
  const size = positive(`${signed[1] ?? ""}${signed[3] ?? ""}`);
  return signed[2] === "-" ? negated(size) : size;
}

const negated = (size: Amount | null): Amount | null => size && negate(size);

function positive(text: string): Amount | null {
  const scientific = /^\d+(\.\d+)?[eE][-+]?\d{1,3}$/.test(text);
  if (scientific) return quantity(String(Number(text)));
  const [, number = "", percent = ""] = /^£?(.*?)(%?)$/.exec(text) ?? [];
  if (!/\d/.test(number) || !PLAIN.test(number)) return null;
  const plain = number.replaceAll(",", "");
  const exact: Amount = quantity(plain.startsWith(".") ? `0${plain}` : plain);
  return percent === "" ? exact : over(exact, quantity("100"));
}

export function readAmount(cell: string | number, column: ImportColumn): CellReading {
  const { header } = column;
  const text = String(cell);
  const amount: Amount | null = typeof cell === "number" ? quantity(text) : amountIn(text);
  if (amount === null) return wrong(`${header} is due to be a number, and the file has ${shown(text)}`);
  const bound = outsideBounds(amount, column);
  if (bound !== null) return wrong(`${header} cannot be ${shown(text)}: ${bound}`);
  const value = Number(exactText(amount) ?? NaN);
  return isSame<string>(quantity(String(value)), amount)
    ? read(value)
    : wrong(`${header} ${shown(text)} has more digits than a cell of a workbook holds`);
}

function outsideBounds(amount: Amount, { least, most, whole }: ImportColumn): string | null {
  if (least !== null && isBelow<string>(amount, quantity(least))) {
    return least === "0" ? "it may not be negative" : `${least} is the least`;
  }
  if (isAbove<string>(amount, quantity(most ?? LARGEST))) return `${most ?? LARGEST} is the most`;
  if (isBelow<string>(amount, quantity(`-${LARGEST}`))) return `-${LARGEST} is the least`;
  return whole && !isWhole(amount) ? "it must be a whole number" : null;
}
