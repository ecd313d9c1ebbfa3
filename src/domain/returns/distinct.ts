import { groupBy, nameKey } from "../kernel";

/** Texts that are not alike as names, as each is spelt first; blanks apart. */
export const distinct = (texts: readonly (string | null)[]): string[] =>
  [
    ...groupBy(
      texts.flatMap((text) => (text === null ? [] : [text])),
      nameKey,
    ).values(),
  ].flatMap((alike) => alike.slice(0, 1));

/** The text that all of them are but for blanks; null where there are several or none. */
export function theOnly(texts: readonly (string | null)[]): string | null {
  const [first, ...others] = distinct(texts);
  return others.length > 0 ? null : (first ?? null);
}
