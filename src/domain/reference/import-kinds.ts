/** What files of other systems hold: payroll and HR, timetable, census, budget, trial balance by month. */
export const IMPORT_KINDS = ["payroll", "timetable", "pupils", "budget", "actuals"] as const;

/** What a pack of new rates holds: under the workbook's own headers, so that no map of it is kept. */
export const RATE_KINDS = ["pay points", "on-cost rates", "years"] as const;
export type RateKind = (typeof RATE_KINDS)[number];

export type ImportKind = (typeof IMPORT_KINDS)[number] | RateKind;
