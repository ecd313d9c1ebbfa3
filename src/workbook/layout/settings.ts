import { academicYear, amount, choice, name, text, yesNo } from "./column";
import type { Column } from "./column";
import { BASELINE, FOR_RECORDS } from "./tables/words";

/** Raised when a workbook of this layout could be misread by an older program. */
export const LAYOUT_VERSION = 2;

/**
 * One row of the Settings table: what its Value may be, and what holds without it.
 * A required setting without a default must be filled in; one that is not required may stay blank.
 */
export interface Setting<out Value> {
  /** Its header is the setting's name, its unit and help fill Unit and Note. */
  readonly column: Column<Value>;
  /** As it would be written in the cell. */
  readonly default: string | null;
}
const setting = <Value>(column: Column<Value>, byDefault: string | null = null): Setting<Value> => ({
  column,
  default: byDefault,
});

export const SETTINGS = {
  trustName: setting(
    text("Trust name", { required: true, help: "As it should appear on every page and report." }),
  ),
  firstAcademicYear: setting(
    academicYear("First academic year", {
      required: true,
      help: "The first year of the plan, for example 2026/27.",
    }),
  ),
  numberOfYears: setting(
    amount("Number of years", {
      unit: "count",
      required: true,
      least: "1",
      most: "5",
      whole: true,
      help: "How many years to plan for, from 1 to 5.",
    }),
    "5",
  ),
  basicClassSize: setting(
    amount("Basic class size", {
      unit: "pupils",
      required: true,
      least: "1",
      help: "Used only by the curriculum bonus: periods above those that classes of this size need.",
    }),
    "27",
  ),
  activeScenario: setting(
    name("Active scenario", {
      of: "Scenarios",
      or: [BASELINE, "Adopted"],
      required: true,
      help: "Baseline, the name of a scenario, or Adopted for all adopted ones in order.",
    }),
    BASELINE,
  ),
  minimumReserveShare: setting(
    amount("Minimum reserve share", {
      unit: "ratio",
      format: "percent",
      least: "0",
      most: "1",
      blankMeans: "no minimum: reserves are shown but not tested",
      help: "Your trust's own floor for revenue reserves as a share of income; there is no national one.",
    }),
  ),
  supplyInStaffCost: setting(
    yesNo("Supply in staff cost", {
      required: true,
      help: "yes counts supply and agency teachers in staff cost as a share of income and expenditure.",
    }),
    "yes",
  ),
  bandBasis: setting(
    choice("Band basis", ["trust", "DfE tool"], {
      required: true,
      help: "Whose usual ranges are shown: your trust's own, or those of DfE's planning tool.",
    }),
    "trust",
  ),
  fullTimeHours: setting(
    amount("Full-time hours", {
      unit: "hours/week",
      required: true,
      least: "1",
      help: "Support staff's full-time week: divide their hours by this to get the FTE that you enter in Staff.",
    }),
    "37",
  ),
  materiality: setting(
    amount("Materiality £", {
      unit: "GBP",
      format: "money",
      required: true,
      least: "0",
      help: "Cash that is overcommitted by less than this is a warning; from this on it is an error.",
    }),
    "5000",
  ),
  classroomPoint: setting(
    text("Classroom point", {
      required: true,
      help: `Scale, a space and point, for example Main M6. ${FOR_RECORDS}`,
    }),
    "Main M6",
  ),
  viableSixthFormGroup: setting(
    amount("Viable sixth-form group", {
      unit: "pupils",
      required: true,
      least: "1",
      help: "Your trust's own figure: smaller groups are counted as not viable. In DfE research (Isos Partnership 2017) providers' own minimum averaged 11.7.",
    }),
    "12",
  ),
  layoutVersion: setting(
    amount("Layout version", {
      unit: "count",
      required: true,
      least: "1",
      whole: true,
      help: "Which tables and headers the workbook has: leave it as it is.",
    }),
    String(LAYOUT_VERSION),
  ),
} as const;

/** In the order in which they stand in a new workbook. */
export const ALL_SETTINGS: readonly Setting<unknown>[] = Object.values(SETTINGS);
