import { readCsv } from "../../src/imports/read-csv";
import { csv } from "../support/csv";
import { YearBook } from "./year-book";

// One year of one trust, as people would act it: files of other systems, a decision, what it pays for, the ledger, the
// next year, and the next decision. Steps lean on those before them.

const SCHOOL = "Quinceford Academy";
const CENTRAL = "Central services";
const PLAN = "Fewer English groups";
const book = new YearBook();

type Row = Readonly<Record<string, unknown>>;
const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const fileOf = (headers: readonly string[], rows: readonly Row[]): Uint8Array =>
  csv(headers, ...rows.map((row) => headers.map((header) => text(row[header]))));
const number = (value: unknown): number => Number(value);
function cellsOf(file: Uint8Array | undefined): readonly string[][] {
  const read = readCsv(file ?? new Uint8Array(), "file.csv");
  if ("unreadable" in read) throw new Error(read.unreadable);
  return read.rows.map(({ cells }) => cells.map(text));
}
const standsAlways = (row: Row): boolean => row["Only in scenario"] === null && row["Commitment"] === null;

/** Money of the year by the ledger where it has a month, else by the plan. */
async function balanceOf(year: string): Promise<number> {
  const { printed } = await book.ask("months", book.now, "--year", year, "--json");
  const { rows } = JSON.parse(printed) as { rows: { kind: string; reforecast: string }[] };
  return rows.reduce(
    (all, { kind, reforecast }) =>
      all + (kind === "Income" ? Number(reforecast) : kind === "Transfer" ? 0 : -Number(reforecast)),
    0,
  );
}
const reserves = async (): Promise<number> =>
  (await book.rows("OpeningReserves")).reduce((all, row) => all + number(row["Amount £"]), 0);
/** Released = reserved + committed + left, of which left is what there is: never below nothing. */
async function ledgerOf(...options: readonly string[]) {
  const { totals, issues } = await book.plan(...options);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const own of totals) {
    const left = number(own["cashReleased"]) - number(own["cashReserved"]) - number(own["cashCommitted"]);
    expect({ year: own["academicYear"], isLeft: left > -0.005 }).toMatchObject({ isLeft: true });
  }
  return totals;
}

/** A cost of the school that has one row for all years and is alone on its code. */
async function lineToEnd(): Promise<Row> {
  const lines = (await book.rows("Budget")).filter((row) => row["School"] === SCHOOL);
  const sharing = (header: string, value: unknown): number =>
    lines.filter((row) => row[header] === value).length;
  const found = lines.find(
    (row) =>
      row["Kind"] === "Expenditure" &&
      row["Fund"] === "GAG" &&
      row["Price grows with"] === "non-pay inflation" &&
      number(row["Amount £"]) > 5000 &&
      sharing("Line", row["Line"]) === 1 &&
      sharing("Heading", row["Heading"]) === 1,
  );
  if (!found) throw new Error("no line to end");
  return found;
}

describe("a year, acted out", () => {
  it("begins with a workbook that holds", async () => {
    await book.begin("sample", "--schools", "1");
    expect(await book.verify()).toEqual([]);
    expect((await book.ask("check", book.now)).code).toBe(0);
  });

  it("October: the census, with its control", async () => {
    const census = (await book.rows("Pupils")).filter((row) => row["Academic year"] === "2026/27");
    const counted = census.map((row, place) =>
      place === 0 ? { ...row, Pupils: number(row["Pupils"]) - 2 } : row,
    );
    book.files.set("census.csv", fileOf(["School", "Academic year", "Year group", "Pupils"], counted));
    const { printed } = await book.write(
      ["import", "pupils"],
      ["census.csv"],
      "--control",
      "--as-at",
      "01/10/2026",
    );
    expect(printed).toContain("0 come, 1 change");
    expect(await book.verify()).toEqual([]);
  });

  it("October: payroll and timetable, with theirs", async () => {
    // a payroll has nobody in a post that stands vacant
    const staff = (await book.rows("Staff")).filter(
      (row) => standsAlways(row) && !text(row["Filled"]).startsWith("vacant"),
    );
    book.files.set("payroll.csv", fileOf(["Post", "School", "Role", "FTE"], staff));
    const paid = await book
      .write(["import", "payroll"], ["payroll.csv"], "--control", "--as-at", "31/10/2026")
      .catch(String);
    expect(text(paid)).not.toContain("Error");
    const taught = (await book.rows("Curriculum")).filter(standsAlways);
    const headers = ["Row", "School", "Year group", "Subject", "Groups", "Periods per group"];
    const changed = taught.findIndex((row) => row["Subject"] === "Art");
    const rows = taught.map((row, place) =>
      place === changed ? { ...row, Groups: number(row["Groups"]) - 1 } : row,
    );
    book.files.set("timetable.csv", fileOf(headers, rows));
    const { printed } = await book.write(["import", "timetable"], ["timetable.csv"], "--control");
    expect(printed).toContain("1 change");
    expect(await book.verify()).toEqual([]);
  });

  it("November: a plan is made and adopted", async () => {
    await book.write(["scenario", "new"], [], "--scenario", PLAN);
    const change = ["scenario", "change"];
    const own = ["--scenario", PLAN, "--reason", "Year 9 is smaller, and the boiler is new"];
    await book.write(
      change,
      [],
      ...[...own, "--from", "2027/28", "--verb", "merge-groups", "--row", "QUF-Y9X-EN", "--groups", "4"],
    );
    const line = await lineToEnd();
    await book.write(
      change,
      [],
      ...[...own, "--from", "2026/27", "--verb", "end-budget-line", "--line", text(line["Line"])],
    );
    await book.write(
      ["scenario", "adopt"],
      [],
      ...["--scenario", PLAN, "--approver", "Trust board", "--date", "2026-12-01", "--minute", "2026/19"],
    );
    expect(await book.verify()).toEqual([]);
  });

  it("January: what it releases is claimed, and a commitment proposed and approved", async () => {
    await book.write(
      ["reinvest", "release"],
      [],
      ...["--scenario", PLAN, "--school", SCHOOL, "--kind", "cash", "--fund", "GAG"],
      ...["--recurrence", "recurrent", "--from", "2026/27", "--id", "R-EN"],
    );
    await book.write(
      ["reinvest", "propose"],
      [],
      ...["--release", "R-EN", "--school", SCHOOL, "--category", "Evidence-informed CPD", "--id", "C-EN"],
      ...[
        "--recurrence",
        "recurrent",
        "--from",
        "2027/28",
        "--amount",
        "4000",
        "--grows-with",
        "non-pay inflation",
      ],
      ...[
        "--rationale",
        "Reading is weak in Year 9",
        "--outcome",
        "Pupils read at their age",
        "--measure",
        "Reading age",
      ],
      ...["--owner", "Head of English", "--review", "2028-07-07", "--who", "Head of English"],
    );
    await book.write(
      ["reinvest", "approve"],
      [],
      ...["--commitment", "C-EN", "--approver", "Finance committee", "--role", "Finance committee"],
      ...["--date", "2027-01-12"],
    );
    await ledgerOf("--scenario", "Adopted");
    expect(await book.verify()).toEqual([]);
  });

  it("February: a new rate is looked at, then accepted, and nothing that was frozen moves", async () => {
    const frozen = await book.rows("FrozenFigures");
    const headers = ["Rate", "School", "Effective from", "Value", "Unit", "Status", "Source"];
    const rate = ["Employer NI rate", "", "06/04/2028", "15.5%", "ratio", "published", "A made-up Budget"];
    book.files.set("rates.csv", csv(headers, rate));
    const looked = await book.ask("rates", book.now, "rates.csv");
    expect(looked.written.size).toBe(0);
    const staffCost = async (): Promise<number[]> =>
      (await book.plan("--scenario", "Adopted")).metrics
        .filter(({ school, metric }) => school === "Trust" && metric === "average-teacher-cost")
        .filter(({ plan, basis }) => plan === "Adopted" && basis === "after")
        .map(({ value }) => number(value));
    const before = await staffCost();
    await book.write(["rates"], ["rates.csv"]);
    const after = await staffCost();
    // in force from April 2028: in the plan's second year and later
    expect(after.map((cost, year) => cost > (before[year] ?? 0))).toEqual([false, true, true, true, true]);
    expect(await book.rows("FrozenFigures")).toEqual(frozen);
    await ledgerOf("--scenario", "Adopted");
    expect(await book.verify()).toEqual([]);
  });

  it("July: the return and the upload are of one budget", async () => {
    const year = ["--year", "2027/28"];
    const sent = await book.ask("bfr", book.now, "return.csv", ...year);
    const uploaded = await book.ask("budget-upload", book.now, "upload.csv", ...year);
    expect([sent.code, uploaded.code]).toEqual([0, 0]);
    // the line that pays for the commitment stands with the school's other training
    const trained = cellsOf(uploaded.written.get("upload.csv")).filter(([, , code]) => code === "5090");
    expect(trained.filter((cells) => text(cells[6]).includes("Evidence-informed CPD"))).toHaveLength(12);
    const lines = cellsOf(sent.written.get("return.csv"));
    const place = (lines[0] ?? []).indexOf("2027/28 Sep–Mar forecast");
    const ofTrust = (section: string): number =>
      lines
        .filter(([school, own]) => school === "Trust" && own === section)
        .reduce((all, cells) => all + number(cells[place]) + number(cells[place + 1]), 0);
    const rows = cellsOf(uploaded.written.get("upload.csv")).slice(1);
    const ofKind = (kind: string): number =>
      rows.filter((cells) => cells[5] === kind).reduce((all, cells) => all + number(cells[7]), 0);
    // each file is rounded to the penny row by row
    expect(ofTrust("Total revenue income") + ofTrust("Capital income")).toBeCloseTo(ofKind("Income"), 0);
    const spent = ofTrust("Total revenue expenditure") + ofTrust("Capital expenditure");
    expect(spent).toBeCloseTo(ofKind("Expenditure"), 0);
    expect(ofKind("Transfer")).toBeCloseTo(0, 2);
  });

  it("August: twelve months of the ledger, and what came true of it", async () => {
    const { printed } = await book.ask("months", book.now, "--year", "2026/27", "--json");
    const { rows } = JSON.parse(printed) as {
      rows: {
        school: string;
        fund: string;
        code: string;
        kind: string;
        months: { month: string; budget: string }[];
      }[];
    };
    const own = rows.filter(({ school, fund }) => school === SCHOOL && fund !== null);
    const months = own[0]?.months.map(({ month }, place) => `${month} ${place < 4 ? 2026 : 2027}`) ?? [];
    const dearer = own.findIndex(({ kind }) => kind === "Expenditure");
    const ledger = own.map(({ code, fund, months: all }, place) => [
      ...[SCHOOL, code, fund],
      // the school spends £500 more than was planned in September
      ...all.map(({ budget }, month) =>
        (number(budget) + (place === dearer && month === 0 ? 500 : 0)).toFixed(2),
      ),
    ]);
    book.files.set("ledger.csv", csv(["School", "Nominal code", "Fund", ...months], ...ledger));
    await book.write(["import", "actuals"], ["ledger.csv"]);
    const year = await book.ask("months", book.now, "--school", SCHOOL, "--year", "2026/27");
    expect(year.code).toBe(0);
    // nothing was posted to the line that ended
    expect(year.printed.slice(year.printed.indexOf("R-EN: "))).toMatch(
      /^R-EN: .* measured: (£[\d,]+) of \1 looked for to date/,
    );
    expect(await book.verify()).toEqual([]);
  });

  it("keeps its controls: each agrees, or is not checked for want of a document", async () => {
    expect((await book.ask("check", book.now)).printed).toContain("0 errors");
    const { written } = await book.ask("evidence", book.now, "year.html");
    const page = new TextDecoder().decode(written.get("year.html"));
    expect(/(\d+) of \1 input totals were compared with documents outside it/.test(page)).toBe(true);
    // no document was given for these
    expect(/not checked at all: payroll £, GAG statement/.test(page)).toBe(true);
    expect([...page.matchAll(/✓ Agrees/g)].length).toBeGreaterThanOrEqual(4);
    // in October there is cover for half a year, and a post stands vacant: the payroll's day decides
    const results = [...page.matchAll(/<td[^>]*>([✓✕◐–] [^<]*)<\/td>/g)].map(([, result]) => result);
    expect(results.filter((result) => !/^✓/.test(result ?? ""))).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(4);
  });

  it("September: the next year is opened, and money is conserved", async () => {
    const [before, balance] = [await reserves(), await balanceOf("2026/27")];
    const totals = await ledgerOf("--scenario", "Adopted");
    const { printed } = await book.write(["roll"], [], "--who", "Chief financial officer");
    expect(printed).toContain("2026/27 is closed and 2027/28 is the first year");
    expect(printed).toContain(`Actual, by the twelve months of their ledgers: ${SCHOOL}.`);
    expect(printed).toContain(`Forecast, by the plan: ${CENTRAL}.`);
    expect(await reserves()).toBeCloseTo(before + balance, 2);
    const after = await ledgerOf();
    const shared = (all: typeof totals) =>
      all
        .filter(({ academicYear }) => text(academicYear) > "2026/27" && text(academicYear) < "2031/32")
        .map(({ academicYear, ...amounts }) => [
          academicYear,
          ...Object.values(amounts).map((own) => number(own).toFixed(5)),
        ]);
    expect(shared(after)).toEqual(shared(totals));
    expect((await book.ask("check", book.now)).code).toBe(0);
    expect(await book.verify()).toEqual([]);
  });

  it("October of the next year: what was carried is measured on", async () => {
    const ledger = csv(["School", "Nominal code", "Fund", "September 2027"], [SCHOOL, "5150", "GAG", 9000]);
    book.files.set("ledger-2.csv", ledger);
    await book.write(["import", "actuals"], ["ledger-2.csv"]);
    const year = await book.ask("months", book.now, "--school", SCHOOL, "--year", "2027/28");
    // nothing is posted to the line that ended a year ago
    expect(year.printed.slice(year.printed.indexOf("R-EN: "))).toMatch(
      /^R-EN: .* measured: (£[\d,]+) of \1 looked for to date/,
    );
    expect(year.code).toBe(0);
  });

  it("October of the next year: another census, another plan, and another adoption", async () => {
    const census = (await book.rows("Pupils")).filter((row) => row["Academic year"] === "2027/28");
    const counted = census.map((row, place) =>
      place === 0 ? { ...row, Pupils: number(row["Pupils"]) + 3 } : row,
    );
    book.files.set("census-2.csv", fileOf(["School", "Academic year", "Year group", "Pupils"], counted));
    await book.write(["import", "pupils"], ["census-2.csv"], "--control", "--as-at", "01/10/2027");
    await book.write(["scenario", "new"], [], "--scenario", "Less energy");
    const energy = (await book.rows("Budget")).find(
      (row) => row["Line"] === "QUF-ENE" && row["Academic year"] === "2027/28",
    );
    await book.write(
      ["scenario", "change"],
      [],
      ...[
        "--scenario",
        "Less energy",
        "--from",
        "2028/29",
        "--reason",
        "A new boiler",
        "--verb",
        "budget-line",
      ],
      ...["--line", "QUF-ENE", "--amount", String(Math.round(number(energy?.["Amount £"]) - 4000))],
    );
    await book.write(
      ["scenario", "adopt"],
      [],
      ...[
        "--scenario",
        "Less energy",
        "--approver",
        "Trust board",
        "--date",
        "2027-12-01",
        "--minute",
        "2027/21",
      ],
    );
    const totals = await ledgerOf();
    expect(totals.map(({ academicYear }) => academicYear)).toEqual([
      ...["2027/28", "2028/29", "2029/30", "2030/31", "2031/32"],
    ]);
    const { releases } = await book.plan();
    expect(new Set(releases.map(({ scenario }) => scenario))).toEqual(
      new Set(["Groups that fit", PLAN, "Less energy"]),
    );
    expect((await book.ask("check", book.now)).code).toBe(0);
    expect(await book.verify()).toEqual([]);
  });
});
