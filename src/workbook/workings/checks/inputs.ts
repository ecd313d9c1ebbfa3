import { isSameName } from "../../../domain/kernel";
import type { CellValue, HostTable } from "../../host";
import { ALL_TABLES } from "../../layout";
import { columnOf, fieldsOf } from "../../layout/table";
import type { TableLayout } from "../../layout/table";
import type { KeyValues } from "../../layout/calculated/calculated-table";
import type { WorkingContext } from "../context";
import { checkRow, COUNTS, NEW_ROWS } from "./check-row";

const READ = [
  "Years",
  "Funds",
  "MetricBands",
  "Roles",
  "Schools",
  "OpeningReserves",
  "Pupils",
  "Curriculum",
  "Staff",
  "Teaching",
  "PayPoints",
  "OnCostRates",
  "Budget",
  "Changes",
  "Releases",
  "Commitments",
] as const;

const layouts = (): readonly TableLayout[] =>
  ALL_TABLES.filter(({ name }) => READ.some((own) => own === name));
const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || value === null || value === "";

function filledIn(table: HostTable | undefined, header: string): number {
  const column = table?.headers.findIndex((own) => isSameName(own, header)) ?? -1;
  return table?.rows.filter((row) => !isBlank(row[column])).length ?? 0;
}

export const tableNamed = ({ tables }: WorkingContext, name: string): HostTable | undefined =>
  tables.find((table) => isSameName(table.name, name));

/** New rows are in no working until the workbook is written again. */
export const rowCounts = (context: WorkingContext): KeyValues[] =>
  layouts().flatMap((layout) => {
    const table = tableNamed(context, layout.name);
    const field = layout.keyFields[0] ?? fieldsOf(layout)[0] ?? "";
    const { header } = columnOf(layout, field);
    if (!table) return [];
    return [
      checkRow("Arithmetic", {
        check: `Rows of ${layout.name} that the workings know`,
        expected: filledIn(table, header),
        found: { formula: `COUNTA(${layout.name}[${header}])` },
        tolerance: COUNTS,
        advice: NEW_ROWS,
      }),
    ];
  });

/** A number typed as text counts as nothing in a formula. */
export const textsForNumbers = (context: WorkingContext): KeyValues[] =>
  layouts().flatMap((layout) => {
    const table = tableNamed(context, layout.name);
    return fieldsOf(layout)
      .map((field) => columnOf(layout, field))
      .filter(
        ({ kind, given, header }) =>
          kind === "amount" && !given && (table?.headers.includes(header) ?? false),
      )
      .map(({ header }) =>
        checkRow("Arithmetic", {
          check: `Text where a number belongs: ${layout.name}, ${header}`,
          expected: 0,
          found: { formula: `COUNTA(${layout.name}[${header}])-COUNT(${layout.name}[${header}])` },
          tolerance: COUNTS,
          advice: "Type the cell again as a number: the command check names it.",
        }),
      );
  });

export const settingsAsWorked = ({ set, timeline }: WorkingContext): KeyValues[] => {
  const setting = (name: string): string => `INDEX(Settings[Value],MATCH("${name}",Settings[Setting],0))`;
  const same = (check: string, name: string, value: string): KeyValues =>
    checkRow("Arithmetic", {
      check,
      expected: 1,
      found: { formula: `IF(${setting(name)}&""="${value}",1,0)` },
      tolerance: COUNTS,
      advice: "The setting has changed: run recalc.",
    });
  return [
    same("Active scenario is the one worked out", "Active scenario", set.name.replaceAll('"', '""')),
    same("First academic year is the one worked out", "First academic year", timeline.years[0] ?? ""),
    checkRow("Arithmetic", {
      check: "Changes that the plans are made of are all there",
      expected: 0,
      found: { formula: 'COUNTIFS(PlanChanges[Change],"?*",PlanChanges[Complete],0)' },
      tolerance: COUNTS,
      advice: "A change has gone or sets no number: mend it, or run recalc.",
    }),
  ];
};
