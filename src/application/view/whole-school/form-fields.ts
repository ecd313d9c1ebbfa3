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
