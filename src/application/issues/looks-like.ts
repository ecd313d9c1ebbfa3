const NUMBER = /^[-−+]?\s*£?\s*(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?\s*%?$/;

/** A text that a person would take for a number: "5.6", "£1,200", "3%". */
export function looksLikeNumber(text: string): boolean {
  const plain = text.trim();
  return /\d/.test(plain) && NUMBER.test(plain);
}

const DATE =
  /^(\d{1,2}[/.-]\d{1,2}[/.-](\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(st|nd|rd|th)?\s+[a-z]{3,9}\.?\s+\d{4})$/i;

/** A text that a person would take for a day: "01/09/2026", "2026-09-01", "1 September 2026". */
export const looksLikeDate = (text: string): boolean => DATE.test(text.trim());
