import fc from "fast-check";
import { partsOf } from "../../../src/application/present/rounded-parts";
import { exactText, isKnown, pounds, roundTo, sum, unknown } from "../../../src/domain/kernel";

const texts = (parts: readonly string[], total: string, places = 0): (string | null)[] =>
  partsOf(pounds(total), parts.map(pounds), places).map(exactText);

const pence = fc.integer({ min: -5_000_000, max: 5_000_000 });
const asPounds = (amount: number): string => (amount / 100).toFixed(2);

it("adds up to the total, each part within a pound of what it is", () => {
  fc.assert(
    fc.property(fc.array(pence, { minLength: 1, maxLength: 12 }), fc.boolean(), (amounts, up) => {
      const exact = amounts.reduce((total, amount) => total + amount, 0) / 100;
      // 0, never -0
      const total = (up ? Math.ceil(exact) : Math.floor(exact)) + 0;
      const shown = partsOf(pounds(String(total)), amounts.map(asPounds).map(pounds)).map((part) =>
        Number(exactText(part)),
      );
      expect(shown.reduce((all, part) => all + part, 0)).toBe(total);
      shown.forEach((part, position) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (amounts[position] ?? 0) / 100)).toBeLessThan(1);
      });
    }),
  );
});

it("gives the odd pound to the largest remainder, first the first", () => {
  expect(texts(["0.5", "0.5", "0.7", "0.3"], "2")).toEqual(["1", "0", "1", "0"]);
});

it("leaves nothing nothing, and what is whole whole, while another part can take the pound", () => {
  expect(texts(["0", "100.02", "7"], "108")).toEqual(["0", "101", "7"]);
  expect(texts(["0", "-100.02"], "-101")).toEqual(["0", "-101"]);
});

it("adds up even where halves on both sides of zero were rounded apart", () => {
  // −0.50 and 0.50 are shown as −£1 and £1: a rise of 1 is shown as 2
  expect(texts(["0", "1"], "2")).toEqual(["0", "2"]);
});

it("rounds to tenths where it is told to", () => {
  expect(texts(["0.14", "0.14", "0.02"], "0.3", 1)).toEqual(["0.2", "0.1", "0"]);
});

it("rounds each part by itself where the total or a part is not known", () => {
  const [first, second] = partsOf(unknown<"GBP">(), [pounds("1.6"), pounds("2.4")]);
  expect([first, second].map((part) => part && exactText(part))).toEqual(["2", "2"]);
  const [known, lost] = partsOf(pounds("4"), [pounds("1.6"), unknown<"GBP">()]);
  expect(known && exactText(known)).toBe("2");
  expect(lost && isKnown(lost)).toBe(false);
});

it("has no part of no parts", () => {
  expect(partsOf(roundTo(sum([]), 0), [])).toEqual([]);
});
