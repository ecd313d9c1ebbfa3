import { useState } from "react";
import type { Given } from "../../../application/decisions/ask";
import { newScenarioForm, tryNewScenario } from "../../../application/view/scenarios/scenario-forms";
import { SimpleForm } from "../../parts/simple-form";
import { today } from "../../hooks/today";
import type { FormProps } from "../../hooks/use-change-form";

/** A draft without changes, which builds on doing nothing or on another scenario. */
export function NewScenarioForm({ look, onSaved, onCancel }: FormProps): React.JSX.Element {
  const [given, setGiven] = useState<Given>({ "builds-on": look.review.activeScenario });
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
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}
