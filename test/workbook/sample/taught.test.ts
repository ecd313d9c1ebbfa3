import fc from "fast-check";
import { split } from "../../../src/workbook/sample/curriculum/taught";

describe("pupils shared over groups", () => {
  it("are whole and sum to all of them, each share within one of its weight", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), weights, (total, shares) => {
        const parts = split(total, shares);
        const all = shares.reduce((sum, share) => sum + share, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        parts.forEach((part, index) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * (shares[index] ?? 0)) / all)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
