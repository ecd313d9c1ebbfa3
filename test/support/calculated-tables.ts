import { reviewTrust } from "../../src/application/review-trust";
import { planSetOf } from "../../src/application/plan-set";
import type { CellValue, HostTable } from "../../src/workbook/host";
import { writeCalculated } from "../../src/workbook/hosts/xlsx/calculated/write-calculated";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import type { CalculatedContent } from "../../src/workbook/layout/calculated/calculated-table";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { numberedPlans, sharingOf } from "../../src/workbook/workings/plans";
import { tablesIn } from "./sample-trusts";
import { trustIn } from "./through-file";

/** What decides the rows of a workbook's workings, with one scenario active. */
export function contextOf(tables: readonly HostTable[], scenario: string): WorkingContext {
  const { model, issues } = trustIn(tables);
  const set = planSetOf(scenario, model);
  if (set === null) throw new Error(`${scenario} has no plan`);
  const plans = numberedPlans(set);
  return {
    model,
    review: reviewTrust(model, { name: scenario, isKnown: true }, issues),
    set,
    plans,
    sharing: sharingOf(plans),
    timeline: set.baseline.timeline,
    tables,
    rowsHash: "0".repeat(64),
    madeBy: "test",
    workedOutOn: 46_350,
  };
}

export const contextIn = (content: WorkbookContent, scenario: string): WorkingContext =>
  contextOf(tablesIn(content), scenario);

/** A workbook with tables of formulas on their sheets. */
export async function calculatedFile(
  content: WorkbookContent,
  tables: readonly CalculatedContent[],
): Promise<Uint8Array> {
  const names = [...new Set(tables.map(({ layout }) => layout.sheet))];
  const sheets = names.map((name) => ({
    name,
    title: name,
    kind: "working" as const,
    introduction: [],
    tables: tables.filter(({ layout }) => layout.sheet === name),
    charts: [],
  }));
  const written = writeCalculated(await writeWorkbook(content), { sheets, band: [], given: [], seal: "" });
  if ("unreadable" in written) throw new Error(written.unreadable);
  return written;
}

export type Record = Readonly<Partial<{ [header: string]: CellValue }>>;

/** The rows of a table by header. */
export function recordsOf(tables: readonly HostTable[], name: string): Record[] {
  const table = tables.find((own) => own.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table.rows.map((cells) =>
    Object.fromEntries(table.headers.map((header, index) => [header, cells[index] ?? null])),
  );
}

/** The sum of a column over the rows that agree with what is given; texts count as nothing. */
export const sumIn = (rows: readonly Record[], header: string): number =>
  rows.reduce((total, row) => total + (typeof row[header] === "number" ? row[header] : 0), 0);

/** The cells that hold an error, as "Table[Header] row: #N/A". */
export const errorsIn = (tables: readonly HostTable[]): string[] =>
  tables.flatMap(({ name, headers, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, index) =>
        typeof cell === "object" && cell !== null
          ? [`${name}[${headers[index] ?? ""}] ${row}: ${cell.error}`]
          : [],
      ),
    ),
  );

/** The names under which a workbook's plan can be asked for, but for those that have none. */
export function plannedScenarios(content: WorkbookContent): string[] {
  const { model } = trustIn(tablesIn(content));
  const names = ["Baseline", "Adopted", ...model.scenarios.map(({ name }) => name)];
  return names.filter((name) => planSetOf(name, model) !== null);
}

/** A cell's text; "" of anything else. */
export const textIn = (value: unknown): string => (typeof value === "string" ? value : "");
