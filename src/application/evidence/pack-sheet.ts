import { heading, SIGN_OFF } from "./pack";
import type { Block, Fact, Notice, Pack, TableBlock } from "./pack";
import { blockRows, row } from "./value-rows";
import type { ValueRow } from "./value-rows";

/**
 * A pack as the rows of one sheet, from its title to the lines to sign. What the pack is (its facts) is left out:
 * it stands in the table above.
 */
export const packSheetRows = (pack: Pack): ValueRow[] => [
  row("title", pack.title),
  row("text", pack.lead),
  ...under("Read first", pack.notices.flatMap(noticeRows)),
  ...under(
    "In short",
    pack.tiles.map(({ label, figure, note }) => row("fact", label, `${figure} (${note})`)),
  ),
  ...pack.sections.flatMap(({ title, blocks }, place) =>
    under(`${place + 1}. ${title}`, spaced(blocks.flatMap(narrow))),
  ),
  ...under("Signed on a printed copy", [
    row("text", "Names, roles and minute references are self-declared: compare them with the minutes."),
    ...SIGN_OFF.map((name) => row("header", name, ...BESIDE)),
  ]),
];

/** Cells that a line to sign runs through. */
const BESIDE = ["", "", ""];

const under = (title: string, rows: readonly ValueRow[]): ValueRow[] =>
  rows.length === 0 ? [] : [row("blank"), row("title", title), ...rows];

/** A warning has a word as well as a sign and a colour. */
const TONES: Readonly<Record<Notice["tone"], string>> = { bad: "✕ ", look: "▲ ", plain: "" };
const noticeRows = ({ tone, title, texts }: Notice): ValueRow[] => [
  row("heading", `${TONES[tone]}${title}`),
  ...texts.map((text) => row("text", text)),
];

/** Between what has a head of its own and what stands before it. */
const spaced = (blocks: readonly Block[]): ValueRow[] =>
  blocks.flatMap((block, place) => [
    ...(place > 0 && HEADED.includes(block.kind) ? [row("blank")] : []),
    ...blockRows(block),
  ]);
const HEADED: readonly Block["kind"][] = ["heading", "entry", "table"];

/** Beyond this a text beside others would make its row taller than it is wide. */
const MOST_BESIDE = 26;
const MOST_WORDS = 2;
const isWordy = ({ columns, rows }: TableBlock): boolean =>
  (columns.length > MOST_WORDS && columns.every(({ isNumber }) => !isNumber)) ||
  columns.some(
    ({ isNumber }, place) =>
      place > 0 && !isNumber && rows.some(({ cells }) => (cells[place] ?? "").length > MOST_BESIDE),
  );

/** A table of sentences, which have no room beside columns of figures, as a paragraph for each row. */
function narrow(block: Block): Block[] {
  if (block.kind !== "table" || !isWordy(block)) return [block];
  const titles = block.columns.slice(1).map(({ title }) => title);
  const facts = block.rows.map(({ cells: [name = "", ...own] }): Fact => {
    const texts = own.flatMap((text, place) => (text === "" ? [] : [`${titles[place] ?? ""}: ${text}`]));
    return { name, text: texts.reduce(sentences, "") };
  });
  return [heading(block.caption), { kind: "facts", facts }];
}

const sentences = (before: string, text: string): string =>
  before === "" ? text : `${before}${/[.!?]$/.test(before) ? "" : "."} ${text}`;
