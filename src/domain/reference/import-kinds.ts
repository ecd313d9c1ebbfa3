/** What files of other systems hold: payroll and HR, timetable, census, budget, trial balance by month. */
export const IMPORT_KINDS = ["payroll", "timetable", "pupils", "budget", "actuals"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
