import fc from "fast-check";
import { budgetAmounts } from "../../../src/domain/budget";
import type { BudgetLine } from "../../../src/domain/budget";
import { rollOf } from "../../../src/domain/curriculum";
import type { PupilNumbers } from "../../../src/domain/curriculum";
import {
  add,
  exactText,
  fixedText,
  isKnown,
  pounds,
  pupils,
  ratio,
  sum,
  unknown,
} from "../../../src/domain/kernel";
import type { YearAssumptions } from "../../../src/domain/staffing";
import { aBudgetLine, assumptionsFor, aTimeline, pupilsOf } from "../../support/builders";

const timeline = aTimeline(2025, 3);
const [first = "", second = "", third = ""] = timeline.years;
/** Income grows by 2% and 3%, other prices by 4% and 5%, in the second and third year. */
const years = assumptionsFor(timeline).map((year, i) => ({
  ...year,
  incomeGrowth: ratio(["0.09", "0.02", "0.03"][i] ?? ""),
  nonPayInflation: ratio(["0.09", "0.04", "0.05"][i] ?? ""),
}));
const inYear = (academicYear: string, y7: string, y12: string, disadvantaged: string): PupilNumbers[] => [
  pupilsOf("Y7", y7, { academicYear, disadvantaged: pupils(disadvantaged) }),
  pupilsOf("Y12", y12, { academicYear, disadvantaged: pupils("0") }),
];
const roll = [
  ...inYear("2024/25", "160", "40", "30"),
  ...inYear(first, "180", "20", "40"),
  ...inYear(second, "190", "60", "50"),
  ...inYear(third, "150", "150", "20"),
];

interface Given {
  readonly lines: readonly BudgetLine[];
  readonly assumed?: readonly YearAssumptions[];
  readonly pupilRows?: readonly PupilNumbers[];
}
const amounts = ({ lines, assumed = years, pupilRows = roll }: Given) =>
  budgetAmounts(lines, { timeline, years: assumed, roll: rollOf(pupilRows) });
const byYear = (given: Partial<BudgetLine>, others: Omit<Given, "lines"> = {}): (string | null)[] =>
  amounts({ lines: [aBudgetLine(given)], ...others }).map(({ amount }) => exactText(amount));

describe("a budget line", () => {
  it("[BUD1] is rolled forward as it is where nothing grows", () => {
    expect(byYear({})).toEqual(["12000", "12000", "12000"]);
  });

  it("[BUD1] has nothing before its first row", () => {
    const found = amounts({ lines: [aBudgetLine({ academicYear: second })] });
    expect(found.map(({ yearIndex, amount }) => [yearIndex, exactText(amount)])).toEqual([
      [1, "12000"],
      [2, "12000"],
    ]);
  });

  it("[BUD1] is its own row in each year that has one, and rolled from the latest before it", () => {
    const rows = [
      aBudgetLine({ academicYear: third, amount: pounds("500") }),
      aBudgetLine({ priceGrowsWith: "income growth" }),
      aBudgetLine({ id: " gag-1 ", academicYear: second, amount: pounds("9000") }),
    ];
    const found = amounts({ lines: rows });
    expect(found.map(({ amount }) => exactText(amount))).toEqual(["12000", "9000", "500"]);
    expect(amounts({ lines: rows.slice(1) }).map(({ amount }) => exactText(amount))).toEqual([
      "12000",
      "9000",
      "9000",
    ]);
  });

  it("[BUD1] is not mixed up with another line", () => {
    const lines = [aBudgetLine(), aBudgetLine({ id: "RATES", academicYear: second, amount: pounds("100") })];
    expect(amounts({ lines }).map(({ line, yearIndex }) => [line.id, yearIndex])).toEqual([
      ["GAG-1", 0],
      ["GAG-1", 1],
      ["GAG-1", 2],
      ["RATES", 1],
      ["RATES", 2],
    ]);
  });

  it("[BUD1] that nothing grows is rolled from a year before the model too", () => {
    expect(byYear({ academicYear: "2023/24" })).toEqual(["12000", "12000", "12000"]);
  });
});

describe("price", () => {
  it("[BUD2] grows with income growth of each year after the row's own", () => {
    // 12,000 × 1.02 = 12,240; × 1.03 = 12,607.20. The first year's 9% is in its amount already.
    expect(byYear({ priceGrowsWith: "income growth" })).toEqual(["12000", "12240", "12607.2"]);
  });

  it("[BUD2] grows with other inflation likewise", () => {
    // 12,000 × 1.04 = 12,480; × 1.05 = 13,104
    expect(byYear({ priceGrowsWith: "non-pay inflation" })).toEqual(["12000", "12480", "13104"]);
  });

  it("[BUD2] grows from the year of the row, not from the model's first", () => {
    expect(byYear({ priceGrowsWith: "income growth", academicYear: second })).toEqual(["12000", "12360"]); // × 1.03
  });

  it("[BUD4] is not known without the growth, from that year on", () => {
    const assumed = years.map((year, i) => (i === 1 ? { ...year, incomeGrowth: unknown<"ratio">() } : year));
    expect(byYear({ priceGrowsWith: "income growth" }, { assumed })).toEqual(["12000", null, null]);
    expect(byYear({ priceGrowsWith: "non-pay inflation" }, { assumed })).toEqual(["12000", "12480", "13104"]);
  });

  it("[BUD4] is not known from a year before the model, whose growth nobody gives", () => {
    expect(byYear({ priceGrowsWith: "income growth", academicYear: "2024/25" })).toEqual([null, null, null]);
  });
});

describe("volume", () => {
  it("[BUD3] is the pupils of the year over those of the row's year", () => {
    // 200 pupils, then 250, then 300: 12,000 × 1.25 = 15,000; × 1.5 = 18,000
    expect(byYear({ volumeGrowsWith: "pupils" })).toEqual(["12000", "15000", "18000"]);
  });

  it("[BUD3] is of the named year groups only", () => {
    // Year 12: 20, then 60, then 150: × 3, × 7.5
    expect(byYear({ volumeGrowsWith: "pupils", yearGroups: ["Y12"] })).toEqual(["12000", "36000", "90000"]);
    expect(byYear({ volumeGrowsWith: "pupils", yearGroups: ["Y7", "Y12"] })).toEqual([
      "12000",
      "15000",
      "18000",
    ]);
  });

  it("[BUD3] lags by a year where the census of last October pays", () => {
    // 200 in 2024/25, 200 in 2025/26, 250 in 2026/27: × 1, × 1.25
    expect(byYear({ volumeGrowsWith: "pupils the year before" })).toEqual(["12000", "12000", "15000"]);
  });

  it("[BUD3] is that of disadvantaged pupils for what they bring", () => {
    // 40, 50, 20: × 1.25, × 0.5
    expect(byYear({ volumeGrowsWith: "disadvantaged pupils" })).toEqual(["12000", "15000", "6000"]);
  });

  it("[BUD4] multiplies with price", () => {
    // 12,000 × 1.25 × 1.02 = 15,300; × 1.5 × 1.0506 = 18,910.80
    expect(byYear({ priceGrowsWith: "income growth", volumeGrowsWith: "pupils" })).toEqual([
      "12000",
      "15300",
      "18910.8",
    ]);
  });

  it("[BUD4] is not known where pupils are not entered, and needed in no row's own year", () => {
    const pupilRows = roll.filter(({ academicYear }) => academicYear !== second);
    expect(byYear({ volumeGrowsWith: "pupils" }, { pupilRows })).toEqual(["12000", null, "18000"]);
    expect(byYear({ volumeGrowsWith: "pupils" }, { pupilRows: [] })).toEqual(["12000", null, null]);
    expect(byYear({ volumeGrowsWith: "disadvantaged pupils" }, { pupilRows })).toEqual([
      "12000",
      null,
      "6000",
    ]);
    expect(byYear({ volumeGrowsWith: "pupils", yearGroups: ["Y13"] })).toEqual(["12000", null, null]);
  });

  it("[BUD4] is not known where there was nobody to grow from", () => {
    const pupilRows = [...inYear(first, "0", "0", "0"), ...inYear(second, "10", "10", "0")];
    expect(byYear({ volumeGrowsWith: "pupils" }, { pupilRows }).slice(0, 2)).toEqual(["12000", null]);
  });

  it("[BUD4] of a kind that cannot be read is not known, price and volume alike", () => {
    expect(byYear({ volumeGrowsWith: null })).toEqual(["12000", null, null]);
    expect(byYear({ priceGrowsWith: null })).toEqual(["12000", null, null]);
  });
});

describe("the parts of a year", () => {
  const parts = (given: Partial<BudgetLine>): (string | null)[] =>
    (amounts({ lines: [aBudgetLine(given)] })[0]?.parts ?? []).map(exactText);

  it("[BUD5] are the Sep–Mar share and all the rest", () => {
    expect(parts({})).toEqual(["7200", "4800"]); // 12,000 × 0.6
    expect(parts({ sepMarShare: ratio("1") })).toEqual(["12000", "0"]);
    expect(parts({ sepMarShare: ratio("0") })).toEqual(["0", "12000"]);
  });

  it("[BUD5] are not known without the share, though the year is", () => {
    expect(parts({ sepMarShare: unknown() })).toEqual([null, null]);
    expect(byYear({ sepMarShare: unknown() })[0]).toBe("12000");
  });

  it("[BUD5] sum to the line, whatever the amount and the share", () => {
    const pence = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
    fc.assert(
      fc.property(pence, fc.integer({ min: 0, max: 997 }), fc.boolean(), (amount, share, grows) => {
        const line = aBudgetLine({
          amount: pounds(String(amount / 100)),
          sepMarShare: ratio(String(share / 997)),
          priceGrowsWith: grows ? "income growth" : "nothing",
          volumeGrowsWith: grows ? "pupils" : "nothing",
        });
        for (const { amount: whole, parts: halves } of amounts({ lines: [line] })) {
          expect(exactText(add(...halves))).toBe(exactText(whole));
        }
      }),
    );
  });
});

describe("a budget", () => {
  const someLine = fc
    .tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom(...timeline.years),
    )
    .map(([id, amount, academicYear]) =>
      aBudgetLine({
        id: `L${id}`,
        academicYear,
        amount: pounds(String(amount)),
        priceGrowsWith: "income growth",
      }),
    );
  const someLines = fc.uniqueArray(someLine, { selector: ({ id, academicYear }) => `${id}|${academicYear}` });
  const totals = (lines: readonly BudgetLine[]): (string | null)[] =>
    timeline.years.map((_year, yearIndex) =>
      exactText(
        sum(amounts({ lines }).flatMap((each) => (each.yearIndex === yearIndex ? [each.amount] : []))),
      ),
    );

  it("[BUD1] comes to the same whatever the order of its rows", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        expect(totals([...lines].reverse())).toEqual(totals(lines));
      }),
    );
  });

  it("[QTY2, BUD1] is not known in every year to which an unreadable amount rolls", () => {
    const lines = [
      aBudgetLine({ id: "A" }),
      aBudgetLine({ id: "B", academicYear: second, amount: unknown() }),
    ];
    expect(totals(lines)).toEqual(["12000", null, null]);
    expect(amounts({ lines }).filter(({ amount }) => isKnown(amount))).toHaveLength(3);
  });

  it("[QTY5, BUD2] is not rounded as it rolls", () => {
    const line = aBudgetLine({ amount: pounds("0.01"), priceGrowsWith: "income growth" });
    expect(amounts({ lines: [line] }).map(({ amount }) => fixedText(amount, 8))).toEqual([
      "0.01000000",
      "0.01020000",
      "0.01050600",
    ]);
  });
});
