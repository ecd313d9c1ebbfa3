import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { OFFICE_FILES } from "../support/simulated-excel/boot";
import { answered, entry } from "../support/simulated-excel/native-shim";
import type { Simulation } from "../support/simulated-excel/simulate";

/** Where the pane is served from, as the manifest says. */
const ADDRESS = "https://headroom.example/";
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
};

export interface ExcelPage {
  readonly page: Page;
  /** What went wrong in the page. */
  readonly faults: readonly string[];
  /** Addresses that were asked for, and are neither the pane's nor the library's. */
  readonly elsewhere: readonly string[];
  /** Scripts of the pane's own that were asked for. */
  readonly parts: readonly string[];
}

/** The pane as it is built, in a browser. With a simulation it is in Excel; without one, it is just a page. */
export async function openInExcel(
  browser: Browser,
  folder: string,
  simulation: Simulation | null,
  query = "",
): Promise<ExcelPage> {
  const page = await browser.newPage({ viewport: { width: 350, height: 800 }, reducedMotion: "reduce" });
  const [faults, elsewhere, parts]: [string[], string[], string[]] = [[], [], []];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(LIBRARY)) return serveFile(route, OFFICE_FILES, url.slice(LIBRARY.length));
    if (url.startsWith(ADDRESS) && url.endsWith(".js")) parts.push(url);
    if (url.startsWith(ADDRESS)) return serveFile(route, folder, url.slice(ADDRESS.length));
    if (!url.startsWith("data:")) elsewhere.push(url);
    return route.abort();
  });
  if (simulation) await connect(page, simulation);
  await page.goto(`${ADDRESS}taskpane.html${query}`);
  return { page, faults, elsewhere, parts };
}

function serveFile(route: Route, folder: string, asked: string): Promise<void> {
  const file = join(folder, asked.split(/[?#]/)[0] ?? "");
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({
    body: readFileSync(file),
    contentType: TYPES[extname(file)] ?? "application/octet-stream",
  });
}

async function connect(page: Page, { host, requirements }: Simulation): Promise<void> {
  await page.exposeFunction("askExcel", (body: string) => answered(host, body));
  host.onEvents((events) => {
    void page.evaluate((entries) => Reflect.get(window, "tellPane")(entries), events.map(entry));
  });
  await page.addInitScript(putNativeSide, JSON.stringify({ RichApiRuntime: "1.2", ...requirements }));
}

/** Runs in the page: what Excel puts there before the library loads. As in native-shim.ts, with Excel further away. */
function putNativeSide(matrix: string): void {
  const array = (items: unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const always = (value: unknown) => () => value;
  const context = {
    GetAppType: always(1),
    GetSolutionRef: always("simulated"),
    GetAppVersionMajor: always(16),
    GetAppVersionMinor: always(1),
    GetAppUILocale: always("en-GB"),
    GetAppDataLocale: always("en-GB"),
    GetDocUrl: always("Trust.xlsx"),
    GetAppCapabilities: always(0),
    GetActivationMode: always(1),
    GetControlIntegrationLevel: always(1),
    GetSolutionToken: always(""),
    GetHostFullVersion: always("16.0.19000.20000"),
    GetInitialDisplayMode: always(2),
    GetSupportedMatrix: always(matrix),
    GetSettings: always({ Read: always(undefined), Write: always(undefined) }),
    GetOfficeThemeInfo: always("{}"),
  };
  const external = {
    GetHostInfo: always("Excel$Win32$16.01$en-GB$simulated$$disableLogging$0"),
    GetLoggingAllowed: always(false),
    GetContext: always(context),
    Execute(id: number, params: unknown[][], done: (result: unknown) => void): void {
      if (id !== 93) return void setTimeout(() => done(array([5000, null])));
      const ask = Reflect.get(window, "askExcel") as (body: unknown) => Promise<unknown[]>;
      void ask(params[0]?.[4]).then((answer) => done(array(answer)));
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (event: number, args: unknown) => void,
      done: (result: number) => void,
    ): void {
      const tell = (entries: unknown[][]): void => handler(33, array(entries.map(array)));
      if (id === 33) Reflect.set(window, "tellPane", tell);
      setTimeout(() => done(0));
    },
    UnregisterEvent: (_id: number, _target: string, done: (result: number) => void) =>
      setTimeout(() => done(0)),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
