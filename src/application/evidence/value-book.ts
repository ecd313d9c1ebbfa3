import type { Block, Pack, TableBlock } from "./pack";

/** A workbook of values: no formula, no table that anything is worked out from. */
export interface ValueBook {
  readonly title: string;
  readonly sheets: readonly ValueSheet[];
}
export interface ValueSheet {
  readonly name: string;
  readonly rows: readonly ValueRow[];
}
export interface ValueRow {
  /** "text": one that runs over the sheet; "fact": a name, and a text that does. */
  readonly look: "title" | "heading" | "header" | "plain" | "total" | "text" | "fact" | "blank";
  readonly cells: readonly ValueCell[];
}
export type ValueCell = string | { readonly value: number; readonly shownAs: "money" | "percent" | "number" };

/** A sheet for what the pack is, and one for each section. */
export function valueBook(pack: Pack): ValueBook {
  const used = new Set<string>();
  const about: ValueSheet = {
    name: nameFor("About", used),
    rows: [
      row("title", pack.title),
      row("text", pack.trust),
      row("text", pack.lead),
      row("text", "Values only: a copy to read, from which nothing can be worked out again."),
      row("blank"),
      ...pack.about.map(({ name, text }) => row("fact", name, text)),
      row("blank"),
      ...pack.notices.flatMap(({ title, texts }) => [
        row("heading", title),
        ...texts.map((text) => row("text", text)),
      ]),
      row("blank"),
      ...pack.tiles.map(({ label, figure, note }) => row("fact", label, `${figure} (${note})`)),
    ],
  };
  const sheets = pack.sections.map(({ title, blocks }) => ({
    name: nameFor(title, used),
    rows: [row("title", title), ...blocks.flatMap((block) => [row("blank"), ...rowsOf(block)])],
  }));
  return { title: `${pack.trust}: ${pack.title}`, sheets: [about, ...sheets] };
}

const row = (look: ValueRow["look"], ...cells: readonly ValueCell[]): ValueRow => ({ look, cells });

/** Excel's names of sheets: at most 31 letters, none of a few signs, each once. */
function nameFor(title: string, used: Set<string>): string {
  const plain = title
    .replace(/[[\]:*?/\\']/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const short =
    plain.length <= LONGEST_NAME
      ? plain
      : plain.slice(0, plain.lastIndexOf(" ", LONGEST_NAME)).replace(/[, ]+$/, "");
  const name = used.has(short.toLowerCase()) ? `${short.slice(0, LONGEST_NAME - 3)} ${used.size}` : short;
  used.add(name.toLowerCase());
  return name;
}
const LONGEST_NAME = 31;

function rowsOf(block: Block): ValueRow[] {
  switch (block.kind) {
    case "text":
      return [row("text", block.text)];
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
  row("heading", caption),
  row("header", ...columns.map(({ title }) => title)),
  ...rows.map(({ look, cells }) =>
    row(
      look === "total" ? "total" : "plain",
      ...cells.map((cell, place) => (columns[place]?.isNumber === true ? numberOr(cell) : cell)),
    ),
  ),
];

const NUMBER = /^(−?)(£?)(\d[\d,]*(?:\.\d+)?)(%?)$/;

/** "−£1,234" as the number it shows; what is no number stays a text. */
function numberOr(cell: string): ValueCell {
  const [, minus = "", pound = "", digits = "", percent = ""] = NUMBER.exec(cell) ?? [];
  if (digits === "") return cell;
  const size = Number(digits.replaceAll(",", ""));
  const value = (minus === "" ? size : -size) / (percent === "" ? 1 : 100);
  return { value, shownAs: pound !== "" ? "money" : percent !== "" ? "percent" : "number" };
}
