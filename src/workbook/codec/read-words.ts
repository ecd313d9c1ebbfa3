import { isSameName, isUsableKey, problem } from "../../domain/kernel";
import { read, unreadable } from "./cell-reading";
import type { CellContext, CellReading, PlainValue } from "./cell-reading";

/** Text, or a number typed where an id or a code may be one. */
export function readText(value: PlainValue, context: CellContext): CellReading {
  const { column, at } = context;
  if (typeof value === "boolean") {
    return unreadable(context, {
      code: "not-text",
      field: column.header,
      found: String(value).toUpperCase(),
    });
  }
  const found = String(value);
  if (column.kind === "key" && !isUsableKey(found)) {
    return read(found.trim(), problem({ code: "unusable-key", field: column.header, found }, at));
  }
  return read(found.trim());
}

export function readChoice(value: PlainValue, context: CellContext): CellReading {
  const { column } = context;
  const allowed = column.allowed ?? [];
  const found = String(value);
  const chosen = allowed.find((word) => isSameName(word, found));
  return chosen === undefined
    ? unreadable(context, { code: "not-allowed", field: column.header, found, allowed })
    : read(chosen);
}

export function readYesNo(value: PlainValue, context: CellContext): CellReading {
  if (typeof value === "boolean") return read(value);
  const found = String(value);
  if (isSameName(found, "yes")) return read(true);
  if (isSameName(found, "no")) return read(false);
  const allowed = ["yes", "no"];
  return unreadable(context, { code: "not-allowed", field: context.column.header, found, allowed });
}

/** The key of a row of another table, in that row's own spelling. */
export function readName(value: PlainValue, context: CellContext): CellReading {
  const { column, names } = context;
  const table = column.names?.table ?? "";
  const found = String(value);
  const other = column.names?.alsoAllowed.find((word) => isSameName(word, found));
  const name = other ?? names.find(table, found);
  return name === null
    ? unreadable(context, { code: "unknown-name", field: column.header, found, table })
    : read(name);
}
