import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Look } from "../../../application/view/choice";
import { goalStepwise } from "../../../application/view/scenarios/goal";
import type { GoalRequestForm } from "../../../application/view/scenarios/goal";
import type { FormStart } from "../../../application/view/scenarios/verb-form";
import { useWork } from "../../hooks/use-work";
import { Card } from "../../parts/card";
import { FormField } from "../../parts/form-field";
import { Working } from "../../parts/working";
import { useStyles } from "../../styles";
import { GoalAnswer } from "./goal-answer";
import { fieldsOf } from "./goal-fields";

interface GoalPageProps {
  readonly look: Look;
  readonly onChange: (start: FormStart) => void;
}

const NOTHING: GoalRequestForm = { lever: "", row: "", metric: "", value: "" };

const NAMES = ["lever", "row", "metric", "value"] as const;

/** One figure is moved until a metric is where it should be; nothing is written. */
export function GoalPage({ look, onChange }: GoalPageProps): React.JSX.Element {
  const [form, setForm] = useState<GoalRequestForm>(NOTHING);
  const [asked, setAsked] = useState<GoalRequestForm | null>(null);
  const work = useWork(
    () => (asked === null ? null : goalStepwise(look, asked)),
    asked === null ? null : [look.review, look.scope.name, look.academicYear, asked],
  );
  // what was found is of the question that it was found for
  const isAsked = asked !== null && NAMES.every((name) => asked[name] === form[name]);
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
      <Working work={work} doing="Trying values …" />
      <div role="status" aria-live="polite">
        {work.isBusy || work.isStopped || work.value === null || !isAsked ? null : (
          <GoalAnswer outcome={work.value} onChange={onChange} />
        )}
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
