import { useState } from "react";
import type { Given } from "../../../application/decisions/ask";
import {
  firstYearOf,
  newScenarioForm,
  tryNewScenario,
} from "../../../application/view/scenarios/scenario-forms";
import { SimpleForm } from "../../parts/simple-form";
import { today } from "../../hooks/today";
import type { FormProps } from "../../hooks/use-change-form";

interface NewScenarioFormProps extends Pick<FormProps, "look" | "onCancel"> {
  /** What was saved in words, the scenario, and the year that its changes start in. */
  readonly onMade: (said: string, scenario: string | null, firstYear: string | null) => void;
}

/** A draft without changes, which builds on doing nothing or on another scenario. */
export function NewScenarioForm({ look, onMade, onCancel }: NewScenarioFormProps): React.JSX.Element {
  const [given, setGiven] = useState<Given>({
    "builds-on": look.review.activeScenario,
    "first-year": firstYearOf(look),
  });
  return (
    <SimpleForm
      backTo="Changes"
      title="New scenario"
      lead="A draft without changes. It is one row of Scenarios until changes are added."
      label="Make the scenario"
      fields={newScenarioForm(look)}
      given={given}
      onGiven={setGiven}
      attempt={() => Promise.resolve(tryNewScenario(look, given, today()))}
      onSaved={(said, scenario) => onMade(said, scenario, given["first-year"] || null)}
      onCancel={onCancel}
    />
  );
}
