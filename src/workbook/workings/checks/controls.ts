import { TRUST } from "../../../domain/curriculum";
import { isSameName } from "../../../domain/kernel";
import type { CellValue } from "../../host";
import type { KeyValues } from "../../layout/calculated/calculated-table";
import { NOT_KNOWN } from "../../layout/calculated/tables/ratio-columns";
import type { WorkingContext } from "../context";
import { checkRow, POUNDS, RATIOS } from "./check-row";
import { tableNamed } from "./inputs";

/** What a control compares in the baseline, where the workbook can tell. */
interface Compared {
  readonly found: (at: Place) => string;
  readonly tolerance: number;
  readonly unit: string;
}
interface Place {
  /** Null for the whole trust. */
  readonly school: string | null;
  readonly year: string;
  /** From 1; null for a year outside the plan. */
  readonly yearNo: number | null;
}

const quoted = (text: string): string => text.replaceAll('"', '""');
const atSchool = (table: string, { school }: Place): string =>
  school === null ? "" : `,${table}[School],"${quoted(school)}"`;
const inBaseline = (table: string, place: Place): string =>
  `${table}[In baseline],1${atSchool(table, place)}`;
/** Not known where something that it rests on is not, and where no row is of that school and year. */
const ofYear =
  (header: string, known: string) =>
  (place: Place): string => {
    const rows = `SchoolYear[Academic year],"${place.year}",${inBaseline("SchoolYear", place)}`;
    return `IF(OR(COUNTIFS(${rows})=0,COUNTIFS(${rows},SchoolYear[${known}],0)>0),"${NOT_KNOWN}",SUMIFS(SchoolYear[${header}],${rows}))`;
  };
/** Periods of a week are a timetable's at a school: there they are of its cycle. */
const timetabled = (place: Place): string => {
  const weekly = ofYear("Periods", "Teaching known")(place);
  if (place.school === null) return weekly;
  const weeks = `INDEX(Schools[Weeks per cycle],MATCH("${quoted(place.school)}",Schools[School],0))`;
  return `IFERROR(${weekly}*${weeks},"${NOT_KNOWN}")`;
};
/** Of the fund of that name, whether restricted or not. */
const GAG = "GAG";
const statement = (place: Place): string => {
  if (place.yearNo === null) return `"${NOT_KNOWN}"`;
  const amounts = `SchoolFunds[Income ${place.yearNo}]`;
  const rows = `SchoolFunds[Fund],"${GAG}",${inBaseline("SchoolFunds", place)}`;
  return `IF(OR(COUNTIFS(${rows})=0,COUNTIFS(${rows},${amounts},"${NOT_KNOWN}")>0),"${NOT_KNOWN}",SUMIFS(${amounts},${rows}))`;
};
/** Of the first year, in which they open; a document of a year that is closed is compared with nothing any more. */
const reserves = (place: Place): string => {
  if (place.yearNo !== 1) return `"${NOT_KNOWN}"`;
  return place.school === null
    ? "SUM(OpeningReserves[Amount £])"
    : `SUMIFS(OpeningReserves[Amount £]${atSchool("OpeningReserves", place)})`;
};

const pounds = (found: Compared["found"]): Compared => ({ found, tolerance: POUNDS, unit: "£" });
const COMPARED: Readonly<Partial<Record<string, Compared>>> = {
  "payroll fte": { found: ofYear("All FTE", "Staff known"), tolerance: RATIOS, unit: "FTE" },
  "payroll £": pounds(ofYear("Posts £", "Staff known")),
  "census pupils": { found: ofYear("Pupils", "Pupils known"), tolerance: RATIOS, unit: "pupils" },
  "gag statement": pounds(statement),
  "timetable periods": { found: timetabled, tolerance: RATIOS, unit: "periods" },
  "opening reserve": pounds(reserves),
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
    const place = placeOf(context, school ?? "", year ?? "");
    const compared = COMPARED[control.toLowerCase()];
    const external = `INDEX(Controls[External total],${index + 1})`;
    return [
      checkRow("Inputs against outside documents", {
        check: [control, place.school ?? "the whole trust", place.year].join(", "),
        expected: { formula: `IF(ISNUMBER(${external}),${external},"")` },
        found: compared ? { formula: compared.found(place) } : "",
        tolerance: compared?.tolerance ?? POUNDS,
        unit: compared?.unit ?? "",
        advice: "Compare the document with the inputs, and explain the difference in Controls.",
      }),
    ];
  });
  return found.length > 0 ? found : [NONE];
}
const plain = (value: CellValue | undefined): string | number | boolean =>
  value === undefined || value === null || typeof value === "object" ? "" : value;

function placeOf({ timeline }: WorkingContext, school: string, entered: string): Place {
  const year = entered || (timeline.years[0] ?? "");
  const yearNo = timeline.years.indexOf(year) + 1;
  const isTrust = school === "" || isSameName(school, TRUST);
  return { school: isTrust ? null : school, year, yearNo: yearNo === 0 ? null : yearNo };
}

const NONE = checkRow("Inputs against outside documents", {
  check: "No control is entered",
  expected: "",
  found: "",
  tolerance: POUNDS,
  advice: "Enter totals from payroll, the census and the GAG statement in Controls.",
});
