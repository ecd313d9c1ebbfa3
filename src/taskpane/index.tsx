import { createRoot } from "react-dom/client";
import type { TableEdit } from "../application/table-edits";
import { inputsText, rowEdits, workbookSource } from "../workbook";
import { openOffice } from "../workbook/hosts/office/office-host";
import { Pane } from "./pane";

/** What the host needs, and the manifest asks for. */
const NEEDED = { set: "ExcelApi", version: "1.13" };
/** Milliseconds after which the page says that it is not in Excel; Excel may still come. */
const PATIENCE = 5_000;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** In hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The workbook that is open in Excel, as the pane sees it. */
function openWorkbook() {
  const host = openOffice({ excel: Excel, wait });
  const source = workbookSource(() => host.readTables());
  return {
    read: () => source.read(),
    onEdited: (listener: () => void) => host.onEdited(listener),
    select: (cells: Parameters<typeof host.select>[0]) => host.select(cells),
    async write(edits: readonly TableEdit[]) {
      const reason = await host.write(rowEdits(edits, await host.readTables()));
      return reason === null ? { outcome: "written" as const } : { outcome: "refused" as const, reason };
    },
    inputsHash: async () => sha256(inputsText(await host.readTables())),
  };
}

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
  if (!Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version)) return show("too-old");
  show(null);
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Pane workbook={openWorkbook()} />);
}

void start();
