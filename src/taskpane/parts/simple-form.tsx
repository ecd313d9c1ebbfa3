import { useState } from "react";
import type { Given } from "../../application/decisions/ask";
import type { ScenarioEdits } from "../../application/view/scenarios/scenario-forms";
import type { FormProblem } from "../../application/view/scenarios/trial";
import type { FormField as FieldView } from "../../application/view/scenarios/verb-form";
import { useSaving } from "../hooks/use-saving";
import { BackLink } from "./back-link";
import { Card } from "./card";
import { ErrorSummary } from "./error-summary";
import { FormField } from "./form-field";
import { PageTitle } from "./page-title";
import { SaveRow } from "./save-row";
import { WhoField } from "./who-field";
import { useStyles } from "../styles";

interface SimpleFormProps {
  /** The page that it was opened from. */
  readonly backTo: string;
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly fields: readonly FieldView[];
  /** Fields that it can do without, in a part of their own. */
  readonly more?: readonly FieldView[];
  readonly given: Given;
  readonly onGiven: (given: Given) => void;
  /** What would be written, or what is wrong. */
  readonly attempt: () => Promise<ScenarioEdits>;
  readonly onSaved: (said: string, scenario: string | null) => void;
  readonly onCancel: () => void;
}

/** A form that is checked when somebody asks to save it. */
export function SimpleForm(props: SimpleFormProps): React.JSX.Element {
  const { fields, more = [], attempt } = props;
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
        <BackLink to={props.backTo} onBack={props.onCancel} />
      </div>
      <PageTitle>{props.title}</PageTitle>
      <ErrorSummary title={problemCount(problems.length)} problems={problems} asked={asked} />
      <Card title="About it" lead={props.lead}>
        <Fields {...props} fields={fields} problems={problems} />
      </Card>
      {more.length === 0 ? null : (
        <Card title="For the register" lead="All of it may be left out.">
          <Fields {...props} fields={more} problems={problems} />
        </Card>
      )}
      {[...fields, ...more].some(({ name }) => name === "who") ? null : <WhoField />}
      <SaveRow {...props} refused={refused} onSave={() => void send()} />
    </div>
  );
}

type FieldsProps = Pick<SimpleFormProps, "fields" | "given" | "onGiven"> & {
  readonly problems: readonly FormProblem[];
};

function Fields({ fields, given, onGiven, problems }: FieldsProps): React.JSX.Element {
  return (
    <>
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={given[field.name] ?? ""}
          problem={problems.find((own) => own.field === field.name)?.text ?? ""}
          onChange={(value) => onGiven({ ...given, [field.name]: value })}
        />
      ))}
    </>
  );
}

const problemCount = (count: number): string =>
  `${count === 1 ? "1 thing" : `${count} things`} to put right before you save`;
