import type { CivilDate, Quantity } from "../../domain/kernel";

/** A cell that holds something which cannot be read; its issue has been raised. */
export const UNREADABLE = Symbol("unreadable");
export type Unreadable = typeof UNREADABLE;

export type ColumnKind =
  "text" | "key" | "name" | "choice" | "yes-no" | "amount" | "date" | "academic-year" | "year-group" | "any";

/** How an amount is shown: £ with pence, a percentage, or a plain number. */
export type AmountFormat = "money" | "percent" | "number";

/**
 * One column of an input or decision table, declared once: the template, the reader,
 * and the docs all work from it. `Value` is the type of what is read.
 */
export interface Column<out Value> {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
  /** One line for the person who fills it in. */
  readonly help: string;
  readonly unit: string | null;
  readonly format: AmountFormat | null;
  readonly least: string | null;
  readonly most: string | null;
  readonly whole: boolean;
  readonly allowed: readonly string[] | null;
  /** The table whose key this column must hold, and which further words it may hold. */
  readonly names: { readonly table: string; readonly alsoAllowed: readonly string[] } | null;
  /** Not for a person to fill in: it stands there already, or nothing uses it yet. */
  readonly given: boolean;
  /** What a blank means, in words; null when a blank has no meaning of its own. */
  readonly blankMeans: string | null;
  /** Never set: carries the type. */
  readonly value?: Value;
}
export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

interface Common {
  readonly help: string;
  readonly required?: boolean;
  readonly given?: boolean;
  readonly blankMeans?: string;
}
type OrBlank<O, V> = O extends { readonly required: true } ? V : V | null;

const plain = (header: string, kind: ColumnKind, options: Common): Column<never> => ({
  header,
  kind,
  required: options.required ?? false,
  help: options.help,
  unit: null,
  format: null,
  least: null,
  most: null,
  whole: false,
  allowed: null,
  names: null,
  given: options.given ?? false,
  blankMeans: options.blankMeans ?? null,
});

/** Free text. */
export const text = <const O extends Common>(
  header: string,
  options: O,
): Column<OrBlank<O, string> | Unreadable> => plain(header, "text", options);

/** The unique id of a row: free text without * ? ~ | and not starting with = < >. */
export const key = (
  header: string,
  options: { readonly help: string; readonly given?: boolean },
): Column<string | Unreadable> => plain(header, "key", { ...options, required: true });

/** The key of a row in another table, compared without regard to case. */
export const name = <const O extends Common & { readonly of: string; readonly or?: readonly string[] }>(
  header: string,
  options: O,
): Column<OrBlank<O, string> | Unreadable> => ({
  ...plain(header, "name", options),
  names: { table: options.of, alsoAllowed: options.or ?? [] },
});

/** One of a closed list of words. */
export const choice = <const W extends string, const O extends Common>(
  header: string,
  allowed: readonly W[],
  options: O,
): Column<OrBlank<O, W> | Unreadable> => ({ ...plain(header, "choice", options), allowed });

export const yesNo = <const O extends Common>(
  header: string,
  options: O,
): Column<OrBlank<O, boolean> | Unreadable> => ({
  ...plain(header, "yes-no", options),
  allowed: ["yes", "no"],
});

interface AmountOptions<U extends string> extends Common {
  readonly unit: U;
  readonly format?: AmountFormat;
  readonly least?: string;
  readonly most?: string;
  readonly whole?: boolean;
}
/** A number with a unit; one that cannot be read is a quantity that is not known. */
export const amount = <U extends string, const O extends AmountOptions<U>>(
  header: string,
  options: O & { readonly unit: U },
): Column<OrBlank<O, Quantity<U>>> => ({
  ...plain(header, "amount", options),
  unit: options.unit,
  format: options.format ?? "number",
  least: options.least ?? null,
  most: options.most ?? null,
  whole: options.whole ?? false,
});

export const date = <const O extends Common>(
  header: string,
  options: O,
): Column<OrBlank<O, CivilDate> | Unreadable> => plain(header, "date", options);

/** "2026/27". */
export const academicYear = <const O extends Common>(
  header: string,
  options: O,
): Column<OrBlank<O, string> | Unreadable> => plain(header, "academic-year", options);

/** YN, YR, Y1 to Y14, or a need group of a special school; `or` names further words allowed. */
export const yearGroup = <const O extends Common & { readonly or?: readonly string[] }>(
  header: string,
  options: O,
): Column<OrBlank<O, string> | Unreadable> => ({
  ...plain(header, "year-group", options),
  allowed: options.or ?? null,
});

/** Whatever the cell holds, as text: for values whose meaning another column gives. */
export const any = <const O extends Common>(
  header: string,
  options: O,
): Column<OrBlank<O, string> | Unreadable> => plain(header, "any", options);
