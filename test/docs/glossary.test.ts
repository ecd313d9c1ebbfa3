import { readFileSync } from "node:fs";
import { ALL_METRICS, METRIC_LABELS, TEACHING_PHASES } from "../../src/domain/metrics";
import type { Metric, MetricId } from "../../src/domain/metrics";
import { REINVESTMENT_CATEGORIES } from "../../src/domain/reference";
import { DRIVER_LABELS } from "../../src/domain/released-funds";

const glossary = readFileSync("docs/glossary.md", "utf8");

/** The cells of a metric's line: label, id, unit, formula, rows. */
const lineOf = (id: MetricId): string[] => {
  const line = glossary.split("\n").find((own) => own.includes(`| \`${id}\``));
  return (line ?? "").split("|").map((cell) => cell.trim());
};
const UNITS = { GBP: "£", "periods/cycle": "periods a cycle", "periods/week": "periods a week" } as const;
const isSpelt = (unit: string): unit is keyof typeof UNITS => unit in UNITS;
const unitOf = ({ unit }: Metric): string => (isSpelt(unit) ? UNITS[unit] : unit);

/** The words for the rows that have a metric, as the declaration of the metric says. */
function rowsOf({ levels, phases, onlyWith }: Metric): string {
  const own = onlyWith?.includes("pupils711")
    ? "Years 7–11"
    : onlyWith?.includes("pupilsPost16")
      ? "sixth forms"
      : phases.length === 2
        ? "primaries and secondaries"
        : "schools";
  const central = phases.length > TEACHING_PHASES.length ? ["Central"] : [];
  const byPhase = levels.includes("phase") && phases.length > 1 ? ["phases"] : [];
  const trust = levels.includes("trust") ? ["trust"] : [];
  return [own, ...central, ...byPhase, ...trust].join(", ");
}

describe("docs/glossary.md", () => {
  it.each(Object.entries(METRIC_LABELS))("has the metric %s by its label, %s", (id, label) => {
    expect(glossary).toContain(`| ${label} `);
    expect(glossary).toContain(`| \`${id}\` `);
  });

  it.each(ALL_METRICS.map((metric) => [metric.id, metric] as const))(
    "says the label, unit and rows of %s",
    (id, metric) => {
      const [, label, , unit = "", formula, rows] = lineOf(id);
      expect([label, unit.split(";")[0], rows]).toEqual([METRIC_LABELS[id], unitOf(metric), rowsOf(metric)]);
      expect(unit.includes("a week")).toBe(metric.weeklyUnit === "periods/week");
      expect(formula).not.toBe("");
    },
  );

  it.each(Object.entries(DRIVER_LABELS))("has the driver %s by its label, %s", (id, label) => {
    expect(glossary).toMatch(new RegExp(`^\\| ${label} +\\| \`${id}\` +\\| [A-Z].*[.] +\\|$`, "m"));
  });

  it("has every category, as spelt in the workbook", () => {
    expect(glossary.replace(/\s+/g, " ")).toContain(`${REINVESTMENT_CATEGORIES.join("; ")}.`);
  });
});
