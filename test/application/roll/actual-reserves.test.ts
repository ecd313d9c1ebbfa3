import { reservesClosed } from "../../../src/application/roll/actual-reserves";
import type { MonthlyRow } from "../../../src/domain/in-year";
import { exactText, pounds, zero } from "../../../src/domain/kernel";
import { closingOf } from "../../../src/domain/year-roll";

const CLOSING = [{ school: "Hillside", fund: "GAG", opening: pounds("1000"), balance: pounds("200") }];
const month = (budget: string, actual: string | null) => ({
  budget: pounds(budget),
  actual: actual === null ? null : pounds(actual),
  reforecast: pounds(actual ?? budget),
});
const row = (
  code: string,
  actuals: readonly (string | null)[],
  given: Partial<MonthlyRow> = {},
): MonthlyRow => ({
  ...{ school: "Hillside", fund: "GAG", code, headings: [code], kind: "Expenditure", items: [], money: [] },
  months: actuals.map((actual) => month("100", actual)),
  ...given,
});
const year = (
  rows: readonly MonthlyRow[],
  months = 12,
  unmatched: readonly { readonly school: string }[] = [],
) => ({
  ...{ plan: "Adopted", academicYear: "2026/27", releases: [] },
  byMonth: {
    rows,
    unmatched: unmatched.map(({ school }) => ({
      actual: {
        origin: null as never,
        school,
        month: null as never,
        code: "9",
        fund: null,
        amount: zero<"GBP">(),
      },
      why: "no such code" as const,
    })),
    closed: new Map([["hillside", new Set(Array.from({ length: months }, (_, place) => place))]]),
  },
});
const SPENT = Array.from({ length: 12 }, () => "90");

describe("reservesClosed", () => {
  it("[ROL10] closes with the ledger where it has the whole year: 12 x £10 less spent, £5 a month less received", () => {
    const rows = [
      row("Energy", SPENT),
      row(
        "GAG",
        Array.from({ length: 12 }, () => "95"),
        { kind: "Income" },
      ),
    ];
    const found = reservesClosed(CLOSING, year(rows));
    expect(found.actual).toEqual(["Hillside"]);
    expect(found.closing.map((own) => exactText(closingOf(own)))).toEqual(["1260"]);
  });

  it.each([
    ["its ledger has 2 of 12 months", year([row("Energy", SPENT)], 2)],
    [
      "its ledger has nothing on Water",
      year([
        row("Energy", SPENT),
        row(
          "Water",
          Array.from({ length: 12 }, () => "0"),
        ),
      ]),
    ],
    ["rows of its ledger stand on no budget", year([row("Energy", SPENT)], 12, [{ school: "Hillside" }])],
    [
      "transfers on Slice differ from the plan, and the other school's books would too",
      year([row("Slice", SPENT, { kind: "Transfer" })]),
    ],
  ])("[ROL10] stays a forecast: %s", (why, own) => {
    const found = reservesClosed(CLOSING, own);
    expect([found.actual, found.short]).toEqual([[], [{ school: "Hillside", why }]]);
    expect(found.closing).toEqual(CLOSING);
  });

  it("says nothing of a school without a ledger", () => {
    expect(reservesClosed(CLOSING, year([], 0))).toMatchObject({ actual: [], short: [] });
  });
});
