import { openTrust } from "../../src/application/open-trust";
import type { Basis, TrustReview } from "../../src/application/trust-review";
import { exactText } from "../../src/domain/kernel";
import type { MetricId } from "../../src/domain/metrics";
import { sampleContent, workbookSource } from "../../src/workbook";
import type { HostTable } from "../../src/workbook/host";
import { columnOf, fieldsOf } from "../../src/workbook/layout/table";
import type { RowContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";

/** The rows of a table of a new workbook. */
export function rowsOf(content: WorkbookContent, name: string): readonly RowContent[] {
  const found = content.sheets.flatMap(({ tables }) => tables).find(({ layout }) => layout.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found.rows;
}

/** The tables of a new workbook as a host would give them, without the file around them. */
export const tablesIn = (content: WorkbookContent): HostTable[] =>
  content.sheets.flatMap((sheet) =>
    sheet.tables.map(({ layout, rows }) => {
      const fields = fieldsOf(layout);
      return {
        name: layout.name,
        sheet: sheet.name,
        headerRow: 6,
        firstColumn: 1,
        headers: fields.map((field) => columnOf(layout, field).header),
        rows: rows.map((row) => fields.map((field) => row[field] ?? null)),
      };
    }),
  );

/** A sample trust, worked out; its own adopted plan unless a scenario is asked for. */
export async function reviewedSample(
  schools: number,
  seed: number,
  scenario: string | null = null,
): Promise<TrustReview> {
  const tables = tablesIn(sampleContent({ schools, seed }));
  const opened = await openTrust(
    workbookSource(() => Promise.resolve(tables)),
    { scenario, school: null },
  );
  if (opened.outcome !== "reviewed") throw new Error(opened.reason);
  return opened.review;
}

/** Every known value of a metric in one year, with the school or total that it is of. */
export const valuesOf = (
  { plans }: TrustReview,
  metric: MetricId,
  { academicYear, basis }: { academicYear: string; basis?: Basis },
): readonly (readonly [school: string, value: number])[] =>
  (
    plans.find((plan) =>
      basis === undefined ? plan.name === "Baseline" : plan.basis === basis && plan.name !== "Baseline",
    )?.figures ?? []
  )
    .filter((figure) => figure.metric === metric && figure.academicYear === academicYear)
    .map((figure) => [figure.school, Number(exactText(figure.value) ?? NaN)]);
