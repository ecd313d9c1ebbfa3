import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { apiSets } from "./api-sets";
import { clientClasses } from "./client-classes";
import { Faults } from "./faults";
import { SimWorkbook, type Evaluate } from "./model/sim-workbook";
import { nativeSide } from "./native-shim";
import { Person } from "./person";
import type { Requirements } from "./rich-api/member-check";
import { RichApiHost } from "./rich-api/rich-api-host";

/** Microsoft's files as npm installs them: read, never copied or changed. */
const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
/** The highest set that this build of the client knows. */
const NEWEST: Requirements = { ExcelApi: "1.15" };

export interface SimulatedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly workbook: SimWorkbook;
  readonly host: RichApiHost;
  readonly person: Person;
  readonly coAuthor: Person;
  readonly faults: Faults;
  press(action: string): void;
  close(): void;
}

export interface SimulatedExcelOptions {
  readonly requirements?: Requirements;
  readonly evaluate?: Evaluate;
  /** False for a host that does not say who set off an event. */
  readonly saysWho?: boolean;
}

class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = path.join(DIST, new URL(url).pathname.replace(/^\/lib\//, ""));
    if (!file.startsWith(DIST) || !existsSync(file))
      throw new Error(`Nothing is fetched from a network: ${url}`);
    return Object.assign(Promise.resolve(readFileSync(file)), { abort: () => undefined });
  }
}

const PAGE = `<!doctype html><html><head><script src="https://localhost/lib/office.js"></script></head><body></body></html>`;

/** Microsoft's own Office.js, unmodified, in a page of jsdom whose Excel is a workbook in memory. */
export async function bootExcel(options: SimulatedExcelOptions = {}): Promise<SimulatedExcel> {
  const requirements = options.requirements ?? NEWEST;
  const workbook = new SimWorkbook(options.evaluate, options.saysWho);
  const host = new RichApiHost(workbook, { sets: apiSets(), requirements });
  workbook.emit = (event) => host.emit(event);
  const native = nativeSide(host, requirements);
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
    workbook,
    host,
    person: new Person(workbook, host),
    coAuthor: new Person(workbook, host, "a co-author"),
    faults: new Faults(host),
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
