import { existsSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { ICON_SIZES, iconRows } from "../support/draw-icons";
import { apiSets } from "../support/simulated-excel/api-sets";
import { add, NOTES, openExcel, RELEASES, remove, update } from "../workbook/hosts/office/excel";

const text = readFileSync("manifest.xml", "utf8");
const { document } = new JSDOM(text, { contentType: "text/xml" }).window;
const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const valueOf = (name: string): string => all(name)[0]?.getAttribute("DefaultValue") ?? "";
const attributes = (name: string): string[] =>
  [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");

test("its elements stand in the order of Microsoft's schema", () => {
  expect([...document.documentElement.children].map(({ tagName }) => tagName)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  const [resources] = all("Resources");
  expect([...(resources?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
    "bt:Images",
    "bt:Urls",
    "bt:ShortStrings",
    "bt:LongStrings",
  ]);
});

test("it has an id, the version of the package, and texts short enough", () => {
  expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
  expect(valueOf("DisplayName").length).toBeLessThanOrEqual(125);
  expect(valueOf("Description").length).toBeLessThanOrEqual(250);
  const lengths = [...(all("bt:ShortStrings")[0]?.children ?? [])].map(
    (element) => element.getAttribute("DefaultValue")?.length ?? 0,
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(125);
});

test("what it refers to is there once, short enough, and nothing is there for nothing", () => {
  const ids = [...(all("Resources")[0]?.querySelectorAll("[id]") ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(attributes("resid"))).toEqual(new Set(ids));
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test("every address is https, at one place that the build can exchange, and has a file behind it", () => {
  const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));
  for (const address of addresses) {
    const [, file = ""] = /^https:\/\/headroom\.example\/(.+)$/.exec(address) ?? [];
    const source = file.endsWith(".png") ? `assets/${file}` : `docs/${file.replace(/html$/, "md")}`;
    expect([address, file === "taskpane.html" || existsSync(source)]).toEqual([address, true]);
  }
  expect(all("AppDomain").map(({ textContent }) => textContent)).toEqual(["https://headroom.example"]);
});

test("every button does something: the only action is to show the pane", () => {
  const actions = all("Action").map((action) => action.getAttribute("xsi:type"));
  expect(all("Control")).toHaveLength(actions.length);
  expect(new Set(actions)).toEqual(new Set(["ShowTaskpane"]));
  expect(text).not.toContain("FunctionFile");
});

test("icons have the sizes that they say, and are what the script draws", () => {
  for (const size of ICON_SIZES) {
    const bytes = readFileSync(`assets/icons/icon-${size}.png`);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    const length = bytes.readUInt32BE(33);
    expect(inflateSync(bytes.subarray(41, 41 + length)).equals(iconRows(size))).toBe(true);
  }
  for (const image of all("bt:Image").filter((element) => element.hasAttribute("size"))) {
    expect(image.getAttribute("resid")).toBe(`Icon.${image.getAttribute("size")}`);
  }
});

test("the requirement set asked for is the highest that the host uses, by Microsoft's types", async () => {
  const { sim, host } = await openExcel([RELEASES, NOTES]);
  const stop = host.onEdited(() => undefined);
  await host.readTables();
  await host.select({ sheet: "Releases", cell: "A1" });
  await host.write([add("R-003", 1), update("R-001", 2), remove("R-002")]);
  stop();
  const used = [...sim.host.check.used.keys()].flatMap((member) => {
    const [set, version] = apiSets().get(member)?.split(" ") ?? [];
    return set === undefined || version === undefined
      ? []
      : [{ set, version: Number(version.split(".")[1]) }];
  });
  expect(new Set(used.map(({ set }) => set))).toEqual(new Set(["ExcelApi"]));
  const highest = Math.max(...used.map(({ version }) => version));
  const [asked] = all("Set");
  expect([asked?.getAttribute("Name"), asked?.getAttribute("MinVersion")]).toEqual([
    "ExcelApi",
    `1.${highest}`,
  ]);
  expect(readFileSync("src/taskpane/index.tsx", "utf8")).toContain(`version: "1.${highest}"`);
  sim.close();
});
