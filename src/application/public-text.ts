import type { PublicFormat } from "./public-format";

/** Pieces of about a million characters: one text of them all may be longer than a text can be. */
const PIECE = 1_000_000;

/** The public format as indented JSON with a line end, piece by piece. */
export function* publicText(format: PublicFormat): Generator<string> {
  let piece = "";
  for (const token of tokensOf(format)) {
    piece += token;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}\n`;
}

function* tokensOf(format: PublicFormat): Generator<string> {
  let before = "{\n";
  for (const [field, value] of Object.entries(format)) {
    yield `${before}  ${JSON.stringify(field)}: `;
    if (isList(value)) yield* listTokens(value);
    else yield JSON.stringify(value);
    before = ",\n";
  }
  yield "\n}";
}

const isList = (value: unknown): value is Iterable<object> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

function* listTokens(items: Iterable<object>): Generator<string> {
  let before = "[\n";
  let isEmpty = true;
  for (const item of items) {
    // a line end in the text of an item is written \\n, so that each of these is one of its lines
    yield `${before}    ${JSON.stringify(item, null, 2).replace(/\n/g, "\n    ")}`;
    before = ",\n";
    isEmpty = false;
  }
  yield isEmpty ? "[]" : "\n  ]";
}
