import { placesFor } from "../../../src/workbook/sample/schools/names";

describe("invented places", () => {
  it.each([0, 1, 2, 99, 4_294_967_295])(
    "of seed %d are no two the same among 150, nor are their codes",
    (seed) => {
      const places = Array.from({ length: 150 }, (_, index) => placesFor(seed)(index));
      expect(new Set(places.map(({ name }) => name)).size).toBe(150);
      expect(new Set(places.map(({ code }) => code)).size).toBe(150);
      for (const { code } of places) expect(code).toMatch(/^[A-Z]{3}$/);
    },
  );

  it("of another seed come in another order", () => {
    const first = [1, 2, 3, 4, 5].map((seed) => placesFor(seed)(0).name);
    expect(new Set(first).size).toBeGreaterThan(2);
  });
});
