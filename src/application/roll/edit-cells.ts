import { exactText } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { ImportValue, ImportValues } from "../import/import-book";
import type { WorkbookEdit } from "../table-edits";

/** As a cell keeps it. */
export const cell = (value: Quantity<string> | null): ImportValue => {
  const exact = value === null ? null : exactText(value);
  return exact === null ? null : Number(exact);
};
export const updated = (table: string, key: ImportValues, values: ImportValues): WorkbookEdit => ({
  ...{ edit: "import", does: "update", table, key, values },
});
export const added = (
  table: string,
  key: ImportValues,
  values: ImportValues,
  like?: ImportValues,
): WorkbookEdit => ({
  ...{ edit: "import", does: "add", table, key, values: { ...key, ...values } },
  ...(like === undefined ? {} : { like }),
});
