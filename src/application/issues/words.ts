/** "1 row", "2 rows", "2 entries". */
export const inWords = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? noun : plural}`;

/** "£1,234.50", "−£20" from plain decimal text. */
export function pounds(amount: string): string {
  const [whole = "0", pence] = amount.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${amount.startsWith("-") ? "−" : ""}£${grouped}${pence === undefined ? "" : `.${pence}`}`;
}

/** "a", "a or b", "a, b or c". */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;

/** "01/09/2026" for "2026-09-01", as the workbook shows a day. */
export const dayInWords = (iso: string): string => iso.split("-").reverse().join("/");
