import { csv } from "../support/csv";
import { headroom } from "../support/command-line";
import { HIGH, PRIMARY } from "../support/small-trust/names";
import { smallTrustContent } from "../support/small-trust";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  files.set("in.xlsx", await writeWorkbook(smallTrustContent()));
  const ledger = csv(
    ["School", "Nominal code", "Fund", "Sep 2026", "Oct 2026"],
    [PRIMARY, "Energy", "GAG", "2,500.00", "3,000.00"],
    [PRIMARY, "7999", "GAG", "10", ""],
  );
  files.set("tb.csv", ledger);
  const { written } = await headroom(["import", "actuals", "in.xlsx", "tb.csv", "year.xlsx"], files);
  for (const [path, bytes] of written) files.set(path, bytes);
});

async function yearOf(...args: readonly string[]) {
  const ran = await headroom(["months", ...args, "--json"], files);
  return { ...ran, year: JSON.parse(ran.printed) };
}

describe("months", () => {
  it("holds actuals against the budget, and looks forward from there", async () => {
    const { year, code } = await yearOf("year.xlsx", "--school", PRIMARY);
    const energy = year.rows.find((row: { code: string }) => row.code === "Energy");
    // £31,000 a year: 5,166.67 in two months; 5,500 spent
    expect(energy).toMatchObject({ kind: "Expenditure", fund: "GAG", actualToDate: "5500" });
    expect(Number(energy.budget)).toBeCloseTo(31_000, 6);
    expect(Number(energy.difference)).toBeCloseTo(5500 - 31_000 / 6, 6);
    expect(Number(energy.reforecast)).toBeCloseTo(5500 + (31_000 * 10) / 12, 6);
    expect(energy.months.map(({ actual }: { actual: string | null }) => actual).slice(0, 3)).toEqual([
      "2500",
      "3000",
      null,
    ]);
    expect(year.unmatched).toEqual([
      { school: PRIMARY, code: "7999", fund: "GAG", why: "no such code", month: "Sep", amount: "10" },
    ]);
    expect(code).toBe(1);
  });

  it("has a report whose rows add up", async () => {
    const { printed, said } = await headroom(
      ["months", "year.xlsx", "--school", PRIMARY.toLowerCase()],
      files,
    );
    expect(printed).toContain("2026/27 by month, plan Adopted");
    expect(printed).toContain(
      "Warning: Wrenfield Primary, 7999: no line or post of the budget has this code",
    );
    expect(printed).not.toContain(HIGH);
    expect(said).toContain("MonthlyActuals need a look");
    const amounts = (label: RegExp): number[] =>
      [...printed.matchAll(label)].map(([, amount = ""]) => Number(amount.replaceAll(",", "")));
    const spending = printed.slice(printed.indexOf("Agency"), printed.indexOf("Expenditure "));
    const parts = [...spending.matchAll(/ £([\d,]+) +£[\d,]+ +[–£]/g)].map(([, own = ""]) =>
      Number(own.replaceAll(",", "")),
    );
    expect(parts.reduce((all, one) => all + one, 0)).toBe(amounts(/^Expenditure +£([\d,]+)/gm)[0]);
  });

  it("has no actuals, and nothing amiss, where the ledger has not come in", async () => {
    const { year, code } = await yearOf("in.xlsx");
    expect(code).toBe(0);
    expect(year.rows.every((row: { actualToDate: string | null }) => row.actualToDate === null)).toBe(true);
    expect(year.releases.every(({ standing }: { standing: string }) => standing !== "measured")).toBe(true);
  });

  it.each([
    [["in.xlsx", "--school", "Elsewhere"], "there is no school"],
    [["in.xlsx", "--year", "2040/41"], "is no year of the plan"],
    [["in.xlsx", "--scenario", "None"], 'the plan "None" is not there'],
  ])("refuses %j", async (args, reason) => {
    const ran = await headroom(["months", ...args], files);
    expect(ran.code).toBe(2);
    expect(ran.said).toContain(reason);
  });
});
