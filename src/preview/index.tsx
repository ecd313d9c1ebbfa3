import { createRoot } from "react-dom/client";
import type { Beginning, WriteOutcome, WritingWatch } from "../application/open-workbook";
import {
  columnLetters,
  loggedSample,
  loggedWorkbook,
  recalculate,
  refusalOf,
  templateContent,
  wholeCopy,
  type HostTable,
} from "../workbook";
import { today } from "../taskpane/hooks/today";
import { sha256InBrowser as sha256 } from "../workbook/hosts/browser/sha256";
import { sitting } from "../workbook/hosts/browser/sitting";
import { openPreview, type PreviewHost } from "../workbook/hosts/preview/preview-host";
import { listeners, type Listeners } from "./listeners";
import { LivePreview } from "./live-preview";
import { loadEngine, type Engine } from "./load-engine";
import type { NoFormulas, Opened, Source } from "./opened";
import { writeInSlices } from "./write-in-slices";

/** Few enough that every sheet of formulas can be worked out in a browser. */
const SCHOOLS = 1;
const MOST_POSTS = 250;
type Content = ReturnType<typeof wholeCopy>;
/** What people try first. */
const FIRST = { table: "Staff", header: "FTE" };

function firstCell(tables: readonly HostTable[]): { sheet: string; cell: string | null } {
  const found = tables.find(({ name }) => name === FIRST.table);
  if (!found) return { sheet: FIRST.table, cell: null };
  const column = found.firstColumn + Math.max(0, found.headers.indexOf(FIRST.header));
  return { sheet: found.sheet, cell: `${columnLetters(column)}${found.headerRow + 1}` };
}

/** Fetched when somebody chooses a file. */
const readFile: NonNullable<Opened["workbook"]["readFile"]> = async (file) => {
  const [{ readSource }, { readGrid }] = await Promise.all([
    import("../imports/read-source"),
    import("../workbook/hosts/xlsx/read-grid"),
  ]);
  return readSource(file, readGrid);
};
const csvOf: NonNullable<Opened["workbook"]["csvOf"]> = async (rows) =>
  (await import("../imports/write-csv")).writeCsv(rows, { forSpreadsheets: true });

/** In pixels, without the rows' numbers and a little more. */
const BESIDE_CELLS = 60;
const sheetRoom = (): number => (document.querySelector(".sheet")?.clientWidth ?? 0) - BESIDE_CELLS;

interface Followers {
  readonly edited: Listeners;
  readonly redrawn: Listeners;
}

/** The workbook on the sheet, as the pane sees it. */
function drawnWorkbook(host: PreviewHost, { edited, redrawn }: Followers): Opened["workbook"] {
  const tables = {
    readTables: () => Promise.resolve(host.readTables()),
    async writeRows(edits: Parameters<PreviewHost["write"]>[0], watch?: WritingWatch) {
      const refused = await writeInSlices(host.writeStepwise(edits), watch);
      if (refused === null) redrawn.call();
      return refused;
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

/** In the place of a workbook without tables comes one that has them. */
async function begin(how: Beginning, become: (next: Source) => Promise<void>): Promise<WriteOutcome> {
  const { beginningContent } = await import("../workbook/on-demand");
  const content = beginningContent(how, { sha256 });
  await become(sourceOf(content, how === "sample"));
  return { outcome: "written" };
}

function open(content: Content, engine: Engine): Opened {
  const model = engine.newModel();
  const host = openPreview({ shown: model, draft: engine.newModel() }, content);
  host.select(firstCell(host.readTables()), sheetRoom());
  const edited = listeners();
  const redrawn = listeners();
  const workbook = drawnWorkbook(host, { edited, redrawn });
  return {
    model,
    workbook,
    notice: () => {
      if (!host.hasChanged()) return;
      edited.call();
      redrawn.call();
    },
    isStale: () => host.isStale(),
    workOut: () => host.workOut(),
    isBehind: () => host.isBehind(),
    formulas: () => formulasOf(host),
    file: () => fileOf(host.readTables(), content),
  };
}

function formulasOf(host: PreviewHost): Iterator<void> | NoFormulas {
  const tables = host.readTables();
  if (tables.length === 0) return "empty";
  const posts = tables.find(({ name }) => name === FIRST.table)?.rows.length ?? 0;
  if (posts > MOST_POSTS) return "too-large";
  const outcome = recalculate(tables, { today: today(), sha256 });
  return outcome.outcome === "done" ? host.addCalculated(outcome.sheets) : "refused";
}

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** As the command recalc would write it; without its formulas where the plan cannot be worked out. */
async function fileOf(tables: readonly HostTable[], opened: Content): Promise<Uint8Array> {
  const [{ writeWorkbook }, { readWorkbook }, { writeCalculated }] = await Promise.all([
    import("../workbook/hosts/xlsx/write-workbook"),
    import("../workbook/hosts/xlsx/read-workbook"),
    import("../workbook/hosts/xlsx/calculated/write-calculated"),
  ]);
  // with any table of ours in it, it could no longer be begun
  if (tables.length === 0) return writeWorkbook(opened);
  const bytes = await writeWorkbook(wholeCopy(tables, now()));
  const written = await readWorkbook(bytes);
  if ("unreadable" in written) throw new Error(written.unreadable);
  const outcome = recalculate(written, { today: today(), sha256 });
  if (outcome.outcome === "refused") return bytes;
  const whole = writeCalculated(bytes, outcome.sheets);
  if ("unreadable" in whole) throw new Error(whole.unreadable);
  return whole;
}

/** A person's own file, read in this browser. */
async function read(file: File): Promise<Source | { readonly refused: string }> {
  const { readWorkbook } = await import("../workbook/hosts/xlsx/read-workbook");
  const tables = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if ("unreadable" in tables) return { refused: tables.unreadable };
  const refused = refusalOf(tables);
  return refused === null ? sourceOf(wholeCopy(tables, now()), false) : { refused };
}

const sourceOf = (content: Content, isSample: boolean): Source => ({
  ...{ title: content.title, isSample },
  open: (engine) => open(content, engine),
});

/** A workbook without tables: the pane offers to begin it, and another comes in its place. */
const BLANK: Source = {
  ...{ title: "New workbook", isSample: false },
  open(engine, become) {
    const opened = open({ ...templateContent(), sheets: [] }, engine);
    return { ...opened, workbook: { ...opened.workbook, begin: (how) => begin(how, become) } };
  },
};

const root = document.getElementById("root");
if (root) {
  const sample = sourceOf(loggedSample({ schools: SCHOOLS, seed: 1 }, sha256), true);
  createRoot(root).render(<LivePreview sample={sample} blank={BLANK} engine={loadEngine} read={read} />);
}
