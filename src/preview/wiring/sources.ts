import type { Beginning, WriteOutcome } from "../../application/open-workbook";
import { inSlices } from "../../taskpane/in-slices";
import { loggedSample, refusalOf, SAMPLE_TITLE, templateContent, wholeCopy } from "../../workbook";
import { sha256InBrowser as sha256 } from "../../workbook/hosts/browser/sha256";
import { addInputs } from "../../workbook/hosts/preview/add-sheets";
import type { FileWatch, Opening, Source, Sources } from "../opened";
import { loadEngine } from "./load-engine";
import { now } from "./now";
import { openSheets } from "./open-sheets";
import sampleBook from "./sample-book.ts?built";
import { SAMPLE_OPTIONS } from "./sample-options";

type Content = ReturnType<typeof wholeCopy>;

/** Its formulas were worked out when the page was built. */
const SAMPLE: Source = {
  ...{ title: SAMPLE_TITLE, isSample: true },
  async open() {
    const loading = Promise.all([loadEngine(), fetched(sampleBook)]);
    const content = loggedSample(SAMPLE_OPTIONS, sha256);
    const [engine, bytes] = await loading;
    return openSheets(engine, { content, bytes, hasFormulas: true });
  },
};

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The sample could not be loaded (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Writes the content into a new book first. */
async function openContent(content: Content, { told, isWanted }: FileWatch) {
  const engine = await loadEngine();
  const model = engine.newModel();
  const done = await inSlices(addInputs(model, content), {
    isWanted,
    onStep: ({ sheet, of }) => told(`Opening ${content.title}: sheet ${sheet} of ${of} …`),
  });
  return done && openSheets(engine, { content, bytes: model.toBytes(), hasFormulas: false });
}

const sourceOf = (content: Content, isSample: boolean): Source => ({
  ...{ title: content.title, isSample },
  open: (opening) => openContent(content, opening),
});

/** A workbook without tables: the pane offers to begin it, and another comes in its place. */
const BLANK: Source = {
  ...{ title: "New workbook", isSample: false },
  async open(opening) {
    const opened = await openContent({ ...templateContent(), sheets: [] }, opening);
    return opened && { ...opened, workbook: { ...opened.workbook, begin: (how) => begin(how, opening) } };
  },
};

/** In the place of a workbook without tables comes one that has them. */
async function begin(how: Beginning, { become }: Opening): Promise<WriteOutcome> {
  const { beginningContent } = await import("../../workbook/on-demand");
  const next = sourceOf(beginningContent(how, { sha256 }), how === "sample");
  return (await become(next))
    ? { outcome: "written" }
    : { outcome: "refused", reason: "You cancelled it. Nothing was written." };
}

/** A person's own file, read in this browser. */
async function read(file: File, { isWanted }: FileWatch) {
  const { readWorkbookStepwise } = await import("../../workbook/hosts/xlsx/read-workbook");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const done = await inSlices(readWorkbookStepwise(bytes), { isWanted });
  if (done === null) return null;
  const tables = done.value;
  if ("unreadable" in tables) return { refused: tables.unreadable };
  const refused = refusalOf(tables);
  return refused === null ? sourceOf(wholeCopy(tables, now()), false) : { refused };
}

export const SOURCES: Sources = { sample: SAMPLE, blank: BLANK, read };
