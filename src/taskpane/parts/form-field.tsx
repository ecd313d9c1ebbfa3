import { Field, Input, Textarea } from "@fluentui/react-components";
import type { FormField as FieldView } from "../../application/view/scenarios/verb-form";
import { useFieldId } from "../hooks/use-field-id";
import { ListField } from "./list-field";

interface FormFieldProps {
  readonly field: FieldView;
  readonly value: string;
  /** What is wrong with it; empty where nothing is, or nobody asked yet. */
  readonly problem: string;
  readonly onChange: (value: string) => void;
}

/** A field with its label, its help, and what is wrong with it. */
export function FormField({ field, value, problem, onChange }: FormFieldProps): React.JSX.Element {
  const { label, help, isNeeded } = field;
  const idOf = useFieldId();
  return (
    <Field
      label={{ children: isNeeded ? `${label} (needed)` : label, htmlFor: idOf(field.name) }}
      size="small"
      {...(help === "" ? {} : { hint: help })}
      {...(problem === "" ? {} : { validationState: "error" as const, validationMessage: problem })}
    >
      <Control field={field} value={value} onChange={onChange} />
    </Field>
  );
}

type ControlProps = Omit<FormFieldProps, "problem">;

/** The field gives it what describes it. */
function Control({ field, value, onChange, ...described }: ControlProps): React.JSX.Element {
  const id = useFieldId()(field.name);
  switch (field.kind) {
    case "choice":
    case "suggestion":
    case "several":
      return (
        <ListField
          {...described}
          id={id}
          value={value}
          options={field.options}
          isFree={field.kind === "suggestion"}
          isMany={field.kind === "several"}
          onChange={onChange}
        />
      );
    case "long text":
      return (
        <Textarea
          {...described}
          id={id}
          value={value}
          resize="vertical"
          onChange={(_, data) => onChange(data.value)}
        />
      );
    case "number":
    case "text":
      return (
        <Input
          {...described}
          id={id}
          value={value}
          inputMode={field.kind === "number" ? "decimal" : "text"}
          onChange={(_, data) => onChange(data.value)}
        />
      );
  }
}
