import type { Pack } from "./pack";
import { blockRows, row } from "./value-rows";
import type { ValueRow } from "./value-rows";

/** A workbook of values: no formula, no table that anything is worked out from. */
export interface ValueBook {
  readonly title: string;
  readonly sheets: readonly ValueSheet[];
}
export interface ValueSheet {
  readonly name: string;
  readonly rows: readonly ValueRow[];
}

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
    rows: [row("title", title), ...blocks.flatMap((block) => [row("blank"), ...blockRows(block)])],
  }));
  return { title: `${pack.trust}: ${pack.title}`, sheets: [about, ...sheets] };
}

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
