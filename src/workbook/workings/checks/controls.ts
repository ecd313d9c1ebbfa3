import { TRUST } from "../../../domain/curriculum";
import { academicYearOf, isoDate, isSameName } from "../../../domain/kernel";
import type { CivilDate } from "../../../domain/kernel";
import { dateOfSerial } from "../../codec/serial-date";
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
  /** The day of the document's figures; null where it has none within the year. */
  readonly asAt: CivilDate | null;
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
/** On a day within the year, those in post and not vacant; without one over the year, by months in post. */
const payrollFte = (place: Place): string => {
  const ofWholeYear = ofYear("All FTE", "Staff known")(place);
  const { asAt, school } = place;
  if (asAt === null) return ofWholeYear;
  const day = `DATE(${asAt.year},${asAt.month},${asAt.day})`;
  const vacant = `(LEFT(Staff[Filled],13)="vacant since ")*(MID(Staff[Filled],14,10)<="${isoDate(asAt)}")`;
  const isThere = [
    '(Staff[Only in scenario]="")*(Staff[Commitment]="")',
    ...(school === null ? [] : [`(Staff[School]="${quoted(school)}")`]),
    `(Staff[Starts]<=${day})*((Staff[Ends]="")+(Staff[Ends]>=${day})>0)*(1-${vacant})`,
  ].join("*");
  // a day of vacancy written 01/09/2026 is no text to compare
  const unread = 'COUNTIFS(Staff[Filled],"vacant*/*")>0';
  return `IF(OR(${unread},NOT(ISNUMBER(${ofWholeYear}))),"${NOT_KNOWN}",SUMPRODUCT(${isThere},Staff[FTE]))`;
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
  "payroll fte": { found: payrollFte, tolerance: RATIOS, unit: "FTE" },
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
    const asAt = plain(row[column("As at")]);
    if (!control) return [];
    const place = placeOf(context, { school: school ?? "", year: year ?? "", asAt });
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

interface Entered {
  readonly school: string;
  readonly year: string;
  readonly asAt: string | number | boolean;
}
function placeOf({ timeline }: WorkingContext, { school, ...entered }: Entered): Place {
  const day = typeof entered.asAt === "number" ? dateOfSerial(entered.asAt) : null;
  const year = entered.year || (timeline.years[0] ?? "");
  const yearNo = timeline.years.indexOf(year) + 1;
  const isTrust = school === "" || isSameName(school, TRUST);
  const asAt = day !== null && academicYearOf(day) === year ? day : null;
  return { school: isTrust ? null : school, asAt, year, yearNo: yearNo === 0 ? null : yearNo };
}

const NONE = checkRow("Inputs against outside documents", {
  check: "No control is entered",
  expected: "",
  found: "",
  tolerance: POUNDS,
  advice: "Enter totals from payroll, the census and the GAG statement in Controls.",
});
