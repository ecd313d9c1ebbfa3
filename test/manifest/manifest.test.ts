import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { openingOf } from "../../src/taskpane/opening";
import { base64Of } from "../../src/workbook/hosts/browser/base64";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import type { CalculatedSheets, ChartContent } from "../../src/workbook/layout/calculated/calculated-sheets";
import { calculatedTable, formula, key } from "../../src/workbook/layout/calculated/calculated-table";
import { iconFiles, iconRows } from "../support/draw-icons";
import { smallTrustContent } from "../support/small-trust";
import { apiSets } from "../support/simulated-excel/api-sets";
import { add, NOTES, openExcel, RELEASES, remove, update } from "../workbook/hosts/office/excel";

/** A sheet of formulas that grows and shrinks, and a column filled in by formula. */
function formulas(rows: number): CalculatedSheets {
  const layout = calculatedTable("Doubled", {
    sheet: "Doubled",
    purpose: "Twice the amount.",
    columns: [
      key("Release", { help: "Which." }),
      formula("Twice", "1+1", { help: "Twice.", format: "pence" }),
    ],
  });
  const content = { layout, rows: Array.from({ length: rows }, (_, row) => ({ Release: `R-${row}` })) };
  const chart = {
    title: "Twice",
    description: "Twice.",
    table: "Doubled",
    series: ["Twice", "Twice"],
  } as const;
  const charts = (["columns", "bars", "lines"] as const).map((kind): ChartContent => ({
    ...chart,
    ...{ kind, categories: "Release", rows: [1, rows], fromZero: true },
  }));
  const about = { name: "Doubled", title: "Doubled", kind: "output", introduction: [], charts } as const;
  const given = [{ table: "Notes", header: "Note", formula: "1+1" }];
  return { sheets: [{ ...about, tables: [content] }], band: [], given, seal: "" };
}

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
    const [, file = ""] = /^https:\/\/headroom\.example\/([^?]+)/.exec(address) ?? [];
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

test("each button opens the pane at a place of its own that the pane knows", () => {
  const queries = all("bt:Url").map((url) => new URL(url.getAttribute("DefaultValue") ?? "").search);
  expect(queries).toEqual(["", "?open=recalculate", "?open=check", "?open=evidence"]);
  expect(new Set(queries.map((query) => JSON.stringify(openingOf(query)))).size).toBe(queries.length);
  const buttons = all("Control").map((control) =>
    control.querySelector("SourceLocation")?.getAttribute("resid"),
  );
  expect(buttons).toEqual(["Pane.Url", "Recalculate.Url", "Check.Url", "Evidence.Url"]);
  const panes = all("TaskpaneId").map(({ textContent }) => textContent);
  expect(new Set(panes).size).toBe(1);
});

test("icons have the sizes that they say, and are what the script draws", () => {
  for (const [name, size] of iconFiles()) {
    const bytes = readFileSync(`assets/icons/${name}-${size}.png`);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    const length = bytes.readUInt32BE(33);
    expect(inflateSync(bytes.subarray(41, 41 + length)).equals(iconRows(name, size))).toBe(true);
  }
});

test("each button has an icon of its own, at each size, and none is there for nothing", () => {
  const named = new Map(
    all("bt:Image").flatMap(({ id, attributes: own }) =>
      id === "" ? [] : [[id, own.getNamedItem("DefaultValue")?.value ?? ""]],
    ),
  );
  const shown = ["Group", "Control"]
    .flatMap((tag) => all(tag))
    .map((element) =>
      [...(element.querySelector(":scope > Icon")?.children ?? [])].map((image) => [
        image.getAttribute("size"),
        named.get(image.getAttribute("resid") ?? ""),
      ]),
    );
  const files = ["icon", "open", "recalculate", "check", "evidence"].map((name) =>
    ["16", "32", "64", "80"].map((size) => [size, `https://headroom.example/icons/${name}-${size}.png`]),
  );
  expect(shown).toEqual(files);
  const drawn = iconFiles().map(([name, size]) => `${name}-${size}.png`);
  expect(readdirSync("assets/icons").sort()).toEqual(drawn.sort());
});

test("the requirement set asked for is the highest that the host uses, by Microsoft's types", async () => {
  const { sim, host } = await openExcel([RELEASES, NOTES], { evaluate: () => 0 });
  const stop = host.onEdited(() => undefined);
  await host.readTables();
  await host.select({ sheet: "Releases", cell: "A1" });
  await host.write([add("R-003", 1), update("R-001", 2), remove("R-002")]);
  stop();
  const base64 = base64Of(await writeWorkbook({ ...smallTrustContent(), sheets: [] }));
  expect(await host.insertSheets({ base64, sheets: ["Guide"], tables: [] })).toBeNull();
  for (const rows of [1, 3, 2]) expect(await host.writeCalculated(formulas(rows))).toBeNull();
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
