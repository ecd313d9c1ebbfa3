/** A document to be read, printed and kept: plain texts, in the order in which they stand. */
export interface Pack {
  readonly title: string;
  readonly trust: string;
  /** What it is, in a sentence. */
  readonly lead: string;
  readonly about: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly tiles: readonly Tile[];
  readonly sections: readonly PackSection[];
}
export interface PackSection {
  /** For links within the document: lower-case letters and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
export interface Fact {
  readonly name: string;
  readonly text: string;
}
/** A figure that leads. */
export interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly note: string;
}
/** What a reader must know before the figures. */
export interface Notice {
  readonly tone: "bad" | "look" | "plain";
  readonly title: string;
  readonly texts: readonly string[];
}

export type Block =
  | { readonly kind: "text"; readonly text: string; readonly look?: "small" | "draft" }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "questions"; readonly questions: readonly Question[] }
  | { readonly kind: "entry"; readonly entry: Entry }
  | TableBlock;

export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableLine[];
}
export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
}
/** The first cell names the row. */
export interface TableLine {
  readonly look: "plain" | "group" | "part" | "total";
  readonly cells: readonly string[];
}
export interface Question {
  readonly question: string;
  readonly answer: string;
}
/** One commitment, whole. */
export interface Entry {
  readonly title: string;
  readonly standing: string;
  readonly amount: string;
  readonly facts: readonly Fact[];
}

/** What a printed pack has lines for. */
export const SIGN_OFF = ["Prepared by", "Reviewed by", "Date", "Minute reference"] as const;

export const text = (content: string, look?: "small" | "draft"): Block =>
  look === undefined ? { kind: "text", text: content } : { kind: "text", text: content, look };
export const small = (content: string): Block => text(content, "small");
export const heading = (content: string): Block => ({ kind: "heading", text: content });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });

export const words = (title: string): Column => ({ title, isNumber: false });
export const numbers = (title: string): Column => ({ title, isNumber: true });

export const row = (look: TableLine["look"], ...cells: readonly string[]): TableLine => ({ look, cells });
export const tableBlock = (
  caption: string,
  columns: readonly Column[],
  rows: readonly TableLine[],
): TableBlock => ({ kind: "table", caption, columns, rows });

/** Every text of a pack, changed. */
export function mapTexts(pack: Pack, change: (text: string) => string): Pack {
  const changed = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, own]) => [name, KEPT.has(name) ? own : changed(own)]),
    );
  };
  const whole = changed(pack);
  return isPack(whole) ? whole : pack;
}
/** Names for the program, not for people. */
const KEPT: ReadonlySet<string> = new Set(["id", "kind", "look", "tone"]);
/** The same shape as was given. */
const isPack = (value: unknown): value is Pack =>
  typeof value === "object" && value !== null && "sections" in value;
