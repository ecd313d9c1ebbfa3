import { join } from "node:path";
import fc from "fast-check";
import {
  add,
  countOf,
  exactText,
  fixedText,
  fte,
  greatest,
  inUnit,
  isAbove,
  isBelow,
  isKnown,
  isNegative,
  isNegligible,
  isPositive,
  isSame,
  isWhole,
  isZero,
  least,
  months,
  naturalLog,
  negate,
  notBelowZero,
  one,
  over,
  periods,
  pounds,
  quantity,
  ratio,
  ratioOf,
  roundTo,
  roundUp,
  subtract,
  sum,
  times,
  unknown,
  zero,
} from "../../../src/domain/kernel";
import type { Pounds, Quantity } from "../../../src/domain/kernel";
import { misusesIn } from "../../support/misuses";

const missing: Pounds = unknown();
const text = exactText;

/** Amounts of money to the penny, of either sign, as exact text. */
const anAmount = fc
  .integer({ min: -10_000_000_00, max: 10_000_000_00 })
  .map(
    (pence) =>
      `${pence < 0 ? "-" : ""}${Math.floor(Math.abs(pence) / 100)}.${String(Math.abs(pence) % 100).padStart(2, "0")}`,
  );

describe("a quantity", () => {
  it.each(["0", "1234.5", "-0.02", "1e3", "60000000000000000000.01"])("[QTY1] is read from %s", (written) => {
    expect(isKnown(quantity(written))).toBe(true);
  });

  it.each(["", " ", "n/a", "1,234", "£5", "12%", "0x10", "1.", ".5", "NaN", "Infinity", "--1", "1 000"])(
    "[QTY1] is not known from %j",
    (written) => {
      expect(isKnown(quantity(written))).toBe(false);
    },
  );

  it("[QTY1] is read in each of its units, and counted in whole numbers", () => {
    expect([fte("0.6"), periods("25"), ratio("0.78"), months(7), countOf(3)].map(text)).toEqual([
      "0.6",
      "25",
      "0.78",
      "7",
      "3",
    ]);
  });
});

describe("what is not known", () => {
  const worked: readonly (readonly [string, Quantity<string>])[] = [
    ["a sum", add(missing, pounds("1"))],
    ["a sum the other way round", add(pounds("1"), missing)],
    ["a total", sum([pounds("1"), missing, pounds("2")])],
    ["a difference", subtract(missing, pounds("1"))],
    ["a difference from it", subtract(pounds("1"), missing)],
    ["a product", times(missing, pounds("2"))],
    ["a product with zero", times(zero<"GBP">(), missing)],
    ["a quotient", over(missing, pounds("2"))],
    ["a quotient by it", over(pounds("2"), missing)],
    ["a ratio", ratioOf(missing, pounds("2"))],
    ["a ratio to it", ratioOf(pounds("2"), missing)],
    ["the least", least(missing, pounds("1"))],
    ["the least the other way round", least(pounds("1"), missing)],
    ["the greatest", greatest(missing, pounds("1"))],
    ["the greatest the other way round", greatest(pounds("1"), missing)],
    ["what is not below zero", notBelowZero(missing)],
    ["its negative", negate(missing)],
    ["it rounded up", roundUp(missing)],
    ["it rounded", roundTo(missing, 2)],
    ["it under another unit", inUnit<"FTE">(missing)],
  ];

  it.each(worked)("[QTY2] makes %s not known", (_name, value) => {
    expect(isKnown(value)).toBe(false);
    expect(text(value)).toBeNull();
  });

  it("[QTY2] is no number of any kind", () => {
    expect([isZero, isPositive, isNegative, isWhole].map((is) => is(missing))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("[QTY2] compares with nothing, itself included", () => {
    for (const [a, b] of [
      [missing, pounds("1")],
      [pounds("1"), missing],
      [missing, missing],
    ] as const) {
      expect([isBelow(a, b), isAbove(a, b), isSame(a, b)]).toEqual([false, false, false]);
    }
  });

  it("[QTY2] anywhere in a total makes the total not known", () => {
    fc.assert(
      fc.property(fc.array(anAmount), fc.nat(), (amounts, position) => {
        const values = amounts.map(pounds);
        values.splice(position % (values.length + 1), 0, missing);
        expect(isKnown(sum(values))).toBe(false);
      }),
    );
  });
});

describe("units", () => {
  it("[QTY3] are kept apart by the compiler: every misuse on the list is refused", () => {
    const { listed, refused } = misusesIn(join(__dirname, "quantity.typetest.ts"));
    expect(listed.length).toBeGreaterThan(10);
    expect(refused).toEqual(listed);
  });
});

describe("arithmetic", () => {
  it("[QTY4] does not divide by zero", () => {
    expect(isKnown(over(pounds("1"), zero<"FTE">()))).toBe(false);
    expect(isKnown(over(zero<"GBP">(), zero<"FTE">()))).toBe(false);
    expect(isKnown(ratioOf(pounds("1"), zero<"GBP">()))).toBe(false);
  });

  it("[QTY5] is exact where binary fractions are not", () => {
    expect(text(add(pounds("0.1"), pounds("0.2")))).toBe("0.3");
    expect(text(times(pounds("1.005"), ratio("1000")))).toBe("1005");
    expect(text(subtract(pounds("1000000000000.01"), pounds("1000000000000")))).toBe("0.01");
  });

  it("[QTY5] gives back what a division took apart", () => {
    expect(text(sum([1, 2, 3, 4, 5, 6, 7].map(() => over(pounds("45352"), ratio("7")))))).toBe("45352");
  });

  it("[QTY5] keeps 40 digits and shows 30", () => {
    expect(text(ratioOf(pounds("1"), pounds("3")))).toBe(`0.${"3".repeat(30)}`);
    expect(text(ratioOf(pounds("2"), pounds("3")))).toBe(`0.${"6".repeat(29)}7`);
    const third = ratioOf(pounds("1"), pounds("3"));
    // 0.333… with 40 threes, less the 30 that are shown
    expect(text(subtract(third, ratio(`0.${"3".repeat(30)}`)))).toBe(`0.${"0".repeat(30)}${"3".repeat(10)}`);
  });

  it("[QTY5] does not show the order of additions", () => {
    const parts = fc.array(fc.tuple(anAmount, fc.integer({ min: 1, max: 97 })), { minLength: 1 });
    fc.assert(
      fc.property(parts, (given) => {
        const values = given.map(([amount, by]) => over(pounds(amount), countOf(by)));
        expect(text(sum([...values].reverse()))).toBe(text(sum(values)));
      }),
    );
  });

  it("[QTY5] adds and takes away without loss", () => {
    fc.assert(
      fc.property(anAmount, anAmount, (a, b) => {
        expect(isSame(subtract(add(pounds(a), pounds(b)), pounds(b)), pounds(a))).toBe(true);
      }),
    );
  });
});

describe("what is negligible", () => {
  it("[QTY8] is what adding in another order may leave", () => {
    const thirds = [1, 2, 3].map(() => over(pounds("1000000000"), countOf(3)));
    expect(isNegligible(subtract(sum(thirds), pounds("1000000000")))).toBe(true);
    expect([zero(), quantity("9e-21"), quantity("-9e-21")].map(isNegligible)).toEqual([true, true, true]);
  });

  it("[QTY8] is nothing that anybody could pay, nor what is not known", () => {
    expect([quantity("1e-20"), quantity("-1e-20"), pounds("0.01"), missing].map(isNegligible)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a quantity as text", () => {
  it("[QTY6] is a plain decimal without an exponent", () => {
    expect(text(quantity("1e-12"))).toBe("0.000000000001");
    expect(text(quantity("1e21"))).toBe("1000000000000000000000");
    expect(text(pounds("45352.00"))).toBe("45352");
    expect(text(negate(zero<"GBP">()))).toBe("0");
  });

  it("[QTY6] comes back as the same quantity", () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        const value = pounds(amount);
        expect(isSame(pounds(text(value) ?? ""), value)).toBe(true);
      }),
    );
  });

  it("[QTY6] has a fixed number of decimals for people, half away from zero", () => {
    expect(fixedText(pounds("64411.745"), 2)).toBe("64411.75");
    expect(fixedText(pounds("-2.5"), 0)).toBe("-3");
    expect(fixedText(pounds("7"), 2)).toBe("7.00");
  });

  it("[QTY6] never shows a zero with a sign", () => {
    expect(fixedText(pounds("-0.001"), 2)).toBe("0.00");
  });

  it("[QTY6] is none when not known", () => {
    expect(fixedText(missing, 2)).toBeNull();
  });
});

describe("a logarithm", () => {
  // OEIS A002162 and A016627: ln 2 and ln 4
  it("[QTY9] is the natural one, to all the digits that are shown", () => {
    expect(text(naturalLog(ratio("2")))).toBe("0.693147180559945309417232121458");
    expect(text(naturalLog(ratio("4")))).toBe("1.38629436111989061883446424292");
    expect(text(naturalLog(ratio("1")))).toBe("0");
    expect(text(naturalLog(ratio("0.5")))).toBe("-0.693147180559945309417232121458");
  });

  it("[QTY9] of a product is the sum of the logarithms, whatever is multiplied", () => {
    const above = fc.integer({ min: 1, max: 1_000_000_000 }).map(String);
    fc.assert(
      fc.property(above, above, (a, b) => {
        const product = times(ratio(a), ratio(b));
        const apart = subtract(naturalLog(product), add(naturalLog(ratio(a)), naturalLog(ratio(b))));
        expect(isNegligible(apart)).toBe(true);
      }),
    );
  });

  it("[QTY9] is not known of nothing, of what is below nothing, and of what is not known", () => {
    const none = [zero<"ratio">(), ratio("-1"), ratioOf(missing, pounds("1"))];
    expect(none.map((value) => text(naturalLog(value)))).toEqual([null, null, null]);
  });
});

describe("rounding", () => {
  it.each([
    ["32916", "32916"],
    ["32916.000001", "32917"],
    ["0.4", "1"],
    ["0", "0"],
    ["-1.5", "-1"],
  ])("[QTY7] rounds %s up to %s", (value, up) => {
    expect(text(roundUp(pounds(value)))).toBe(up);
  });

  it("[QTY7] is asked for by name, to a number of places", () => {
    expect(text(roundTo(pounds("32100.0000000001"), 6))).toBe("32100");
    expect(text(roundTo(pounds("1.2345675"), 6))).toBe("1.234568");
  });
});

describe("a limit", () => {
  it("[QTY2] keeps what is known as it is", () => {
    expect(text(least(pounds("3"), pounds("2")))).toBe("2");
    expect(text(greatest(pounds("3"), pounds("2")))).toBe("3");
    expect(text(notBelowZero(pounds("-3")))).toBe("0");
    expect(text(notBelowZero(pounds("3")))).toBe("3");
    expect(text(one<"ratio">())).toBe("1");
  });
});
