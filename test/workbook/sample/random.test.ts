import { randomFor } from "../../../src/workbook/sample/random";

const numbers = (seed: number, topic: string): number[] => {
  const random = randomFor(seed, topic);
  return Array.from({ length: 200 }, () => random.whole(-3, 3));
};

describe("numbers of a seed and a topic", () => {
  it("are the same each time and on every machine", () => {
    expect(numbers(1, "pupils").slice(0, 12)).toEqual([-3, 1, 1, -3, 0, 2, -1, 2, 0, 2, -1, 0]);
    expect(numbers(1, "pupils")).toEqual(numbers(1, "pupils"));
  });

  it("differ by seed and by topic", () => {
    expect(numbers(1, "pupils")).not.toEqual(numbers(2, "pupils"));
    expect(numbers(1, "pupils")).not.toEqual(numbers(1, "staff"));
  });

  it("are whole, reach both ends and never leave them", () => {
    expect(new Set(numbers(7, "ends"))).toEqual(new Set([-3, -2, -1, 0, 1, 2, 3]));
  });

  it("shuffle a list without losing any of it", () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = randomFor(1, "order").shuffled(list);
    expect(shuffled).not.toEqual(list);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
  });

  it("pick nothing from nothing", () => {
    expect(() => randomFor(1, "none").pick([])).toThrow("nothing to pick from");
  });
});
