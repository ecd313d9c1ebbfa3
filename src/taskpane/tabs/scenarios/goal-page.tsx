import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Look } from "../../../application/view/choice";
import { goalMetrics, goalOf, LEVER_KINDS, leverRows } from "../../../application/view/scenarios/goal";
import type { GoalRequestForm, GoalViewOutcome } from "../../../application/view/scenarios/goal";
import type {
  FieldKind,
  FormField as FieldView,
  FormStart,
} from "../../../application/view/scenarios/verb-form";
import type { Option } from "../../../application/view/context";
import { useWork } from "../../hooks/use-work";
import { Card } from "../../parts/card";
import { FormField } from "../../parts/form-field";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";

interface GoalPageProps {
  readonly look: Look;
  readonly onChange: (start: FormStart) => void;
}

const NOTHING: GoalRequestForm = { lever: "", row: "", metric: "", value: "" };

/** One figure is moved until a metric is where it should be; nothing is written. */
export function GoalPage({ look, onChange }: GoalPageProps): React.JSX.Element {
  const styles = useStyles();
  const [form, setForm] = useState<GoalRequestForm>(NOTHING);
  const [asked, setAsked] = useState<GoalRequestForm | null>(null);
  const work = useWork(
    () => (asked === null ? null : goalOf(look, asked)),
    asked === null ? null : [look.review, look.scope.name, look.academicYear, asked],
  );
  const missing = fieldsOf(look, form).filter(({ name }) => form[name] === "");
  return (
    <>
      <Card
        title="Goal seek"
        lead={`${look.scope.name}, ${look.academicYear}. Everything else stays as it is after commitments.`}
      >
        {fieldsOf(look, form).map((field) => (
          <FormField
            key={`${field.name}-${form.lever}`}
            field={field}
            value={form[field.name]}
            problem=""
            onChange={(value) =>
              setForm({ ...form, ...(field.name === "lever" ? { row: "" } : {}), [field.name]: value })
            }
          />
        ))}
        <FindRow missing={missing.map(({ label }) => label)} onFind={() => setAsked({ ...form })} />
      </Card>
      <div role="status" aria-live="polite">
        {work.isBusy ? <p className={styles.text}>Trying values …</p> : null}
        {work.isBusy || work.value === null ? null : <Answer outcome={work.value} onChange={onChange} />}
      </div>
    </>
  );
}

interface FindRowProps {
  readonly missing: readonly string[];
  readonly onFind: () => void;
}

function FindRow({ missing, onFind }: FindRowProps): React.JSX.Element {
  const styles = useStyles();
  const isReady = missing.length === 0;
  return (
    <>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            if (isReady) onFind();
          }}
        >
          Find the value
        </Button>
      </div>
      {isReady ? null : (
        <p className={mergeClasses(styles.text, styles.muted)}>Still needed: {missing.join(", ")}.</p>
      )}
    </>
  );
}

type GoalField = FieldView & { readonly name: keyof GoalRequestForm };

function fieldsOf(look: Look, form: GoalRequestForm): GoalField[] {
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

interface AnswerProps {
  readonly outcome: GoalViewOutcome;
  readonly onChange: (start: FormStart) => void;
}

function Answer({ outcome, onChange }: AnswerProps): React.JSX.Element {
  const styles = useStyles();
  if ("problem" in outcome) {
    return (
      <Card title="No answer">
        <p className={styles.text}>{outcome.problem}</p>
      </Card>
    );
  }
  const { isFound, answer, details, change } = outcome.view;
  return (
    <Card
      title={isFound ? "Found" : "No answer"}
      beside={
        <StandingText
          standing={
            isFound ? { words: "There is a value", tone: "good" } : { words: "There is none", tone: "look" }
          }
        />
      }
    >
      <p className={mergeClasses(styles.text, styles.strong)}>{answer}</p>
      {details.map((text) => (
        <p key={text} className={mergeClasses(styles.text, styles.muted)}>
          {text}
        </p>
      ))}
      {change === null ? null : (
        <div>
          <Button onClick={() => onChange(change)}>Turn it into a change</Button>
        </div>
      )}
    </Card>
  );
}
