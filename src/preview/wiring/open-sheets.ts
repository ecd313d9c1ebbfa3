import type { WritingWatch } from "../../application/open-workbook";
import { today } from "../../taskpane/hooks/today";
import { columnLetters, loggedWorkbook, recalculateStepwise, type HostTable } from "../../workbook";
import { sha256InBrowser as sha256 } from "../../workbook/hosts/browser/sha256";
import { sitting } from "../../workbook/hosts/browser/sitting";
import { openPreview, type PreviewHost, type WrittenSheets } from "../../workbook/hosts/preview/preview-host";
import { listeners, type Listeners } from "../listeners";
import type { NoFormulas, Opened } from "../opened";
import { writeInSlices } from "../write-in-slices";
import { makeFile } from "./make-file";
import type { Engine } from "./load-engine";

/** More posts than that have more formulas than a browser can work out. */
const MOST_POSTS = 250;
/** What people try first; where there is nothing yet, what they begin with. */
const FIRST = { table: "Staff", header: "FTE" };
const BEGINNING = { table: "Schools", header: "School" };

/** A book that is written, as the engine keeps it. */
export interface Book extends WrittenSheets {
  readonly bytes: Uint8Array;
}

/** Puts a book on the sheet. */
export function openSheets(engine: Engine, book: Book): Opened {
  const model = engine.openModel(book.bytes);
  const draft = once(() => engine.openModel(book.bytes));
  const host = openPreview(
    {
      shown: model,
      get draft() {
        return draft();
      },
    },
    book,
  );
  host.select(firstCell(host.readTables()), sheetRoom());
  let isChanged = false;
  const followers = { edited: listeners(), redrawn: listeners() };
  return {
    Grid: engine.Grid,
    model,
    workbook: drawnWorkbook(host, followers, () => (isChanged = true)),
    isChanged: () => isChanged,
    notice: () => {
      const hasChanged = host.hasChanged();
      if (host.mustBeDrawn()) followers.redrawn.call();
      if (!hasChanged) return;
      isChanged = true;
      followers.edited.call();
    },
    isStale: () => host.isStale(),
    workOut: () => host.workOut(),
    isBehind: () => host.isBehind(),
    formulas: () => (book.hasFormulas ? made(draft) : formulasOf(host)),
    async file(watch) {
      const bytes = await makeFile(host.readTables(), book.content, watch);
      if (bytes !== null) isChanged = false;
      return bytes;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Makes something now, rather than when the pane first needs it. */
function* made(make: () => unknown): Generator<unknown, "ready", void> {
  yield;
  make();
  return "ready";
}

function* formulasOf(host: PreviewHost): Generator<unknown, "ready" | NoFormulas, void> {
  const tables = host.readTables();
  if (tables.length === 0) return "empty";
  const posts = tables.find(({ name }) => name === FIRST.table)?.rows.length ?? 0;
  if (posts > MOST_POSTS) return "too-large";
  const isAdded = yield* host.addCalculated(function* (standing) {
    const outcome = yield* recalculateStepwise(standing, { today: today(), sha256 });
    return outcome.outcome === "done" ? outcome.sheets : null;
  });
  return isAdded ? "ready" : "refused";
}

function firstCell(tables: readonly HostTable[]): { sheet: string; cell: string | null } {
  const isOf = ({ table }: typeof FIRST): HostTable | undefined => tables.find(({ name }) => name === table);
  const first = isOf(FIRST)?.rows.length === 0 ? BEGINNING : FIRST;
  const found = isOf(first);
  if (!found) return { sheet: FIRST.table, cell: null };
  const column = found.firstColumn + Math.max(0, found.headers.indexOf(first.header));
  return { sheet: found.sheet, cell: `${columnLetters(column)}${found.headerRow + 1}` };
}

/** In pixels, without the rows' numbers and a little more. */
const BESIDE_CELLS = 60;
const sheetRoom = (): number => (document.querySelector(".sheet")?.clientWidth ?? 0) - BESIDE_CELLS;

/** Fetched when somebody chooses a file. */
const readFile: NonNullable<Opened["workbook"]["readFile"]> = async (file) => {
  const [{ readSource }, { readGrid }] = await Promise.all([
    import("../../imports/read-source"),
    import("../../workbook/hosts/xlsx/read-grid"),
  ]);
  return readSource(file, readGrid);
};
const csvOf: NonNullable<Opened["workbook"]["csvOf"]> = async (rows) =>
  (await import("../../imports/write-csv")).writeCsv(rows, { forSpreadsheets: true });

interface Followers {
  readonly edited: Listeners;
  readonly redrawn: Listeners;
}

/** The workbook on the sheet, as the pane sees it. */
function drawnWorkbook(
  host: PreviewHost,
  { edited, redrawn }: Followers,
  onWritten: () => void,
): Opened["workbook"] {
  const tables = {
    readTables: () => Promise.resolve(host.readTables()),
    async writeRows(edits: Parameters<PreviewHost["write"]>[0], watch?: WritingWatch) {
      const refused = await writeInSlices(host.writeStepwise(edits), watch);
      if (refused !== null) return refused;
      onWritten();
      redrawn.call();
      return null;
    },
  };
  return {
    ...loggedWorkbook(tables, sitting()),
    onEdited: edited.add,
    readFile,
    csvOf,
    onDrawn: redrawn.add,
    select(cells) {
      const isThere = host.select(cells, sheetRoom());
      redrawn.call();
      return Promise.resolve(isThere);
    },
  };
}
