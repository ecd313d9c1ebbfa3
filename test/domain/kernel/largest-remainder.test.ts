import fc from "fast-check";
import {
  exactText,
  isSame,
  pounds,
  quantity,
  roundTo,
  sum,
  wholeParts,
  zero,
} from "../../../src/domain/kernel";

const penceText = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((pence) => (pence / 100).toFixed(2));

it("rounds parts to whole pounds that add up to the rounded total", () => {
  fc.assert(
    fc.property(fc.array(penceText, { minLength: 1, maxLength: 12 }), (texts) => {
      const parts = texts.map(pounds);
      const whole = wholeParts(parts);
      expect(isSame(sum(whole), roundTo(sum(parts), 0))).toBe(true);
      whole.forEach((part, index) => {
        const exact = Number(texts[index]);
        expect(Math.abs(Number(exactText(part)) - exact)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

it("gives the odd pound to the largest remainder, first the first", () => {
  const parts = ["0.5", "0.5", "0.7", "0.3"].map((text) => quantity<"GBP">(text));
  expect(wholeParts(parts).map(exactText)).toEqual(["1", "0", "1", "0"]);
  expect(wholeParts([zero<"GBP">()]).map(exactText)).toEqual(["0"]);
});
