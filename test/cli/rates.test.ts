import ExcelJS from "exceljs";
import { csv, rowsIn } from "../support/csv";
import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { HIGH, PRIMARY } from "../support/small-trust/names";
import { tablesOf, trustIn } from "../support/through-file";
import { planEvaluator } from "../../src/application/plan-evaluator";
import { exactText, sum } from "../../src/domain/kernel";
import { baselineOf } from "../../src/domain/scenarios";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();
async function run(...args: readonly string[]) {
  const ran = await headroom(args, files);
  for (const [path, bytes] of ran.written) files.set(path, bytes);
  return { ...ran, printed: ran.printed.replace(/\s+/g, " "), said: ran.said.replace(/\s+/g, " ") };
}
const rows = async (path: string, table: string) =>
  rowsIn(await tablesOf(files.get(path) ?? new Uint8Array()), table);

const RATE = ["Rate", "School", "Effective from", "Value", "Unit", "Status", "Source"];
const NI = ["Employer NI rate", "", "06/04/2027", "16%", "ratio", "published", "A made-up Budget"];
const POINT = ["Effective from", "Area", "Scale", "Point", "Order", "Annual £", "Status", "Source"];
const DRAFT = ["--scenario", "Fewer"] as const;
const POST = "TH-ENG-5";

/** The small trust with one more scenario adopted, its figures frozen: a post ends in September 2027. */
beforeAll(async () => {
  files.set("in.xlsx", await writeWorkbook(smallTrustContent()));
  await run("scenario", "new", "in.xlsx", "a.xlsx", ...DRAFT, "--builds-on", "Baseline");
  const end = ["--verb", "end-post", "--post", POST, "--from", "2027/28", "--reason", "Fewer lessons"];
  await run("scenario", "change", "a.xlsx", "b.xlsx", ...DRAFT, ...end);
  const adopt = ["--approver", "Trust board", "--date", "2026-12-01", "--minute", "12/4"];
  const ran = await run("scenario", "adopt", "b.xlsx", "trust.xlsx", ...DRAFT, ...adopt);
  if (!files.has("trust.xlsx")) throw new Error(ran.said);
  files.set("ni.csv", csv(RATE, NI));
});

interface Figure {
  readonly plan: string;
  readonly school: string;
  readonly academicYear: string;
  readonly figure: string;
  readonly before: string | null;
  readonly after: string | null;
}
interface Effects {
  readonly figures: readonly Figure[];
  readonly frozen: readonly Frozen[];
}
interface Frozen {
  readonly scenario: string;
  readonly isFrozen: boolean;
  readonly isCarried: boolean;
  readonly frozen: string;
  readonly priceBefore: string;
  readonly lines: readonly { readonly academicYear: string; readonly priceAfter: string }[];
}
async function effectsOf(pack: string) {
  const ran = await headroom(["rates", "trust.xlsx", pack, "--json"], files);
  const { figures, frozen }: Effects = JSON.parse(ran.printed);
  const moved = (school: string, year: string, figure: string, plan = "Baseline"): number => {
    const own = figures.find(
      (each) =>
        each.plan === plan && each.school === school && each.academicYear === year && each.figure === figure,
    );
    return own ? Number(own.after) - Number(own.before) : 0;
  };
  return { figures, frozen, moved };
}

/** Employer National Insurance of the baseline: of all posts at a school, or of one. */
async function insurance(part: number, wanted: { readonly school?: string; readonly post?: string }) {
  const { model } = trustIn(await tablesOf(files.get("trust.xlsx") ?? new Uint8Array()));
  const { posts } = planEvaluator().costs(baselineOf(model));
  const own = posts.filter(
    ({ post }) => (wanted.school ?? post.school) === post.school && (wanted.post ?? post.id) === post.id,
  );
  return Number(exactText(sum(own.flatMap(({ parts }) => parts[part]?.employerNi ?? []))));
}

describe("rates", () => {
  it("[RTP2] says what comes, and what it does to every figure, before anything is written", async () => {
    const { code, printed, said, written } = await run("rates", "trust.xlsx", "ni.csv");
    expect([code, written.size]).toEqual([0, 0]);
    expect(printed).toContain("OnCostRates: 1 come, 0 change, 0 went");
    expect(printed).toContain("Baseline: what moves, without these rates and with them");
    expect(printed).toContain("Adopted: what moves");
    expect(said).toContain("A preview: nothing is written.");
    const { moved, figures } = await effectsOf("ni.csv");
    for (const school of [HIGH, PRIMARY]) {
      // from April 2027, a fifteenth more: one per cent of pay above the threshold
      const extra = (await insurance(1, { school })) / 15;
      expect(extra).toBeGreaterThan(1000);
      expect(moved(school, "2026/27", "Staff cost")).toBeCloseTo(extra, 6);
      expect(moved(school, "2026/27", "In-year balance")).toBeCloseTo(-extra, 6);
      expect(moved(school, "2026/27", "Closing revenue reserve")).toBeCloseTo(-extra, 6);
      expect(moved(school, "2026/27", "Income")).toBe(0);
    }
    const trust = figures.filter(({ plan, school }) => plan === "Adopted" && school === "Trust");
    expect(new Set(trust.map(({ academicYear }) => academicYear)).size).toBe(5);
  });

  it("[RTP2] shows what is frozen by its price, and leaves it as it is", async () => {
    const { frozen } = await effectsOf("ni.csv");
    const own = frozen.find(({ scenario }) => scenario === "Fewer");
    if (!own) throw new Error("nothing is frozen");
    expect([own.isFrozen, Number(own.priceBefore)]).toEqual([true, 0]);
    const first = own.lines.find(({ academicYear }) => academicYear === "2027/28");
    const saved = ((await insurance(2, { post: POST })) + (await insurance(3, { post: POST }))) / 15;
    expect(saved).toBeGreaterThan(100);
    expect(Number(first?.priceAfter)).toBeCloseTo(saved, 4);
    expect(own.lines).toHaveLength(4);
    const ran = await run("rates", "trust.xlsx", "ni.csv", "with-ni.xlsx", "--who", "A. Bursar");
    expect(ran.printed).toMatch(
      /Fewer: £[\d,]+ of cash released was frozen, over all years. It differs for price by £0.00 without these rates, and by £[\d,.]+ with them/,
    );
    expect(ran.printed).toContain("Balanced groups: adopted without frozen figures");
    expect(await rows("with-ni.xlsx", "FrozenFigures")).toEqual(await rows("trust.xlsx", "FrozenFigures"));
  });

  it("[RTP2] says of what was carried into the baseline that no rate moves it", async () => {
    const opened = await run("roll", "in.xlsx", "rolled.xlsx", "--who", "Chief financial officer");
    if (opened.code !== 0) throw new Error(opened.said);
    files.set("ni-2028.csv", csv(RATE, [...NI.slice(0, 2), "06/04/2028", ...NI.slice(3)]));
    const ran = await headroom(["rates", "rolled.xlsx", "ni-2028.csv", "--json"], files);
    const { frozen }: Effects = JSON.parse(ran.printed);
    const own = frozen.find(({ scenario }) => scenario === "Balanced groups");
    const carried = (await rows("rolled.xlsx", "FrozenFigures")).filter(
      (row) =>
        row["Scenario"] === "Balanced groups" &&
        typeof row["Figure"] === "string" &&
        row["Figure"].startsWith("Carried | cash") &&
        row["Academic year"] !== "2026/27",
    );
    const total = carried.reduce((all, row) => all + Number(row["Value"]), 0);
    expect(total).toBeGreaterThan(0);
    expect(own).toMatchObject({ isFrozen: true, isCarried: true, priceBefore: "0", lines: [] });
    expect(Number(own?.frozen)).toBeCloseTo(total, 2);
    const { printed } = await run("rates", "rolled.xlsx", "ni-2028.csv");
    expect(printed).toMatch(
      /Balanced groups: in the baseline since a later year was opened. Its £[\d,]+ of cash released/,
    );
  });

  it("[RTP1] writes the rows, logs them, and is taken back", async () => {
    expect(await rows("with-ni.xlsx", "OnCostRates")).toContainEqual(
      expect.objectContaining({ Rate: "Employer NI rate", "Effective from": 46483, Value: 0.16 }),
    );
    expect(await rows("with-ni.xlsx", "AuditLog")).toContainEqual(
      expect.objectContaining({
        Action: "rates",
        Who: "A. Bursar",
        Subject: expect.stringMatching(/^OnCostRates: Employer NI rate/),
      }),
    );
    expect((await run("verify", "with-ni.xlsx")).code).toBe(0);
    expect(await rows("with-ni.xlsx", "ImportMaps")).toEqual(await rows("trust.xlsx", "ImportMaps"));
    const undone = await run("undo", "with-ni.xlsx", "undone.xlsx");
    expect(undone.code).toBe(0);
    expect(await rows("undone.xlsx", "OnCostRates")).toEqual(await rows("trust.xlsx", "OnCostRates"));
    const again = await run("rates", "with-ni.xlsx", "ni.csv", "again.xlsx");
    expect([again.written.size, again.said]).toEqual([0, expect.stringContaining("reads so already")]);
  });

  it("[RTP1] changes awards in Years, saying from what", async () => {
    files.set("awards.csv", csv(["Academic year", "Teacher award %"], ["2027/28", "4%"]));
    const { printed } = await run("rates", "trust.xlsx", "awards.csv", "awards.xlsx");
    expect(printed).toContain("changes: 2027/28: Teacher award % from 0.025 to 0.04");
    expect((await rows("awards.xlsx", "Years"))[1]).toMatchObject({
      "Academic year": "2027/28",
      "Teacher award %": 0.04,
      "Support award %": 0.025,
    });
    const { moved } = await effectsOf("awards.csv");
    expect(moved(HIGH, "2026/27", "Staff cost")).toBe(0);
    expect(moved(HIGH, "2027/28", "Staff cost")).toBeGreaterThan(10_000);
    expect((await run("undo", "awards.xlsx", "awards-undone.xlsx")).code).toBe(0);
    expect((await rows("awards-undone.xlsx", "Years"))[1]).toMatchObject({ "Teacher award %": 0.025 });
  });

  it("brings a pay document, which goes before the award", async () => {
    const day = "01/09/2026";
    files.set(
      "points.csv",
      csv(POINT, [day, "Rest of England", "Main", "M1", 1, "£40,000", "published", "A made-up document"]),
    );
    const { printed, code } = await run("rates", "trust.xlsx", "points.csv", "--school", HIGH);
    expect(code).toBe(0);
    expect(printed).toContain("PayPoints: 1 come, 0 change, 0 went");
    expect(printed).toContain("Average teacher cost");
    const { moved } = await effectsOf("points.csv");
    expect(moved(HIGH, "2026/27", "Staff cost")).toBeGreaterThan(0);
  });

  it("reads every sheet of a spreadsheet that holds rates, and passes over the others", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Cover").addRow(["A pay document"]);
    book
      .addWorksheet("Rates")
      .addRows([RATE, ["Employer NI rate", null, new Date(Date.UTC(2027, 3, 6)), 0.16, ...NI.slice(4)]]);
    book.addWorksheet("Awards").addRows([
      ["Academic year", "Support award %"],
      ["2027/28", 0.05],
    ]);
    files.set("pack.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    const { printed, code } = await run("rates", "trust.xlsx", "pack.xlsx", "packed.xlsx");
    expect(code).toBe(0);
    expect(printed).toContain("Passed over: pack.xlsx, sheet Cover");
    expect(printed).toContain("OnCostRates: 1 come");
    expect(printed).toContain("Years: 0 come, 1 change");
    expect((await rows("packed.xlsx", "Years"))[1]).toMatchObject({ "Support award %": 0.05 });
  });

  it.each([
    ["blank", ["Employer NI rate", "", "06/04/2027", "", "ratio", "published", "s"], "Value is blank"],
    [
      "text",
      ["Employer NI rate", "", "06/04/2027", "plenty", "ratio", "published", "s"],
      'the file has "plenty"',
    ],
    [
      "negative",
      ["Employer NI rate", "", "06/04/2027", "-0.1", "ratio", "published", "s"],
      "may not be negative",
    ],
    [
      "above one",
      ["Employer NI rate", "", "06/04/2027", "16", "ratio", "published", "s"],
      "Type a figure from 0 to 1 (100%)",
    ],
    ["no day", ["Employer NI rate", "", "soon", "0.16", "ratio", "published", "s"], "soon"],
    [
      "unknown school",
      ["LGPS employer rate", "Elsewhere", "06/04/2027", "0.2", "ratio", "trust", "s"],
      '"Elsewhere" is not in Schools',
    ],
    ["unknown status", ["Employer NI rate", "", "06/04/2027", "0.16", "ratio", "rumour", "s"], "rumour"],
  ])("[RTP1] writes nothing of a row that is bad: %s", async (_name, row, text) => {
    files.set("bad.csv", csv(RATE, row));
    const { code, printed, said, written } = await run("rates", "trust.xlsx", "bad.csv", "bad.xlsx");
    expect([code, written.size]).toEqual([1, 0]);
    expect(printed).toContain(text);
    expect(said).toContain("Nothing is written");
  });

  it("takes a rate of zero, warns of one that nothing knows, and refuses one that stands twice", async () => {
    files.set("zero.csv", csv(RATE, ["Employer NI rate", "", "06/04/2028", 0, "ratio", "trust", "s"]));
    expect((await effectsOf("zero.csv")).moved(HIGH, "2028/29", "Staff cost")).toBeLessThan(-1000);
    files.set("other.csv", csv(RATE, ["Parking levy", "", "06/04/2028", 1, "GBP", "trust", "s"]));
    const other = await run("rates", "trust.xlsx", "other.csv");
    expect([other.code, other.printed]).toEqual([
      0,
      expect.stringContaining('Rate cannot be "Parking levy"'),
    ]);
    expect(other.printed).toContain("No figure moves.");
    files.set("twice.csv", csv(RATE, NI, NI));
    const twice = await run("rates", "trust.xlsx", "twice.csv", "twice.xlsx");
    expect([twice.code, twice.written.size]).toEqual([1, 0]);
    expect(twice.printed).toContain("stands again in row 3");
  });

  it.each([
    [["trust.xlsx", "none.csv"], "there is no such file"],
    [["trust.xlsx", "wrong.csv"], "the headers of none of PayPoints, OnCostRates, Years"],
    [["trust.xlsx", "empty.csv"], "the file is empty"],
    [["trust.xlsx", "ni.csv", "--school", "Elsewhere"], "there is no school"],
    [["trust.xlsx"], "expected <in> <pack>"],
  ])("refuses %j", async (args, reason) => {
    files.set("wrong.csv", csv(["Colour", "Weight"], ["red", 1]));
    files.set("empty.csv", new Uint8Array());
    const ran = await run("rates", ...args);
    expect(ran.code).toBe(2);
    expect(ran.said).toContain(reason);
  });
});
