import { agreementOf, agrees } from "./agreement";

describe("the comparison of two printed plans", () => {
  const total = (value: string | null) => [{ academicYear: "2026/27", cashReleased: value }];
  const plan = (metric: string | null, released: string | null = "0") =>
    JSON.stringify({
      metrics: [{ metric: "income-per-pupil", value: metric }],
      releases: [],
      commitments: [],
      totals: total(released),
      drivers: [],
    });

  it("passes a difference of the last digits, and none that anybody could see", () => {
    expect(agrees(agreementOf(plan("6000"), plan("6000.000000001")))).toBe(true);
    expect(agrees(agreementOf(plan("6000"), plan("6000.0001")))).toBe(false);
    expect(agreementOf(plan("6000", "5"), plan("6000", "7"))).toMatchObject({
      largest: 0.4,
      at: "total | cashReleased | 2026/27",
    });
  });

  it("does not pass a figure that only one of them knows, nor what is no number", () => {
    expect(agrees(agreementOf(plan("6000"), plan(null)))).toBe(false);
    expect(agrees(agreementOf(plan("6000"), plan("Infinity")))).toBe(false);
    expect(agrees(agreementOf(plan("6000"), plan("NaN")))).toBe(false);
    expect(agrees(agreementOf(plan(null), plan(null)))).toBe(true);
  });

  it("compares what is released by driver", () => {
    const driven = (amount: string): string =>
      JSON.stringify({
        metrics: [],
        releases: [],
        commitments: [],
        totals: [],
        drivers: [{ driver: "pupils", amount }],
      });
    expect(agrees(agreementOf(driven("6000"), driven("6000.000000001")))).toBe(true);
    expect(agreementOf(driven("6000"), driven("6600")).at).toContain("driver | pupils");
  });

  it("does not pass two plans without figures", () => {
    const empty = JSON.stringify({ metrics: [], releases: [], commitments: [], totals: [], drivers: [] });
    expect(agrees(agreementOf(empty, empty))).toBe(false);
  });
});
