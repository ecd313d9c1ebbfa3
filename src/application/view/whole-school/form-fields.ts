import type { Option } from "../context";
import type { FieldKind, FormField } from "../scenarios/verb-form";

interface FieldMore {
  readonly kind: FieldKind;
  readonly isNeeded: boolean;
  readonly options?: readonly Option[];
}

export const field = (name: string, label: string, help: string, more: FieldMore): FormField => ({
  ...{ name, label, help, kind: more.kind, isNeeded: more.isNeeded },
  options: more.options ?? [],
});
export const number = (name: string, label: string, help: string): FormField =>
  field(name, label, help, { kind: "number", isNeeded: false });
export const needed = (name: string, label: string, help: string): FormField =>
  field(name, label, help, { kind: "number", isNeeded: true });
export const optionsOf = (values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: value, note: "" }));

/** "Headteacher" in the middle of a line; an abbreviation stays as it is. */
export const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
