import { exactText } from "../../domain/kernel";
import { poundsText } from "../present/number-text";
import { WIDTH, wrapped } from "../report/lines";
import { tableLines } from "../report/table";
import type { TableRow } from "../report/table";
import type { Sensitivity } from "./sensitivity";

const ABOUT =
  "Each assumption is moved by itself, from the second year on; rates in every year. Staffed to it: teachers in proportion, at the average cost of those there are; no plan does that by itself.";

/** What each assumption does to balance and reserve, by year. */
export function sensitivityReport(
  rows: readonly Sensitivity[] | null,
  { title, years }: { title: string; years: readonly string[] },
): string {
  const table = (of: (row: Sensitivity) => Sensitivity["balance"]): TableRow[] =>
    (rows ?? []).map((row) => ({
      label: `  ${row.assumption}, ${row.step}`,
      cells: of(row).map((amount) => poundsText(amount)),
    }));
  const lines = [
    "═".repeat(WIDTH),
    ...wrapped(title),
    "═".repeat(WIDTH),
    ...(rows === null
      ? ["Not known: the plan cannot be worked out. The command check says why."]
      : [
          ...wrapped(ABOUT),
          ...["", "In-year balance, £ more or less"],
          ...tableLines(
            years,
            table(({ balance }) => balance),
          ),
          ...["", "Closing reserve, £ more or less"],
          ...tableLines(
            years,
            table(({ reserve }) => reserve),
          ),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

export const sensitivityFormat = (
  rows: readonly Sensitivity[] | null,
  { scenario, school, years }: { scenario: string; school: string; years: readonly string[] },
): object => ({
  ...{ format: 1, scenario, school },
  sensitivities: (rows ?? []).flatMap(({ assumption, step, balance, reserve }) =>
    years.map((academicYear, year) => ({
      ...{ assumption, step, academicYear },
      balance: balance[year] === undefined ? null : exactText(balance[year]),
      reserve: reserve[year] === undefined ? null : exactText(reserve[year]),
    })),
  ),
});
