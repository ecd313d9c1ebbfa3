import type { Measured } from "./measure";
import { growthOf, median, resultOf } from "./results";

const times = (read: number, review: number) => ({
  "read the file": read,
  "tables to model": 1,
  evaluate: 10,
  review,
  "in slices": review,
  "longest slice": 3,
  "write JSON": 2,
});
const measured = (posts: number, exact: Measured["exact"]): Measured => ({
  schools: 1,
  posts,
  exact,
  float: [times(5, 5)],
  agreement: { compared: 1, largest: 0, at: "", knownToOne: [] },
});

describe("what the benchmark shows", () => {
  it("is the median of the runs", () => {
    expect([median([3]), median([5, 1, 3]), median([4, 1, 3, 100])]).toEqual([3, 3, 3.5]);
  });

  it("adds up the steps of each run, and counts the baseline alone only once", () => {
    const { steps, runs } = resultOf(measured(10, [times(5, 20), times(30, 5), times(6, 20)]));
    expect(runs).toBe(3);
    expect(steps.at(0)).toMatchObject({ exact: 6, float: 5, ratio: 1.2, exactPerPost: 0.6 });
    // 5 + 1 + 20 + 2 in the first run, 38 in the second, 29 in the third
    expect(steps.at(-1)).toMatchObject({ step: "plan --json in all", exact: 29, float: 13 });
  });

  it("compares the time a post of the last two trusts", () => {
    const results = [resultOf(measured(10, [times(5, 20)])), resultOf(measured(100, [times(50, 600)]))];
    expect(growthOf(results).find(({ step }) => step === "review the scenario")?.growth).toBeCloseTo(3);
    expect(growthOf(results).find(({ step }) => step === "read the file")?.growth).toBeCloseTo(1);
    expect(growthOf(results.slice(1))).toEqual([]);
  });
});
