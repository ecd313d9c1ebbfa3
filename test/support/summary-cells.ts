import { carriedEntries } from "../../src/application/report/carried";
import type { TrustReview } from "../../src/application/trust-review";
import { exactText } from "../../src/domain/kernel";
import type { MetricId } from "../../src/domain/metrics";
import type { HostTable } from "../../src/workbook/host";
import {
  bothPlans,
  TRUST_MONEY,
  TRUST_RATIOS,
} from "../../src/workbook/layout/calculated/tables/trust-summary";
import { recordsOf, textIn } from "./calculated-tables";
import { MONEY_TOLERANCE, OTHER_TOLERANCE } from "./compare-cells";
import type { ExpectedCell } from "./compare-cells";

type Exact = Parameters<typeof exactText>[0];
const valueOf = (value: Exact | undefined): number | string => {
  const text = value === undefined ? null : exactText(value);
  return text === null ? "not known" : Number(text);
};
const totalOf = (amounts: readonly Exact[]): number | string => {
  const values = amounts.map(valueOf);
  return values.includes("not known")
    ? "not known"
    : values.reduce<number>((sum, own) => sum + Number(own), 0);
};

const SHOWN: readonly (readonly [table: string, shown: { readonly header: string }, metric: MetricId])[] = [
  ["TrustMoney", TRUST_MONEY.balance, "in-year-balance"],
  ["TrustRatios", TRUST_RATIOS.staff, "staff-cost-share-of-income"],
  ["TrustRatios", TRUST_RATIOS.teachers, "pupil-teacher-ratio"],
];

/** What the engine says of the figures on the sheet Summary. */
export const summaryCells = (review: TrustReview, found: readonly HostTable[]): ExpectedCell[] => [
  ...trustCells(review, found),
  ...releasedCells(review, found),
];

function trustCells({ plans }: TrustReview, found: readonly HostTable[]): ExpectedCell[] {
  const own = [plans[0], plans[2] ?? plans[0]];
  return SHOWN.flatMap(([table, shown, metric]) =>
    bothPlans(shown).flatMap((header, which) =>
      recordsOf(found, table).map((record, row) => ({
        table,
        header,
        row,
        value: valueOf(
          own[which]?.figures.find(
            (figure) =>
              figure.school === "Trust" &&
              figure.metric === metric &&
              figure.academicYear === record["Academic year"],
          )?.value,
        ),
        tolerance: metric === "in-year-balance" ? MONEY_TOLERANCE : OTHER_TOLERANCE,
      })),
    ),
  );
}

function releasedCells(
  { drivers, cash, time, model }: TrustReview,
  found: readonly HostTable[],
): ExpectedCell[] {
  const table = "ReleasedByYear";
  return recordsOf(found, table).flatMap((record, row) => {
    const year = textIn(record["Academic year"]);
    const ofYear = <Entry extends { readonly academicYear: string; readonly amount: Exact }>(
      entries: readonly Entry[],
    ): number | string =>
      totalOf(entries.filter(({ academicYear }) => academicYear === year).map(({ amount }) => amount));
    return [
      {
        table,
        header: "Released £",
        row,
        value: ofYear([...drivers, ...carriedEntries(cash, model)]),
        tolerance: MONEY_TOLERANCE,
      },
      { table, header: "Released time", row, value: ofYear(time), tolerance: OTHER_TOLERANCE },
    ];
  });
}
