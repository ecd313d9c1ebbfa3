import type { Look } from "../../../application/view/choice";
import type { Option } from "../../../application/view/context";
import { goalMetrics } from "../../../application/view/scenarios/goal";
import type { GoalRequestForm } from "../../../application/view/scenarios/goal";
import { LEVER_KINDS, leverRows } from "../../../application/view/scenarios/levers";
import type { FieldKind, FormField as FieldView } from "../../../application/view/scenarios/verb-form";

export type GoalField = FieldView & { readonly name: keyof GoalRequestForm };

/** What goal seek asks for; which row, once it is known of what. */
export function fieldsOf(look: Look, form: GoalRequestForm): GoalField[] {
  const field = (
    name: keyof GoalRequestForm,
    kind: FieldKind,
    label: string,
    options: readonly Option[] = [],
  ): GoalField => ({
    ...{ name, kind, label, options },
    help: name === "value" ? "A number, for example 0.78 or 78%." : "",
    isNeeded: true,
  });
  const kind = LEVER_KINDS.find(({ value }) => value === form.lever);
  const rows =
    kind === undefined || kind.rows === null
      ? []
      : [field("row", "choice", "Which one", leverRows(look, kind))];
  return [
    field("metric", "choice", "Reach", goalMetrics(look)),
    field("value", "text", "Value"),
    field(
      "lever",
      "choice",
      "By changing",
      LEVER_KINDS.map(({ value, label }) => ({ value, label, note: "" })),
    ),
    ...rows,
  ];
}
