import { isSameName } from "../../../domain/kernel";
import type { CellValue } from "../../host";
import type { KeyValues, RowFormula } from "../../layout/calculated/calculated-table";
import type { WorkingContext } from "../context";
import { checkRow, POUNDS, RATIOS } from "./check-row";
import { tableNamed } from "./inputs";

/** What a control compares, where the workbook can tell. */
const COMPARED: Readonly<Record<string, { readonly of: string; readonly tolerance: number }>> = {
  "payroll fte": { of: "All FTE", tolerance: RATIOS },
  "census pupils": { of: "Pupils", tolerance: RATIOS },
};

/** Each row of Controls; one without an external total, or that nothing here compares with, is not checked. */
export function controls(context: WorkingContext): KeyValues[] {
  const table = tableNamed(context, "Controls");
  const column = (header: string): number => table?.headers.findIndex((own) => isSameName(own, header)) ?? -1;
  const rows = table?.rows ?? [];
  const found = rows.flatMap((row, index) => {
    const [control, school, year] = ["Control", "School", "Academic year"].map((header) =>
      String(plain(row[column(header)])).trim(),
    );
    if (!control) return [];
    const where = [control, school || "the whole trust", year || (context.timeline.years[0] ?? "")];
    const compared = COMPARED[control.toLowerCase()];
    return [
      checkRow("Inputs against outside documents", {
        check: where.join(", "),
        expected: {
          formula: `IF(ISNUMBER(INDEX(Controls[External total],${index + 1})),INDEX(Controls[External total],${index + 1}),"")`,
        },
        found: compared
          ? { formula: totalOf(compared.of, school ?? "", where[2] ?? "") }
          : foundElse(control, school ?? ""),
        tolerance: compared?.tolerance ?? POUNDS,
        advice: "Compare the document with the inputs, and explain the difference in Controls.",
      }),
    ];
  });
  return found.length > 0 ? found : [NONE];
}
const plain = (value: CellValue | undefined): string | number | boolean =>
  value === undefined || value === null || typeof value === "object" ? "" : value;

const quoted = (text: string): string => text.replaceAll('"', '""');
const isTrust = (school: string): boolean => school === "" || isSameName(school, "Trust");
const totalOf = (header: string, school: string, year: string): string =>
  isTrust(school)
    ? `INDEX(TotalYear[${header}],MATCH("1|Trust|${year}",TotalYear[Key],0))`
    : `INDEX(SchoolYear[${header}],MATCH("1|${quoted(school)}|${year}",SchoolYear[Key],0))`;
const foundElse = (control: string, school: string): CellValue | RowFormula =>
  control.toLowerCase() !== "opening reserve"
    ? ""
    : {
        formula: isTrust(school)
          ? "SUM(OpeningReserves[Amount £])"
          : `SUMIFS(OpeningReserves[Amount £],OpeningReserves[School],"${quoted(school)}")`,
      };

const NONE = checkRow("Inputs against outside documents", {
  check: "No control is entered",
  expected: "",
  found: "",
  tolerance: POUNDS,
  advice: "Enter totals from payroll, the census and the GAG statement in Controls.",
});
