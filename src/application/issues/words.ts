/** "1 row", "2 rows". */
export const inWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** "£1,234.50", "−£20" from plain decimal text. */
export function pounds(amount: string): string {
  const [whole = "0", pence] = amount.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${amount.startsWith("-") ? "−" : ""}£${grouped}${pence === undefined ? "" : `.${pence}`}`;
}
