import { Field, Select } from "@fluentui/react-components";
import { verbOptions } from "../../../application/view/scenarios/verb-form";
import type { FormStart } from "../../../application/view/scenarios/verb-form";
import { useChangeForm } from "../../hooks/use-change-form";
import type { FormProps } from "../../hooks/use-change-form";
import { useFieldId } from "../../hooks/use-field-id";
import { BackLink } from "../../parts/back-link";
import { Card } from "../../parts/card";
import { ErrorSummary } from "../../parts/error-summary";
import { FormField } from "../../parts/form-field";
import { PageTitle } from "../../parts/page-title";
import { SaveRow } from "../../parts/save-row";
import { WhoField } from "../../parts/who-field";
import { useStyles } from "../../styles";
import { TrialCard } from "./trial-card";

interface ChangeFormProps extends FormProps {
  readonly start: FormStart | null;
}

/** A change is put together, seen in what it would do, and only then added. */
export function ChangeForm({ look, start, onSaved, onCancel }: ChangeFormProps): React.JSX.Element {
  const styles = useStyles();
  const { verb, setVerb, given, set, form, request, problems, asked, refused, add } = useChangeForm(
    look,
    start,
    onSaved,
  );
  return (
    <div className={styles.cards}>
      <div>
        <BackLink to="Changes" onBack={onCancel} />
      </div>
      <PageTitle>Add a change</PageTitle>
      <ErrorSummary title="The change cannot be added yet" problems={problems} asked={asked} />
      <Card title="What kind of change?">
        <VerbField verb={verb} does={form?.does ?? ""} onVerb={setVerb} />
        {(form?.fields ?? []).map((field) => (
          <FormField
            key={`${verb}-${field.name}`}
            field={field}
            value={given[field.name] ?? ""}
            problem={problems.find((own) => own.field === field.name)?.text ?? ""}
            onChange={(value) => set(field.name, value)}
          />
        ))}
      </Card>
      {form === null ? null : <TrialCard look={look} request={request} form={form} />}
      <WhoField />
      <SaveRow label="Add to scenario" refused={refused} onSave={add} onCancel={onCancel} />
    </div>
  );
}

interface VerbFieldProps {
  readonly verb: string;
  readonly does: string;
  readonly onVerb: (verb: string) => void;
}

function VerbField({ verb, does, onVerb }: VerbFieldProps): React.JSX.Element {
  const idOf = useFieldId();
  return (
    <Field label="Change" size="small" {...(does === "" ? {} : { hint: does })}>
      <Select id={idOf("verb")} value={verb} onChange={(_, { value }) => onVerb(value)}>
        <option value="">Choose</option>
        {verbOptions().map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
