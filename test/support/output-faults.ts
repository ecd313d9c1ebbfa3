import type { TrustReview } from "../../src/application/trust-review";
import type { HostTable } from "../../src/workbook/host";
import { errorsIn } from "./calculated-tables";
import { differenceLines, differences } from "./compare-cells";
import { failedArithmetic, metricCells, missingMetrics, releaseCells, wronglyBroken } from "./output-cells";
import { summaryCells } from "./summary-cells";

/** Everything in which the workbook, recalculated by LibreOffice, differs from the engine. */
export const faultsOf = (review: TrustReview, found: readonly HostTable[]): string[] => [
  ...errorsIn(found).slice(0, 5),
  ...differenceLines(
    differences(
      [...metricCells(review, found), ...releaseCells(review, found), ...summaryCells(review, found)],
      found,
    ),
    5,
  ),
  ...failedArithmetic(review, found).slice(0, 5),
  ...wronglyBroken(review, found).slice(0, 5),
  ...(missingMetrics(review, found) === 0 ? [] : [`${missingMetrics(review, found)} figures have no row`]),
];
