import { exactText, nameKey } from "../../src/domain/kernel";
import { METRIC_LABELS } from "../../src/domain/metrics";
import type { Figure } from "../../src/domain/plan";
import { DRIVER_LABELS } from "../../src/domain/released-funds";
import type { TrustReview } from "../../src/application/trust-review";
import type { HostTable } from "../../src/workbook/host";
import { recordsOf } from "./calculated-tables";
import { MONEY_TOLERANCE, OTHER_TOLERANCE } from "./compare-cells";
import type { ExpectedCell } from "./compare-cells";

type Exact = Parameters<typeof exactText>[0];
const valueOf = (value: Exact | undefined): number | string => {
  const text = value === undefined ? null : exactText(value);
  return text === null ? "not known" : Number(text);
};
const toleranceOf = (unit: string): number => (unit === "GBP" ? MONEY_TOLERANCE : OTHER_TOLERANCE);

/** What the engine says of every figure on the sheet Metrics. */
export function metricCells(review: TrustReview, found: readonly HostTable[]): ExpectedCell[] {
  const [baseline, before, after] = [review.plans[0], review.plans[1], review.plans[2]];
  const plans = {
    Baseline: figuresBy(baseline?.figures ?? []),
    "Plan before": figuresBy((before ?? baseline)?.figures ?? []),
    "Plan after": figuresBy((after ?? baseline)?.figures ?? []),
  };
  return ["Metrics", "TrustMetrics"].flatMap((table) =>
    recordsOf(found, table).flatMap((record, row) => {
      const key = keyOf(
        text(record["School"] ?? record["Total"]),
        text(record["Academic year"]),
        text(record["Metric"]),
      );
      const cell = (header: string, value: number | string, tolerance: number): ExpectedCell => ({
        table,
        header,
        row,
        value,
        tolerance,
      });
      const leading = plans["Plan after"].get(key);
      const guardrail = leading?.guardrail ? "broken" : null;
      return [
        ...Object.entries(plans).map(([header, figures]) => {
          const figure = figures.get(key);
          return cell(header, valueOf(figure?.value), toleranceOf(figure?.unit ?? ""));
        }),
        cell("Status", leading?.status ?? "none", 0),
        ...(guardrail === null ? [] : [cell("Guardrail", guardrail, 0)]),
      ];
    }),
  );
}
const shown = (value: unknown): string => JSON.stringify(value ?? null);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const keyOf = (school: string, year: string, metric: string): string =>
  `${nameKey(school)}|${year}|${metric}`;
const figuresBy = (figures: readonly Figure[]): Map<string, Figure> =>
  new Map(figures.map((own) => [keyOf(own.school, own.academicYear, METRIC_LABELS[own.metric]), own]));

/** Limits that the workbook holds to be broken and the engine does not. */
export function wronglyBroken({ plans }: TrustReview, found: readonly HostTable[]): string[] {
  const leading = figuresBy((plans[2] ?? plans[0])?.figures ?? []);
  return ["Metrics", "TrustMetrics"].flatMap((table) =>
    recordsOf(found, table).flatMap((record) => {
      const key = keyOf(
        text(record["School"] ?? record["Total"]),
        text(record["Academic year"]),
        text(record["Metric"]),
      );
      return record["Guardrail"] === "broken" && !leading.get(key)?.guardrail ? [`${key} is not broken`] : [];
    }),
  );
}

/** Figures of the engine that Metrics has no row for. */
export function missingMetrics(review: TrustReview, found: readonly HostTable[]): number {
  const shown = ["Metrics", "TrustMetrics"].reduce((sum, table) => sum + recordsOf(found, table).length, 0);
  return ((review.plans[2] ?? review.plans[0])?.figures.length ?? 0) - shown;
}

/** What the engine says of each line of ReleasedFunds that the workbook works out itself. */
export function releaseCells(review: TrustReview, found: readonly HostTable[]): ExpectedCell[] {
  const table = "ReleasedFunds";
  return recordsOf(found, table).flatMap((record, row): ExpectedCell[] => {
    const [school, year, item] = [
      text(record["School"]),
      text(record["Academic year"]),
      text(record["Item"]),
    ];
    const own = (entry: { readonly school: string; readonly academicYear: string }): boolean =>
      nameKey(entry.school) === nameKey(school) && entry.academicYear === year;
    if (record["Explained by"] === "driver") {
      const entry = review.drivers.find((driver) => own(driver) && DRIVER_LABELS[driver.driver] === item);
      return [
        {
          table,
          header: "Cash £",
          row,
          value: entry ? valueOf(entry.amount) : 0,
          tolerance: MONEY_TOLERANCE,
        },
      ];
    }
    if (record["Explained by"] === "subject") {
      const entries = review.time.filter(
        (entry) => own(entry) && nameKey(entry.subject ?? "") === nameKey(item),
      );
      const value = entries.reduce((sum, { amount }) => sum + Number(valueOf(amount)), 0);
      return [{ table, header: "Time", row, value, tolerance: OTHER_TOLERANCE }];
    }
    return [];
  });
}

/** No check of arithmetic may fail but that of transfers, where the engine says the same of the inputs. */
export const failedArithmetic = ({ issues }: TrustReview, found: readonly HostTable[]): string[] =>
  recordsOf(found, "Checks")
    .filter((record) => record["Group"] === "Arithmetic" && record["Result"] === "failed")
    .filter(
      (record) =>
        !text(record["Check"]).startsWith("Transfers") ||
        !issues.some(({ code }) => code === "unbalanced-transfers"),
    )
    .map((record) => `${text(record["Check"])}: ${shown(record["Expected"])} / ${shown(record["Found"])}`);
