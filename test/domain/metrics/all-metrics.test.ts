import { ALL_METRICS, METRIC_LABELS, METRICS_BY_LABEL } from "../../../src/domain/metrics";

describe("all metrics", () => {
  it("[MET1] are each there once, in the order of the public format, with a label of their own", () => {
    expect(ALL_METRICS.map(({ id }) => id)).toEqual(Object.keys(METRIC_LABELS));
    expect(METRICS_BY_LABEL.map(({ id }) => id)).toEqual(Object.keys(METRIC_LABELS));
    expect(new Set(METRICS_BY_LABEL.map(({ label }) => label)).size).toBe(ALL_METRICS.length);
  });

  it("[MET6] each say what they come from", () => {
    for (const metric of ALL_METRICS) {
      for (const phase of ["Primary", "Secondary"] as const) {
        expect(metric.from(phase).length).toBeGreaterThan(0);
      }
    }
  });

  it("[MET6] name in a primary the classes, and in a secondary the periods", () => {
    const contactRatio = ALL_METRICS.find(({ id }) => id === "contact-ratio");
    expect(contactRatio?.from("Primary")).toEqual(["classes", "teacherFte"]);
    expect(contactRatio?.from("Secondary")).toEqual(["periods", "teacherSlots"]);
    const classSize = ALL_METRICS.find(({ id }) => id === "average-class-size");
    expect(classSize?.from("Primary")).toEqual(["pupils", "classes"]);
    expect(classSize?.from("Secondary")).toEqual(["pupilSlots", "periods"]);
  });
});
