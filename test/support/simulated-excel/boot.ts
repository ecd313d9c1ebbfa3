import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { clientClasses } from "./client-classes";
import { nativeSide } from "./native-shim";
import type { RichApiHost } from "./rich-api/rich-api-host";
import { simulate, type Simulation, type SimulatedExcelOptions } from "./simulate";

/** Microsoft's files as npm installs them: read, never copied or changed. */
export const OFFICE_FILES = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);
export interface SimulatedExcel extends Simulation {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The window that the library runs in. */
  readonly root: object;
  press(action: string): void;
  close(): void;
}

class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = path.join(OFFICE_FILES, new URL(url).pathname.replace(/^\/lib\//, ""));
    if (!file.startsWith(OFFICE_FILES) || !existsSync(file))
      throw new Error(`Nothing is fetched from a network: ${url}`);
    return Object.assign(Promise.resolve(readFileSync(file)), { abort: () => undefined });
  }
}

const PAGE = `<!doctype html><html><head><script src="https://localhost/lib/office.js"></script></head><body></body></html>`;

/** Microsoft's own Office.js, unmodified, in a page of jsdom whose Excel is a workbook in memory. */
export async function bootExcel(options: SimulatedExcelOptions = {}): Promise<SimulatedExcel> {
  const simulation = simulate(options);
  const { host } = simulation;
  const native = nativeSide(host, simulation.requirements);
  const { window } = new JSDOM(PAGE, {
    url: "https://localhost/taskpane.html",
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse: (own) =>
      void Object.defineProperty(own, "external", { value: native.external, configurable: true }),
  });
  await new Promise((done) => window.addEventListener("load", done));
  await window.Office.onReady();
  for (const [name, own] of clientClasses(window.Excel)) host.queries.classes.set(name, own);
  await settled(host);
  return {
    Excel: window.Excel,
    Office: window.Office,
    ...simulation,
    root: window,
    press: native.press,
    close: () => window.close(),
  };
}

/** The client asks for a few things of its own once it is ready. */
async function settled(host: RichApiHost): Promise<void> {
  for (let before = -1; before !== host.traffic.syncs;) {
    before = host.traffic.syncs;
    await new Promise((done) => setTimeout(done, 20));
  }
}
