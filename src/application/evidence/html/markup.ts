/** A piece of a page whose texts are escaped already. */
export interface Markup {
  readonly markup: string;
}
type Part = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one place where a text becomes part of a page: it can be no mark-up, within a tag or outside. */
const escaped = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** A page may not hold control characters, whatever a cell does; nor letters that turn a text round. */
const withoutControls = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
    "\ufffd",
  );

/** A page from a template: texts in it are escaped, pieces stand as they are. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = texts.reduce((whole, text, place) => {
    const part = parts[place - 1];
    return `${whole}${part === undefined ? "" : markupOf(part)}${text}`;
  });
  return { markup };
}

function markupOf(part: Part): string {
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

export const NOTHING: Markup = { markup: "" };

/** Text of our own that is no mark-up of a cell: a style sheet. */
export const trusted = (markup: string): Markup => ({ markup });

/** A text within quotation marks of a style sheet: everything but letters, digits and spaces by its number. */
export const cssText = (text: string): string =>
  [...withoutControls(text)]
    .map((letter) =>
      /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 32).toString(16)} `,
    )
    .join("");
