import { useState } from "react";
import type { Given } from "../../../application/decisions/ask";
import { adoptForm, tryAdopt } from "../../../application/view/scenarios/scenario-forms";
import { useServices } from "../../services";
import type { FormProps } from "../../hooks/use-change-form";
import { SimpleForm } from "../../parts/simple-form";

/** Who decided it, when, and where it is minuted; then it is locked, and its figures are kept. */
export function AdoptForm({ look, onSaved, onCancel }: FormProps): React.JSX.Element {
  const { workbook } = useServices();
  const [given, setGiven] = useState<Given>({});
  return (
    <SimpleForm
      backTo="Changes"
      title={`Adopt ${look.review.activeScenario}`}
      lead="Once adopted it is locked, and the figures of both plans are kept as they stand. Later changes go into a draft that builds on it."
      label="Adopt it"
      fields={adoptForm()}
      given={given}
      onGiven={setGiven}
      attempt={async () => tryAdopt(look, given, (await workbook?.inputsHash()) ?? "")}
      onSaved={onSaved}
      onCancel={onCancel}
    />
  );
}
