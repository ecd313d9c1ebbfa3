import { useState } from "react";
import type { Given } from "../../../application/decisions/ask";
import type { ScenarioEdits } from "../../../application/view/scenarios/scenario-forms";
import type { FormProblem } from "../../../application/view/scenarios/trial";
import type { FormField as FieldView } from "../../../application/view/scenarios/verb-form";
import { useSaving } from "../../hooks/use-saving";
import { BackLink } from "../../parts/back-link";
import { Card } from "../../parts/card";
import { ErrorSummary } from "../../parts/error-summary";
import { FormField } from "../../parts/form-field";
import { PageTitle } from "../../parts/page-title";
import { SaveRow } from "../../parts/save-row";
import { useStyles } from "../../styles";

interface SimpleFormProps {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly fields: readonly FieldView[];
  readonly given: Given;
  readonly onGiven: (given: Given) => void;
  /** What would be written, or what is wrong. */
  readonly attempt: () => Promise<ScenarioEdits>;
  readonly onSaved: (said: string, scenario: string | null) => void;
  readonly onCancel: () => void;
}

/** A form that is checked when somebody asks to save it. */
export function SimpleForm(props: SimpleFormProps): React.JSX.Element {
  const { fields, given, attempt } = props;
  const styles = useStyles();
  const { save, refused } = useSaving();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [asked, setAsked] = useState(0);
  const send = async (): Promise<void> => {
    const outcome = await attempt();
    setProblems("problems" in outcome ? outcome.problems : []);
    setAsked((count) => count + 1);
    if ("problems" in outcome || !(await save(outcome.edits, outcome.deed))) return;
    props.onSaved(outcome.said, outcome.scenario);
  };
  return (
    <div className={styles.cards}>
      <div>
        <BackLink to="Changes" onBack={props.onCancel} />
      </div>
      <PageTitle>{props.title}</PageTitle>
      <ErrorSummary title="It cannot be saved yet" problems={problems} asked={asked} />
      <Card title="About it" lead={props.lead}>
        {fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={given[field.name] ?? ""}
            problem={problems.find((own) => own.field === field.name)?.text ?? ""}
            onChange={(value) => props.onGiven({ ...given, [field.name]: value })}
          />
        ))}
      </Card>
      <SaveRow {...props} refused={refused} onSave={() => void send()} />
    </div>
  );
}
