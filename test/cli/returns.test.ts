import { csv, rowsIn } from "../support/csv";
import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { HIGH, PRIMARY } from "../support/small-trust/names";
import { tablesOf, trustIn } from "../support/through-file";
import { withCell, withoutTable } from "../support/edit-tables";
import { planEvaluator } from "../../src/application/plan-evaluator";
import { planSetOf } from "../../src/application/plan-set";
import type { Flow } from "../../src/domain/budget";
import { exactText, groupBy, isKnown, sum, unknown } from "../../src/domain/kernel";
import { LEVY_CODE, STANDARD_BFR_LINES } from "../../src/domain/reference";
import { reviewBase } from "../../src/application/review-trust";
import { statedAssumptions } from "../../src/application/year/assumptions/stated";
import { bfrFile } from "../../src/application/year/bfr/bfr-file";
import { openUpload } from "../../src/application/year/upload/open-upload";
import { uploadFile } from "../../src/application/year/upload/upload-file";
import { writeCsv } from "../../src/imports/write-csv";
import { readCsv } from "../../src/imports/read-csv";
import { returnRecords } from "../../src/workbook";
import { openBfr } from "../../src/application/year/bfr/open-bfr";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();
async function run(...args: readonly string[]) {
  const ran = await headroom(args, files);
  for (const [path, bytes] of ran.written) files.set(path, bytes);
  return { ...ran, printed: ran.printed.replace(/\s+/g, " "), said: ran.said.replace(/\s+/g, " ") };
}

/** The rows of a file by header; every cell a text. */
function rowsOf(path: string): Record<string, string>[] {
  const file = readCsv(files.get(path) ?? new Uint8Array(), path);
  if ("unreadable" in file) throw new Error(file.unreadable);
  const [headers, ...rows] = file.rows.map(({ cells }) => cells.map(String));
  return rows
    .filter((cells) => cells.length === headers?.length)
    .map((cells) => Object.fromEntries((headers ?? []).map((header, place) => [header, cells[place] ?? ""])));
}
const amount = (text: string | undefined): number => {
  if (text === undefined || !/^-?\d+\.\d\d$/.test(text)) throw new Error(`no amount: "${text ?? ""}"`);
  return Number(text);
};

describe("the sample's budget after commitments", () => {
  const PARTS = ["2026/27 Sep–Mar forecast", "2026/27 Apr–Aug forecast"] as const;
  let flows: readonly Flow[];
  let tables: Awaited<ReturnType<typeof tablesOf>>;
  let exits: readonly number[];

  beforeAll(async () => {
    await run("sample", "trust.xlsx");
    exits = [
      (await run("bfr", "trust.xlsx", "bfr.csv")).code,
      (await run("budget-upload", "trust.xlsx", "upload.csv")).code,
    ];
    tables = await tablesOf(files.get("trust.xlsx") ?? new Uint8Array());
    const { model } = trustIn(tables);
    const set = planSetOf("Adopted", model);
    if (!set) throw new Error("the sample cannot be worked out");
    flows = planEvaluator().costs(set.after.plan).flows;
  });

  const exact = (own: readonly Flow[]): number => Number(exactText(sum(own.map((flow) => flow.amount))));

  it("has a line and a code for every pound", () => {
    expect(exits).toEqual([0, 0]);
  });

  it("stands line by line in the return", () => {
    const headingOf = headingsOfFlows(tables);
    for (const [part, title] of PARTS.entries()) {
      const own = flows.filter(({ partIndex }) => partIndex === part);
      const expected = groupBy(own, (flow) => JSON.stringify([flow.school, headingOf(flow)]));
      const rows = rowsOf("bfr.csv").filter(
        ({ School, Section }) => School !== "Trust" && MONEY.includes(Section ?? ""),
      );
      const shown = new Map(rows.map((row) => [JSON.stringify([row["School"], row["Heading"]]), row[title]]));
      for (const [key, group] of expected) {
        // lines of a section are rounded together, transfers one by one
        const most = group[0]?.kind === "transfer" ? 0.005 * group.length + 0.001 : 0.01;
        expect([key, Math.abs(amount(shown.get(key)) - exact(group)) < most]).toEqual([key, true]);
      }
      expect([...shown.values()].filter((text) => amount(text) !== 0).length).toBeLessThanOrEqual(
        expected.size,
      );
    }
  });

  it("comes to the engine's totals at each school and in the trust", () => {
    const rows = rowsOf("bfr.csv");
    const at = (school: string, section: string, title: string): number =>
      amount(rows.find((row) => row["School"] === school && row["Section"] === section)?.[title]);
    const isRevenue = ({ fund }: Flow): boolean => fund?.type !== "capital";
    const schools = [...new Set(flows.map(({ school }) => school))];
    for (const [part, title] of PARTS.entries()) {
      const of = (school: string | null, kind: Flow["kind"]): number =>
        exact(
          flows.filter(
            (flow) =>
              flow.partIndex === part &&
              flow.kind === kind &&
              isRevenue(flow) &&
              (school === null || flow.school === school),
          ),
        );
      for (const school of schools) {
        expect(at(school, "Total revenue income", title)).toBeCloseTo(of(school, "income"), 1);
        expect(at(school, "Total revenue expenditure", title)).toBeCloseTo(of(school, "spend"), 1);
        expect(at(school, "Revenue transfers", title)).toBeCloseTo(of(school, "transfer"), 1);
      }
      expect(Math.abs(at("Trust", "Total revenue income", title) - of(null, "income"))).toBeLessThan(0.1);
      expect(Math.abs(at("Trust", "Total revenue expenditure", title) - of(null, "spend"))).toBeLessThan(0.2);
      // what leaves one arrives at another, to the penny, but for what goes into buildings
      const moved = at("Trust", "Revenue transfers", title) + at("Trust", "Capital transfers", title);
      expect(Math.round(moved * 100)).toBe(0);
    }
  });

  it("adds up in every column that is known, lines to totals and schools to the trust", () => {
    const rows = rowsOf("bfr.csv");
    const titles = Object.keys(rows[0] ?? {}).filter((header) => header.startsWith("20"));
    expect(titles).toHaveLength(8);
    const pence = (text: string | undefined): number => Math.round(amount(text) * 100);
    for (const title of titles.slice(4)) {
      const of = (school: string, ...sections: string[]): number =>
        rows
          .filter((row) => row["School"] === school && sections.includes(row["Section"] ?? ""))
          .reduce((all, row) => all + pence(row[title]), 0);
      for (const school of new Set(rows.map((row) => row["School"] ?? ""))) {
        expect(of(school, "Total revenue income")).toBe(of(school, "Revenue income"));
        expect(of(school, "Total staff costs")).toBe(of(school, "Staff costs"));
        const spent = of(school, "Total revenue expenditure");
        expect(spent).toBe(of(school, "Staff costs", "Other revenue costs"));
        expect(of(school, "In-year balance")).toBe(
          of(school, "Total revenue income") - spent + of(school, "Revenue transfers"),
        );
      }
      for (const section of [...MONEY, "In-year balance", "Balance carried forward"]) {
        const schools = rows.filter((row) => row["School"] !== "Trust" && row["Section"] === section);
        expect(of("Trust", section)).toBe(schools.reduce((all, row) => all + pence(row[title]), 0));
      }
    }
    // no ledger came in: what is not known is blank
    for (const title of titles.slice(0, 4)) {
      const income = rows.find((row) => row["Section"] === "Total revenue income");
      expect(income?.[title]).toBe("");
    }
  });

  it("has transfers in the upload that come to nothing in every month", async () => {
    await run("budget-upload", "trust.xlsx", "upload-2029.csv", "--year", "2029/30");
    const months = groupBy(
      rowsOf("upload-2029.csv").filter(({ Kind }) => Kind === "Transfer"),
      ({ Month }) => Month,
    );
    expect(months.size).toBe(12);
    for (const own of months.values()) {
      expect(own.reduce((all, row) => all + Math.round(amount(row["Amount"]) * 100), 0)).toBe(0);
    }
  });

  it("comes back as it went where the ledger has the budget: in the current year of the next return", async () => {
    const words = ["BAE010", "BAE030", "BAE040", "BAE050", "BAE060", "BAE070"].map((code) => [
      `5${code.slice(3)}`,
      code,
    ]);
    const own = [...words, ["5085", LEVY_CODE], ["5990", "Cost to achieve"]];
    const columns = ["School", "Month", "Nominal code", "Cost centre", "Fund"].map((name) => [name, name]);
    const map = [
      ...[...columns, ["Amount", "Amount £"]],
      ...own.map(([code = "", here = ""]) => [`Nominal code | ${code} | ${here}`, "Nominal code"]),
    ].map(([source = "", column = ""]) => ["Upload", "actuals", source, "MonthlyActuals", column]);
    files.set("map.csv", csv(["Map", "Kind", "Source column", "Table", "Column"], ...map));
    const imported = await run(
      "import",
      "actuals",
      "trust.xlsx",
      "upload.csv",
      "closed.xlsx",
      "--map",
      "map.csv",
    );
    expect(imported.code).toBe(0);
    const { code, printed } = await run("bfr", "closed.xlsx", "next.csv", "--year", "2027/28");
    expect(printed).not.toContain("on no line");
    expect(code).toBe(0);
    const keyOf = (row: Record<string, string>) =>
      JSON.stringify([row["School"], row["Section"], row["Heading"]]);
    const budget = new Map(rowsOf("bfr.csv").map((row) => [keyOf(row), row]));
    const rows = rowsOf("next.csv").filter(
      ({ Section = "" }) => MONEY.includes(Section) || /balance/i.test(Section),
    );
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) {
      for (const [now, then] of [
        ["2026/27 Sep–Mar actual", PARTS[0]],
        ["2026/27 Apr–Aug forecast", PARTS[1]],
      ] as const) {
        const was = budget.get(keyOf(row))?.[then] ?? "0.00";
        // each month of each code was rounded
        expect([keyOf(row), now, Math.abs(amount(row[now]) - amount(was)) < 5]).toEqual([
          keyOf(row),
          now,
          true,
        ]);
      }
    }
  });

  it("stands in the upload by school, fund, kind and part", () => {
    const rows = rowsOf("upload.csv");
    expect(new Set(rows.map((row) => row["Month"])).size).toBe(12);
    const KINDS = { Income: "income", Expenditure: "spend", Transfer: "transfer" } as const;
    const isAutumn = ({ Month = "" }: Record<string, string>): boolean => !/\/0[4-8]\//.test(Month);
    for (const [part, autumn] of [true, false].entries()) {
      const shown = groupBy(
        rows.filter((row) => isAutumn(row) === autumn),
        ({ School, Fund, Kind }) => JSON.stringify([School, Fund, KINDS[Kind as keyof typeof KINDS]]),
      );
      const own = flows.filter(({ partIndex }) => partIndex === part);
      const expected = groupBy(own, (flow) => JSON.stringify([flow.school, flow.fund?.name, flow.kind]));
      expect(shown.size).toBe(expected.size);
      for (const [key, group] of expected) {
        const months = shown.get(key) ?? [];
        const total = months.reduce((all, row) => all + amount(row["Amount"]), 0);
        const sign = group[0]?.kind === "transfer" ? -1 : 1;
        // a month of a row is less than a penny out, and of each transfer in it
        const most = 0.01 * Math.max(months.length, 7 * group.length) + 0.005;
        expect([key, Math.abs(total - sign * exact(group)) < most]).toEqual([key, true]);
      }
    }
  });
});

const MONEY = [
  "Revenue income",
  "Staff costs",
  "Other revenue costs",
  "Revenue transfers",
  "Capital income",
  "Capital expenditure",
  "Capital transfers",
];

/** The heading that a flow is to stand under, by the workbook's own cells. */
function headingsOfFlows(tables: Awaited<ReturnType<typeof tablesOf>>): (flow: Flow) => string {
  const { textAt } = returnRecords(tables).records;
  const byCode = new Map(
    STANDARD_BFR_LINES.flatMap(({ heading, codes }) => codes.map((code) => [code, heading])),
  );
  const CAPITAL = {
    income: "Capital grants and other capital income",
    spend: "Capital expenditure",
    transfer: "Transfers between schools and funds, capital",
  };
  return ({ origin, kind, fund, aarCode }) => {
    if (fund?.type === "capital") return CAPITAL[kind];
    if (kind === "transfer") return "Transfers between schools and funds, revenue";
    const named = origin.place.table === "Budget" ? textAt(origin, "bfrLine") : null;
    const words = origin.place.table === "Changes" ? "Cost to achieve" : LEVY_CODE;
    return named ?? byCode.get(aarCode ?? words) ?? "none";
  };
}

describe("bfr", () => {
  beforeAll(async () => {
    files.set("small.xlsx", await writeWorkbook(smallTrustContent()));
    const months = ["Sep", "Oct", "Nov", "Dec"].map((month) => `${month} 2025`);
    const later = ["Jan", "Feb", "Mar"].map((month) => `${month} 2026`);
    const ledger = csv(
      ["School", "Nominal code", "Fund", ...months, ...later],
      [PRIMARY, "Energy", "GAG", ...Array<number>(7).fill(2500)],
      [PRIMARY, "=7999", "GAG", 10, "", "", "", "", "", ""],
    );
    files.set("tb.csv", ledger);
    await run("import", "actuals", "small.xlsx", "tb.csv", "year.xlsx");
  });

  it("names every row that has no line, and leaves blank what the ledger does not have", async () => {
    const { code, printed, said } = await run("bfr", "year.xlsx", "year.csv");
    expect(code).toBe(1);
    expect(printed).toContain(`${PRIMARY}: code =7999 of the ledger is on no line`);
    expect(printed).toContain("2025/26 Sep–Mar actual: not known. MonthlyActuals has 0 of its 7 months");
    expect(printed).toContain(
      "2024/25 Sep–Mar actual: not known. MonthlyActuals has 0 of its 7 months (every school)",
    );
    expect(said).toContain("Money has no line of the return");
    const rows = rowsOf("year.csv");
    const energy = rows.find((row) => row["School"] === PRIMARY && row["Heading"] === "Energy");
    expect([energy?.["2025/26 Sep–Mar actual"], energy?.["2025/26 Apr–Aug forecast"]]).toEqual([
      "17500.00",
      "",
    ]);
    const trust = rows.find((row) => row["School"] === "Trust" && row["Heading"] === "Energy");
    expect(trust?.["2025/26 Sep–Mar actual"]).toBe("");
    expect(energy?.["Origin"]).toMatch(/^Budget: \S+ \(Budget!I\d+\); MonthlyActuals: Energy$/);
    expect(rows.map((row) => row["Heading"])).toContain("Not placed: ledger code =7999");
  });

  it("says what is to confirm, what is assumed, and what each line is made of", async () => {
    const { code, printed } = await run("bfr", "small.xlsx", "small.csv");
    expect([code, printed.includes("are to confirm")]).toEqual([0, true]);
    const rows = rowsOf("small.csv");
    const line = (heading: string, school = "Trust") =>
      rows.find((row) => row["School"] === school && row["Heading"] === heading);
    expect(line("Total revenue income")).toMatchObject({ Line: "298", Status: "published" });
    expect(line("Energy")).toMatchObject({ Line: "", Status: "to confirm" });
    expect(line("Subtotal of income")).toMatchObject({ Line: "980", "2026/27 Sep–Mar forecast": "" });
    expect(line("Teaching staff", HIGH)?.["Origin"]).toMatch(/Staff: .*Teacher \d+.* \(Staff!A\d+/);
    expect(line("Pupil numbers", PRIMARY)).toMatchObject({ "2026/27 Apr–Aug forecast": "" });
    const pay = rows.filter((row) => row["Section"] === "Pay awards");
    expect(pay[0]).toMatchObject({ Status: "provisional" });
    expect(pay[0]?.["Heading"]).toMatch(/^2026\/27 teachers, from 1 September 2026: \d/);
    expect(rows.find((row) => row["Section"] === "Notes")?.["Heading"]).toContain("forecast year 2026/27");
  });

  it("has the columns of another forecast year, which begin in the plan", async () => {
    await run("bfr", "small.xlsx", "later.csv", "--year", "2028/29", "--scenario", "Baseline");
    const rows = rowsOf("later.csv");
    const balance = rows.find(
      (row) => row["School"] === "Trust" && row["Section"] === "Balance carried forward",
    );
    expect(
      Object.entries(balance ?? {})
        .filter(([header]) => header.startsWith("20"))
        .map(([, own]) => own === ""),
    ).toEqual(Array<boolean>(8).fill(false));
    expect(
      rows.some((row) => row["Heading"]?.includes("2026/27 Sep–Mar actual: the budget of the plan")),
    ).toBe(true);
  });

  it.each([
    [["small.xlsx", "x.csv", "--year", "2040/41"], "is no year of the plan"],
    [["small.xlsx", "x.csv", "--scenario", "None"], 'the plan "None" is not there'],
    [["small.xlsx", "x.xlsx"], "must end in .csv"],
    [["small.xlsx", "tb.csv"], "it is already there"],
    [["small.xlsx"], "expected <in> <out>"],
  ])("refuses %j", async (args, reason) => {
    const ran = await run("bfr", ...args);
    expect(ran.code).toBe(2);
    expect(ran.said).toContain(reason);
  });
});

describe("lines of the return that a trust has", () => {
  const opened = async (
    change: (tables: Awaited<ReturnType<typeof tablesOf>>) => Awaited<ReturnType<typeof tablesOf>>,
  ) => {
    const tables = change(await tablesOf(await writeWorkbook(smallTrustContent())));
    const bfr = openBfr(trustIn(tables).model, returnRecords(tables), { scenario: null, academicYear: null });
    if ("refused" in bfr) throw new Error(bfr.refused);
    return { ...bfr, issues: returnRecords(tables).issues };
  };
  const first = STANDARD_BFR_LINES.findIndex(({ heading }) => heading === "Energy");
  const edit = (header: string, value: string | number | null) =>
    opened((tables) => withCell(tables, { table: "BfrLines", header, row: first, value }));

  it("are those that ship where the table is gone", async () => {
    const { problems, notes } = await opened((tables) => withoutTable(tables, "BfrLines"));
    expect(problems).toEqual([]);
    expect(notes.join(" ")).toContain("those that ship are used");
  });

  it("carry the number that somebody has typed", async () => {
    const { rows } = await edit("Line", 345);
    expect(rows.find(({ heading }) => heading === "Energy")?.line?.line).toBe("345");
  });

  it("without a section are none, and their money says so", async () => {
    const { problems, issues } = await edit("Section", "Elsewhere");
    expect(issues.map(({ code }) => code)).toEqual(["not-allowed"]);
    expect(problems.map(({ text }) => text).join(" ")).toContain("no line of BfrLines has the code BAE150");
    expect(problems[0]?.at?.sheet).toBe("Budget");
  });

  it("of another section do not take the money", async () => {
    const { problems } = await edit("Section", "Revenue income");
    expect(problems.every(({ text }) => text.includes("stands in a Section for other money"))).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("with a code twice say so", async () => {
    const { problems } = await edit("AAR codes", "BAE150; BAE140");
    expect(problems.map(({ text }) => text).join(" ")).toContain(
      "more than one line of BfrLines has the code BAE140",
    );
  });

  it("with a heading twice count once", async () => {
    const { issues, problems } = await edit("Heading", "Cleaning");
    expect(issues.map(({ code }) => code)).toEqual(["duplicate-key"]);
    expect(problems.map(({ text }) => text).join(" ")).toContain("BAE150");
  });
});

describe("a workbook that lacks a table", () => {
  const TABLES = ["Budget", "Roles", "Funds", "Schools", "Staff", "Pupils", "OpeningReserves", "PayPoints"];
  const OTHERS = ["OnCostRates", "Years", "MonthlyActuals", "ImportMaps", "Commitments", "Controls"];

  it.each([...TABLES, ...OTHERS])("without %s says what it still can, and no nonsense", async (table) => {
    const tables = withoutTable(await tablesOf(await writeWorkbook(smallTrustContent())), table);
    const { model } = trustIn(tables);
    const records = returnRecords(tables);
    const request = { scenario: "Baseline", academicYear: null };
    const [bfr, upload] = [openBfr(model, records, request), openUpload(model, records, request)];
    if ("refused" in bfr || "refused" in upload) throw new Error("refused");
    const text = new TextDecoder().decode(
      writeCsv([...bfrFile(bfr), ...uploadFile(upload)], { forSpreadsheets: false }),
    );
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
    const { costs } = reviewBase(model).baseline;
    expect(JSON.stringify(statedAssumptions(costs, records.records, null))).not.toMatch(
      /NaN|undefined|\[object/,
    );
    const total = bfr.rows.find(
      ({ school, section }) => school === "Trust" && section === "Total revenue expenditure",
    );
    // what costs rest on is not known without it, and so is their total
    const isNeeded = ["Budget", "Roles", "Funds", "Staff", "PayPoints", "OnCostRates", "Years"].includes(
      table,
    );
    expect([table, isKnown(total?.amounts[6] ?? unknown())]).toEqual([
      table,
      !isNeeded && table !== "Schools",
    ]);
  });
});

describe("a trust without central services", () => {
  it("does not know its costs, since the levy has no home; its income it knows", async () => {
    const tables = await tablesOf(await writeWorkbook(smallTrustContent()));
    const row = rowsIn(tables, "Schools").findIndex(({ Phase }) => Phase === "Central");
    const without = withCell(tables, { table: "Schools", header: "Phase", row, value: "Special" });
    const opened = openBfr(trustIn(without).model, returnRecords(without), {
      scenario: "Baseline",
      academicYear: null,
    });
    if ("refused" in opened) throw new Error(opened.refused);
    const known = (section: string) =>
      opened.rows
        .filter((own) => own.school === "Trust" && own.section === section)
        .map(({ amounts }) => isKnown(amounts[4] ?? unknown()));
    expect(["Total revenue income", "Total staff costs", "In-year balance"].map(known)).toEqual([
      [true],
      [false],
      [false],
    ]);
  });
});

describe("budget-upload", () => {
  it("keeps what has no code, with a blank in its place", async () => {
    const { code, printed, said } = await run("budget-upload", "small.xlsx", "small-upload.csv");
    expect(code).toBe(1);
    expect(printed).toMatch(/Error Budget!\S+ Budget line \S+, Energy, has no Nominal code\. Fill it in\./);
    expect(said).toContain("with a blank in its place");
    const rows = rowsOf("small-upload.csv").filter(
      (row) => row["Heading"] === "Energy" && row["School"] === PRIMARY,
    );
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatchObject({
      Month: "01/09/2026",
      "Nominal code": "",
      Fund: "GAG",
      Kind: "Expenditure",
    });
    expect(rows.at(-1)?.["Month"]).toBe("01/08/2027");
    // £31,000 a year, to the penny
    expect(rows.reduce((all, row) => all + Math.round(amount(row["Amount"]) * 100), 0)).toBe(3_100_000);
  });

  it("never lets a spreadsheet take a text of the workbook for a formula", async () => {
    const content = smallTrustContent();
    const sheets = content.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((own) =>
        own.layout.name === "Budget"
          ? { ...own, rows: own.rows.map((row) => ({ ...row, heading: "=1+1" })) }
          : own,
      ),
    }));
    files.set("formula.xlsx", await writeWorkbook({ ...content, sheets }));
    await run("budget-upload", "formula.xlsx", "formula.csv");
    const headings = rowsOf("formula.csv").map((row) => row["Heading"] ?? "");
    expect(headings.filter((heading) => heading.startsWith("="))).toEqual([]);
    expect(headings.filter((heading) => heading.startsWith("'=1+1")).length).toBeGreaterThan(100);
  });
});

describe("assumptions", () => {
  it("state what the plan rests on, with cell, status and source", async () => {
    const { code, printed } = await run("assumptions", "small.xlsx");
    expect(code).toBe(0);
    for (const title of [
      "Pay awards",
      "Prices and income",
      "On-costs",
      "Pay points",
      "Pupil numbers",
      "Growth of budget lines",
      "Opening reserves",
    ]) {
      expect(printed).toContain(`${title} ─`);
    }
    expect(printed).toMatch(
      /\* 2026\/27 teachers, from 1 September 2026: [\d.]+%\. Settings!\w+; the trust's forecast in Years\./,
    );
    expect(printed).toMatch(
      /Employer NI rate, from 6 April 2025: 15%\. published; Rates!\w+; provisional from 2026\/27 Apr–Aug; https/,
    );
  });

  it("are data for other programs, and of one school where asked", async () => {
    const whole = JSON.parse((await headroom(["assumptions", "small.xlsx", "--json"], files)).printed);
    const own = JSON.parse(
      (await headroom(["assumptions", "small.xlsx", "--school", PRIMARY, "--json"], files)).printed,
    );
    const pupils = (stated: typeof whole): string[] =>
      stated.groups
        .find(({ title }: { title: string }) => title === "Pupil numbers")
        .rows.map(({ what }: { what: string }) => what);
    expect(pupils(whole)).toEqual([HIGH, PRIMARY]);
    expect(pupils(own)).toEqual([PRIMARY]);
    const on = whole.groups.find(({ title }: { title: string }) => title === "On-costs").rows;
    // the valuation of the pension ends; nobody has checked beyond
    expect(on.find(({ what }: { what: string }) => what.startsWith("Teachers' Pension"))).toMatchObject({
      status: "published",
      isProvisional: true,
    });
  });

  it("refuse a school that is not there", async () => {
    const ran = await run("assumptions", "small.xlsx", "--school", "Elsewhere");
    expect([ran.code, ran.said.includes("there is no school")]).toEqual([2, true]);
  });
});
