import { createRoot } from "react-dom/client";
import type { OpenWorkbook } from "../application/open-workbook";
import { loggedWorkbook, WANTED_TABLES } from "../workbook";
import { base64Of } from "../workbook/hosts/browser/base64";
import { sha256InBrowser as sha256 } from "../workbook/hosts/browser/sha256";
import { sitting } from "../workbook/hosts/browser/sitting";
import { openOffice } from "../workbook/hosts/office/office-host";
import { today } from "./hooks/today";
import { inSlices } from "./in-slices";
import { openingOf } from "./opening";
import { Pane } from "./pane";

/** What the host needs, and the manifest asks for. */
const NEEDED = { set: "ExcelApi", version: "1.13" };
/** With it, all that is written at once is one step to undo. */
const UNDO_STEPS = { set: "ExcelApi", version: "1.20" };

const isSupported = ({ set, version }: typeof NEEDED): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** Milliseconds after which the page says that it is not in Excel; Excel may still come. */
const PATIENCE = 5_000;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** The workbook that is open in Excel, as the pane sees it. */
function openWorkbook(): OpenWorkbook {
  const host = openOffice({
    excel: Excel,
    wait,
    wanted: WANTED_TABLES,
    undo: { isOn: isSupported(UNDO_STEPS) },
  });
  const tables = {
    readTables: (isFresh?: boolean) => host.readTables(isFresh),
    writeRows: (...given: Parameters<typeof host.write>) => host.write(...given),
  };
  return {
    ...loggedWorkbook(tables, sitting()),
    onEdited: (listener) => host.onEdited(listener),
    select: (cells) => host.select(cells),
    async begin(how) {
      const [{ beginWorkbook }, { writeWorkbook }] = await Promise.all([
        import("../workbook/on-demand"),
        import("../workbook/hosts/xlsx/write-workbook"),
      ]);
      const insertSheets = (added: Parameters<typeof host.insertSheets>[0]) => host.insertSheets(added);
      return beginWorkbook(how, { writeWorkbook, base64Of, insertSheets, sha256 });
    },
    readFile,
    csvOf,
    async recalculate({ told, isWanted }, mayReplace) {
      const { recalculateWorkbook } = await import("../workbook/on-demand");
      const readTables = () => host.readTables(true);
      const writeCalculated = (content: Parameters<typeof host.writeCalculated>[0]) =>
        host.writeCalculated(content, { told, isWanted, mayReplace });
      const occasion = { today: today(), sha256, hasEvidence: false };
      const work = <T,>(steps: Generator<unknown, T, void>) => inSlices(steps, { isWanted });
      return recalculateWorkbook({ readTables, writeCalculated, work, ...occasion });
    },
  };
}

/** Fetched when somebody chooses a file. */
const readFile: NonNullable<OpenWorkbook["readFile"]> = async (file) => {
  const [{ readSource }, { readGrid }] = await Promise.all([
    import("../imports/read-source"),
    import("../workbook/hosts/xlsx/read-grid"),
  ]);
  return readSource(file, readGrid);
};
const csvOf: NonNullable<OpenWorkbook["csvOf"]> = async (rows) =>
  (await import("../imports/write-csv")).writeCsv(rows, { forSpreadsheets: true });

const PARTS = ["starting", "outside", "too-old"] as const;

/** One of the parts of the page, or none of them once the pane is there. */
function show(part: (typeof PARTS)[number] | null): void {
  for (const id of PARTS) {
    const element = document.getElementById(id);
    if (element) element.hidden = id !== part;
  }
}

async function start(): Promise<void> {
  if (typeof Office === "undefined") return show("outside");
  const patience = setTimeout(() => show("outside"), PATIENCE);
  const { host } = await Office.onReady();
  clearTimeout(patience);
  if (host !== Office.HostType.Excel) return show("outside");
  if (!isSupported(NEEDED)) return show("too-old");
  show(null);
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Pane workbook={openWorkbook()} opening={openingOf(location.search)} />);
}

void start();
