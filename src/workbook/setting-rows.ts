import type { CellValue } from "./host";
import type { Column } from "./layout/column";
import { ALL_SETTINGS } from "./layout/settings";
import type { Setting } from "./layout/settings";
import type { RowContent } from "./layout/workbook-content";

/** Units of the settings in the words of the sheets. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  GBP: "£",
  count: "number",
  "hours/week": "hours per week",
  ratio: "share, 1 is all",
};

function unitOf({ kind, unit, format, allowed }: Column<unknown>): string | null {
  if (format === "percent") return "%";
  if (kind === "academic-year") return "academic year";
  if (allowed !== null) return allowed.join(" or ");
  return unit === null ? null : (UNIT_WORDS[unit] ?? unit);
}

/** A default as the cell holds it: a number where the setting is one. */
const defaultOf = ({ column, default: byDefault }: Setting<unknown>): CellValue =>
  byDefault !== null && column.kind === "amount" ? Number(byDefault) : byDefault;

const noteOf = ({ help, blankMeans }: Column<unknown>): string =>
  blankMeans === null ? help : `${help} Blank: ${blankMeans}.`;

/** One row for each setting, with the values given by its name or else its default. */
export const settingRows = (values: Readonly<Record<string, CellValue>>): RowContent[] =>
  ALL_SETTINGS.map((setting) => ({
    setting: setting.column.header,
    value: values[setting.column.header] ?? defaultOf(setting),
    unit: unitOf(setting.column),
    note: noteOf(setting.column),
  }));
