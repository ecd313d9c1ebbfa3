import { isKnown, nameKey } from "../../../src/domain/kernel";
import { sampleContent } from "../../../src/workbook";
import type { KeyValues } from "../../../src/workbook/layout/calculated/calculated-table";
import type { RowContent, WorkbookContent } from "../../../src/workbook/layout/workbook-content";
import { budgetSummaryRows, headingSumRows } from "../../../src/workbook/workings/budget-summary";
import { commitmentYearRows } from "../../../src/workbook/workings/commitment-years";
import {
  budgetRowRows,
  driverGroupRows,
  planBudgetRows,
  pupilDriverRows,
} from "../../../src/workbook/workings/plan-budget";
import { releaseBalanceRows, whereItWentRows } from "../../../src/workbook/workings/releases";
import { schoolFundRows } from "../../../src/workbook/workings/school-fund-rows";
import { staffSumRows } from "../../../src/workbook/workings/school-funds";
import { contextIn } from "../../support/calculated-tables";
import { damaged } from "../../support/damaged-inputs";
import { smallTrustContent } from "../../support/small-trust";

const HIGH = "Thornmoor High";
const CENTRAL = "Central services";

function withRows(content: WorkbookContent, table: string, rows: readonly RowContent[]): WorkbookContent {
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((own) =>
      own.layout.name === table ? { ...own, rows: [...own.rows, ...rows] } : own,
    ),
  }));
  return { ...content, sheets };
}

const small = smallTrustContent();
const change = (rest: RowContent): RowContent => ({
  change: "CH-90",
  scenario: "Balanced groups",
  order: 90,
  school: HIGH,
  kind: "Set",
  table: "Budget",
  target: "TH-GAG",
  field: "Amount £",
  fromValue: 5601960,
  toValue: 5000000,
  // 1 September 2027
  fromDate: 46631,
  reason: "A test",
  ...rest,
});
/** The texts and numbers of some columns as one text. */
const textOf = (row: KeyValues, headers: readonly string[]): string =>
  headers
    .map((header) => row[header])
    .map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : ""))
    .join("|");
const plans = (row: Readonly<Record<string, unknown>> | undefined): unknown[] =>
  ["In baseline", "In built on", "In before", "In after"].map((header) => row?.[header]);

describe("rows of the plan's budget", () => {
  const rows = planBudgetRows(contextIn(small, "Adopted"));

  it("are one for a line that no scenario touches, in every plan and year", () => {
    const own = rows.filter((row) => row["Item"] === "TH-GAG|2026/27");
    expect(own).toEqual([
      expect.objectContaining({ Source: "Line", Leg: "alone", "From no": 1, "To no": 5, "Own no": 1 }),
    ]);
    expect(plans(own[0])).toEqual([1, 1, 1, 1]);
  });

  it("are two for a transfer to another school, one at each end", () => {
    const own = rows.filter((row) => row["Item"] === "TH-TOP|2026/27");
    expect(own.map((row) => [row["Leg"], row["School read"]])).toEqual([
      ["leaving", HIGH],
      ["arriving", CENTRAL],
    ]);
  });

  it("are cut where a change sets an amount, with the change that sets it", () => {
    const changed = planBudgetRows(contextIn(withRows(small, "Changes", [change({})]), "Adopted"));
    const own = changed.filter((row) => row["Item"] === "TH-GAG|2026/27");
    expect(own.map((row) => [row["Amount set by"], row["From no"], row["To no"], ...plans(row)])).toEqual([
      [null, 1, 5, 1, 1, 0, 0],
      [null, 1, 1, 0, 0, 1, 1],
      ["CH-90", 2, 5, 0, 0, 1, 1],
    ]);
  });

  it("hold a cost to achieve in the year in which its change begins", () => {
    expect(rows.filter((row) => row["Source"] === "Change")).toEqual([
      expect.objectContaining({ Item: "CH-08", "From no": 2, "To no": 2, "Fund read": "GAG" }),
    ]);
  });

  it("hold what Headroom writes for commitments in the plan after them alone", () => {
    const own = rows.filter((row) => row["Source"] === "Commitment");
    expect(own.map((row) => [row["Item"], row["Leg"], ...plans(row)])).toEqual([
      ["C-01", "alone", 0, 0, 0, 1],
      ["C-02", "alone", 0, 0, 0, 1],
    ]);
  });

  it("are two for estate capital, out of its release's fund and into the first capital fund", () => {
    const capital = damaged(small, {
      name: "estate capital",
      table: "Commitments",
      isIt: (row) => row["commitment"] === "C-01",
      field: "category",
      value: "Estate capital",
    });
    const own = planBudgetRows(contextIn(capital, "Adopted")).filter((row) => row["Item"] === "C-01");
    expect(own.map((row) => [row["Leg"], row["Fund read"], row["Kind read"]])).toEqual([
      ["leaving", "GAG", "Transfer"],
      ["arriving", "Capital grant", "Transfer"],
    ]);
  });

  it("are one for each school where nobody can say whose a line is", () => {
    const stray = damaged(small, {
      name: "no school",
      table: "Budget",
      isIt: (row) => row["line"] === "TH-GAG",
      field: "school",
      value: "Nowhere",
    });
    const own = planBudgetRows(contextIn(stray, "Adopted")).filter((row) => row["Item"] === "TH-GAG|2026/27");
    expect(own.map((row) => [row["School read"], row["Readable"]])).toEqual([
      [HIGH, 0],
      ["Wrenfield Primary", 0],
      [CENTRAL, 0],
    ]);
  });

  it("are told apart where a scenario changes the prices that they grow with", () => {
    const sample = sampleContent({ schools: 1, seed: 3 });
    const outlook = planBudgetRows(contextIn(sample, "Cautious outlook"));
    const prices = new Set(outlook.map((row) => row["Prices of"]));
    expect(prices.size).toBeGreaterThan(1);
  });
});

describe("rows that lines grow with", () => {
  const context = contextIn(small, "Adopted");

  it("start with one for lines that do not grow, and hold each driver once", () => {
    const [first, ...rest] = pupilDriverRows(context);
    expect(first?.["Driver"]).toBe("nothing");
    const keys = rest.map((row) => textOf(row, ["Key"]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rest[0]).toMatchObject({
      Pool: `${HIGH}|1`,
      Driver: "pupils the year before",
      "Own no": 1,
      Offset: 0,
      Named: 5,
    });
  });

  it("name each year group of a driver that names its own", () => {
    const groups = driverGroupRows(context).filter(
      (row) => row["Driver key"] === `${HIGH}|pupils the year before|Y12;Y13|1`,
    );
    expect(groups.map((row) => row["Group key"])).toEqual([`${HIGH}|Y12|1`, `${HIGH}|Y13|1`]);
  });

  it("count every row of Budget up to the last", () => {
    expect(budgetRowRows(context).map((row) => row["Row"])).toEqual(
      Array.from({ length: 59 }, (_, index) => index + 1),
    );
  });
});

describe("rows of schools and funds", () => {
  const context = contextIn(small, "Adopted");

  it("are one for each school and fund with money or a reserve, once for plans that are alike in it", () => {
    const rows = schoolFundRows(context);
    const keys = rows.map((row) => textOf(row, ["Plan no", "School", "Fund"]));
    expect(new Set(keys).size).toBe(keys.length);
    const places = new Map(keys.map((_, index) => [textOf(rows[index] ?? {}, ["Place"]), rows[index]]));
    for (const place of places.keys()) {
      const flags = rows.filter((row) => row["Place"] === place).map(plans);
      const inPlans = flags.reduce((sum, own) => sum.map((of, plan) => Number(of) + Number(own[plan])));
      expect(inPlans).toEqual([1, 1, 1, 1]);
    }
    const own = rows.filter((row) => row["Place"] === `${HIGH}|Self-generated`);
    expect(own).toEqual([expect.objectContaining({ "Plan no": 1, "Reserve rows": 1, "In after": 1 })]);
    expect(rows.filter((row) => row["Place"] === `${HIGH}|GAG`).map((row) => row["Plan no"])).toEqual([
      1, 3, 4,
    ]);
  });

  it("book the levy at Central in the first revenue fund", () => {
    const levy = staffSumRows(context).filter((row) => row["Group"] === "Levy");
    expect(levy.map((row) => [row["Plan no"], row["School"], row["Fund"], row["Strays"]])).toEqual([
      [1, CENTRAL, "GAG", 0],
      [3, CENTRAL, "GAG", 0],
      [4, CENTRAL, "GAG", 0],
    ]);
  });

  it("mark posts whose school cannot be read at every school", () => {
    const stray = damaged(small, {
      name: "no school",
      table: "Staff",
      isIt: () => true,
      field: "school",
      value: "Nowhere",
    });
    const strays = staffSumRows(contextIn(stray, "Adopted")).filter((row) => row["Strays"] === 1);
    expect(new Set(strays.map((row) => row["School"]))).toEqual(
      new Set([HIGH, "Wrenfield Primary", CENTRAL]),
    );
  });
});

describe("rows of the five-year budget", () => {
  const context = contextIn(small, "Adopted");
  const rows = budgetSummaryRows(context);

  it("say each plan, school, part, kind, fund and heading once, and find their sum", () => {
    const headers = ["Plan", "School", "Academic year", "Part", "Kind", "Fund", "Heading"];
    const keys = rows.map((row) => nameKey(textOf(row, headers)));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(rows.map((row) => row["Plan"]))).toEqual(new Set(["Baseline", "After"]));
    const sums = new Map(headingSumRows(context).map((row) => [row["Sum no"], row]));
    for (const row of rows) {
      const key = textOf(row, ["School", "Fund", "Kind", "Heading"]);
      if (row["Staff key"] === null) expect(sums.get(row["Sum no"])).toMatchObject({ Key: key });
      else expect(row["Sum no"]).toBeNull();
    }
  });

  it("share a sum where both plans have the same lines in it", () => {
    const numbers = new Set(rows.map((row) => row["Sum no"]).filter((sumNo) => sumNo !== null));
    expect(headingSumRows(context)).toHaveLength(numbers.size);
    const own = rows.filter(
      (row) => textOf(row, ["School", "Heading"]) === `${HIGH}|Devolved formula capital`,
    );
    expect(new Set(own.map((row) => row["Plan"])).size).toBe(2);
    expect(new Set(own.map((row) => row["Sum no"])).size).toBe(1);
  });

  it("show a one-off cost in the part in which it falls", () => {
    const own = rows.filter((row) => row["Heading"] === "Cost to achieve");
    expect(own.map((row) => [row["Plan"], row["Academic year"], row["Part"]])).toEqual([
      ["After", "2027/28", "Sep–Mar"],
    ]);
  });

  it("mark what would be a pattern in a look-up as plain text", () => {
    const odd = damaged(small, {
      name: "a heading with a question mark",
      table: "Budget",
      isIt: (row) => row["line"] === "TH-GAG",
      field: "heading",
      value: "Grant?",
    });
    const keys = headingSumRows(contextIn(odd, "Adopted")).map((row) => row["Key"]);
    expect(keys).toContain(`${HIGH}|GAG|Income|Grant~?`);
  });
});

describe("rows of commitments and releases", () => {
  const context = contextIn(small, "Adopted");

  it("say of each commitment whether Headroom writes its line", () => {
    const rows = commitmentYearRows(context);
    const written = rows.filter((row) => row["Written"] === 1).map((row) => row["Commitment"]);
    expect(rows).toHaveLength(context.model.commitments?.length ?? 0);
    expect(written).toEqual([...new Set(context.set.after.written.map(({ commitment }) => commitment.id))]);
    expect(rows.every((row) => row["Readable"] === 1)).toBe(true);
  });

  it("mark a commitment whose amount is not known", () => {
    const blank = damaged(small, {
      name: "no amount",
      table: "Commitments",
      isIt: () => true,
      field: "amount",
      value: null,
    });
    const rows = commitmentYearRows(contextIn(blank, "Adopted"));
    expect(rows.map((row) => row["Readable"])).toEqual([0, ...rows.slice(1).map(() => 1)]);
  });

  it("hold each release of the scenario in every year of the plan, and none of another scenario", () => {
    const years = context.timeline.years.length;
    expect(releaseBalanceRows(context)).toHaveLength(context.model.releases.length * years);
    expect(releaseBalanceRows(contextIn(small, "Baseline"))).toEqual([]);
  });

  it("hold what is committed by category, school and pot from its first year on", () => {
    const rows = whereItWentRows(context);
    const known = context.set.commitments.filter(({ amount }) => isKnown(amount));
    expect(known.length).toBeGreaterThan(0);
    const cpd = rows.filter((row) => row["Category"] === "Evidence-informed CPD" && row["School"] === HIGH);
    expect(cpd.map((row) => row["Academic year"])).toEqual(["2027/28", "2028/29", "2029/30", "2030/31"]);
    expect(cpd[0]).toMatchObject({ "Cash or time": "cash", "Year no": 2, Pool: `${HIGH}|1` });
  });
});
