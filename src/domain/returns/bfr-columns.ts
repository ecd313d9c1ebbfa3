import { academicYearLabel, startOfAcademicYear } from "../kernel";
import type { PartPlace } from "./past-year";

/** A column of the return: part of a year, or a later year as a whole. */
export interface BfrColumn {
  readonly academicYear: string;
  /** Null: the whole year. */
  readonly part: PartPlace | null;
  /** What the form asks for there. */
  readonly asks: "actual" | "forecast" | "summary";
}

/** The prior, the current and the forecast year in their parts, and two years after them. */
export function bfrColumns(forecastYear: string): BfrColumn[] {
  const start = startOfAcademicYear(forecastYear) ?? 0;
  const year = (offset: number): string => academicYearLabel(start + offset);
  return [
    { academicYear: year(-2), part: 0, asks: "actual" },
    { academicYear: year(-2), part: 1, asks: "actual" },
    { academicYear: year(-1), part: 0, asks: "actual" },
    { academicYear: year(-1), part: 1, asks: "forecast" },
    { academicYear: year(0), part: 0, asks: "forecast" },
    { academicYear: year(0), part: 1, asks: "forecast" },
    { academicYear: year(1), part: null, asks: "summary" },
    { academicYear: year(2), part: null, asks: "summary" },
  ];
}
