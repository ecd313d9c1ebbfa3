import type { CalculatedFormat } from "../calculated-table";

/** A base quantity that totals add up. Periods are a week's, so that schools on other cycles add. */
export interface BaseColumn {
  readonly header: string;
  readonly unit: string;
  readonly format: CalculatedFormat;
  readonly help: string;
}
const base = (
  header: string,
  unit: string,
  help: string,
  format: CalculatedFormat = "number",
): BaseColumn => ({
  header,
  unit,
  format,
  help,
});

export const BASE_COLUMNS = {
  pupils: base("Pupils", "pupils", "On roll."),
  pupils711: base("Pupils 7–11", "pupils", "Of Years 7 to 11 of a secondary."),
  pupilsPost16: base("Pupils post-16", "pupils", "Of the sixth form of a secondary."),
  periods: base("Periods", "periods/week", "Teacher periods taught."),
  periods711: base("Periods 7–11", "periods/week", "Of Years 7 to 11 of a secondary."),
  periodsPost16: base("Periods post-16", "periods/week", "Of the sixth form of a secondary."),
  groupPeriods: base("Group periods", "periods/week", "However many teachers share a group."),
  pupilPeriods: base("Pupil periods", "pupil periods/week", "Pupils on each row × its periods."),
  pupilSlots: base("Pupil slots", "periods/week", "Pupils × periods in the week."),
  pupilSlots711: base("Pupil slots 7–11", "periods/week", "The same of Years 7 to 11."),
  pupilSlotsPost16: base("Pupil slots post-16", "periods/week", "The same of the sixth form."),
  basicPeriods: base("Basic periods", "periods/week", "Pupil slots 7–11 ÷ basic class size."),
  classes: base("Classes", "classes", "Of a primary."),
  subjects: base("Subjects", "subjects", "Taught in Years 10–11; in a primary, in Years 3–6.", "whole"),
  smallGroups: base("Small groups", "groups", "Sixth-form groups below the viable size."),
  teacherFte: base("Teacher FTE", "FTE", "Averaged over the year by months."),
  allFte: base("All FTE", "FTE", "Everybody employed."),
  leadershipFte: base("Leadership FTE", "FTE", "Roles of the group Leadership."),
  teacherSlots: base("Teacher slots", "periods/week", "Teacher FTE × periods in the week."),
  neededFte: base("Needed FTE", "FTE", "What the plan needs at the target contact ratio."),
  teacherCost: base("Teacher cost £", "£", "With on-costs.", "pounds"),
  staffCost: base("Staff cost £", "£", "Every post, the levy, and supply if Settings say so.", "pounds"),
  income: base("Income £", "£", "Revenue only.", "pounds"),
  expenditure: base("Expenditure £", "£", "Revenue only.", "pounds"),
  transfers: base("Transfers £", "£", "Arriving less leaving; revenue only.", "pounds"),
  closingReserve: base("Closing reserve £", "£", "Revenue reserves at the end of the year.", "pounds"),
} as const;
