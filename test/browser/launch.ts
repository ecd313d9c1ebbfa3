import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { chromium, type Browser } from "playwright-core";

/** Of @sparticuz/chromium: another version must not find this one's files. */
const PACKED_VERSION = "147.0.0";
const ARGUMENTS = ["--no-sandbox", "--headless=shell", "--disable-dev-shm-usage"];

/** The Chromium that npm installs, on the one platform that it is packed for; unpacked once for each version. */
async function launchPacked(): Promise<Browser> {
  const folder = join(tmpdir(), `headroom-chromium-${PACKED_VERSION}`);
  await mkdir(folder, { recursive: true });
  const before = {
    TMPDIR: process.env["TMPDIR"],
    AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"],
  };
  // its libraries are unpacked only where it believes itself on the service that it was made for
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    const executablePath = await packed.executablePath();
    const libraries = {
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: await fontList(folder),
      TMPDIR: folder,
    };
    return await chromium.launch({
      executablePath,
      args: ARGUMENTS,
      env: { ...definedOf(process.env), ...libraries },
    });
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Its own list names folders of another machine; without a font for a letter this Chromium stops. */
async function fontList(folder: string): Promise<string> {
  const file = join(folder, "headroom-fonts.conf");
  const folders = [join(folder, "fonts"), "/usr/share/fonts"].map((path) => `<dir>${path}</dir>`).join("");
  const cache = `<cachedir>${join(folder, "font-cache")}</cachedir>`;
  const edit = '<edit name="family" mode="append_last" binding="strong"><string>Open Sans</string></edit>';
  const usual = `<match target="pattern">${edit}</match>`;
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${folders}${cache}${usual}</fontconfig>`);
  return file;
}

const definedOf = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** Null where there is neither the packed Chromium nor an installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser | null> {
  if (
    process.platform === "linux" &&
    process.arch === "x64" &&
    existsSync(require.resolve("@sparticuz/chromium"))
  ) {
    return launchPacked();
  }
  for (const channel of ["chrome", "msedge"]) {
    const browser = await chromium.launch({ channel }).catch(() => null);
    if (browser) return browser;
  }
  return null;
}
