import { civilDate } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const LONG = "january february march april may june july august september october november december";

export const twoDigits = (digits: string): string => digits.padStart(2, "0");
/** "26" is 2026: no file of a school's plan speaks of another century. */
export const fourDigits = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** 1 to 12 for "Sep", "Sept" or "September"; null for another word. */
export function monthNumber(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, "");
  const short = plain === "sept" ? "sep" : plain;
  const own = MONTHS.findIndex((month) => month === short);
  const long = LONG.split(" ").indexOf(plain);
  const index = own >= 0 ? own : long;
  return index < 0 ? null : index + 1;
}

/** dd/mm/yyyy with / . or -, ISO with or without a time, "1 Sep 2026"; null for no day of the calendar. */
export function dayIn(text: string): CivilDate | null {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, "");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (iso) return civilDate(`${iso[1] ?? ""}-${twoDigits(iso[2] ?? "")}-${twoDigits(iso[3] ?? "")}`);
  const uk = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(plain);
  if (uk) return civilDate(`${fourDigits(uk[3] ?? "")}-${twoDigits(uk[2] ?? "")}-${twoDigits(uk[1] ?? "")}`);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9}\.?)[ -](\d{2}|\d{4})$/i.exec(plain);
  const month = words ? monthNumber(words[2] ?? "") : null;
  if (!words || month === null) return null;
  return civilDate(`${fourDigits(words[3] ?? "")}-${twoDigits(String(month))}-${twoDigits(words[1] ?? "")}`);
}
