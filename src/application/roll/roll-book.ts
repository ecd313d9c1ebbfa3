import type { YearAssumptions } from "../../domain/staffing";
import type { ImportValues } from "../import/import-book";
import type { YearRecords } from "../year/year-records";

/** Port: what opening the next year needs of a workbook beside its trust. */
export interface RollBook {
  /** Null where Years has no row of the year. */
  assumptionsFor(academicYear: string): YearAssumptions | null;
  /** Keys of the rows of Controls that name no year, and so are of the first. */
  readonly controlsOfFirstYear: readonly ImportValues[];
  /** Names of the settings that have a row. */
  readonly settings: readonly string[];
  readonly records: YearRecords;
}
