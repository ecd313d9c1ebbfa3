import type { Block, TableBlock, TableLine } from "./pack";

/** A row of a sheet of values. */
export interface ValueRow {
  readonly look: ValueLook;
  readonly cells: readonly ValueCell[];
}
/** "text": one that runs over the sheet; "fact": a name, and a text that does. The others are rows of tables. */
export type ValueLook =
  "title" | "heading" | "caption" | "text" | "small" | "fact" | "blank" | "header" | TableLine["look"];
export type ValueCell = string | ValueFigure;
export interface ValueFigure {
  readonly value: number;
  readonly shownAs: "money" | "percent" | "number";
  /** Digits behind the point that are shown. */
  readonly decimals: number;
}

export const row = (look: ValueLook, ...cells: readonly ValueCell[]): ValueRow => ({ look, cells });

/** The rows of a block, one below the other. */
export function blockRows(block: Block): ValueRow[] {
  switch (block.kind) {
    case "text":
      return [row(block.look === "small" ? "small" : "text", block.text)];
    case "heading":
      return [row("heading", block.text)];
    case "list":
      return block.items.map((item) => row("text", item));
    case "facts":
      return block.facts.map(({ name, text }) => row("fact", name, text));
    case "questions":
      return block.questions.map(({ question, answer }) => row("fact", question, answer));
    case "entry":
      return [
        row("heading", block.entry.title),
        row("fact", "Standing", `${block.entry.standing}; ${block.entry.amount}`),
        ...block.entry.facts.map(({ name, text }) => row("fact", name, text)),
      ];
    case "table":
      return tableRows(block);
  }
}

const tableRows = ({ caption, columns, rows }: TableBlock): ValueRow[] => [
  row("caption", caption),
  row("header", ...columns.map(({ title }) => title)),
  ...rows.map(({ look, cells }) =>
    row(look, ...cells.map((cell, place) => (columns[place]?.isNumber === true ? numberOr(cell) : cell))),
  ),
];

const NUMBER = /^(−?)(£?)(\d[\d,]*(?:\.\d+)?)(%?)$/;

/** "−£1,234" as the number it shows; what is no number stays a text. */
function numberOr(cell: string): ValueCell {
  const [, minus = "", pound = "", digits = "", percent = ""] = NUMBER.exec(cell) ?? [];
  if (digits === "") return cell;
  const size = Number(digits.replaceAll(",", ""));
  const value = (minus === "" ? size : -size) / (percent === "" ? 1 : 100);
  const decimals = (digits.split(".")[1] ?? "").length;
  return { value, decimals, shownAs: pound !== "" ? "money" : percent !== "" ? "percent" : "number" };
}
