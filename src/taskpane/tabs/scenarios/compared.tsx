import { mergeClasses, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import type { ScenarioSet } from "../../../application/scenarios/open-scenarios";
import type { Look } from "../../../application/view/choice";
import {
  compareViewOf,
  measuresOf,
  planNames,
  yearsOf,
} from "../../../application/view/scenarios/compare-view";
import type { CompareView } from "../../../application/view/scenarios/compare-view";
import type { Basis, CompareChoice } from "../../../application/view/scenarios/compare-rows";
import { plannerViewOf } from "../../../application/view/scenarios/planner-view";
import { Card } from "../../parts/card";
import { Chooser } from "../../parts/chooser";
import { useStyles as useShared } from "../../styles";
import { CompareTable } from "./compare-table";

interface ComparedProps {
  readonly set: ScenarioSet;
  readonly look: Look;
}

/** The scenarios side by side, with what is reinvested in them or without. */
export function Compared({ set, look }: ComparedProps): React.JSX.Element {
  const [basis, setBasis] = useState<Basis>("after");
  const { scope, academicYear } = look;
  const choice = { school: scope.isWholeTrust ? null : scope.name, academicYear, basis };
  const view = compareViewOf(set, choice);
  const title = `${scope.isWholeTrust ? "All schools" : scope.name}, ${academicYear}`;
  return (
    <>
      <Card title={title} lead={LEADS[basis]}>
        <BasisSwitch basis={basis} onBasis={setBasis} />
        <CompareTable caption={`${title}, ${basis} commitments`} plans={view.plans} rows={view.rows} />
      </Card>
      <ByYear set={set} choice={choice} />
      <PlannerCard set={set} choice={choice} />
      <NewlyBroken guardrails={view.guardrails} />
    </>
  );
}

const LEADS: Readonly<Record<Basis, string>> = {
  after: "Each scenario after its commitments: with what is reinvested in it.",
  before: "Each scenario before its commitments: without what is reinvested.",
};
const BASES = [
  { basis: "after", label: "After commitments" },
  { basis: "before", label: "Before" },
] as const;

interface BasisSwitchProps {
  readonly basis: Basis;
  readonly onBasis: (basis: Basis) => void;
}

function BasisSwitch({ basis, onBasis }: BasisSwitchProps): React.JSX.Element {
  const shared = useShared();
  return (
    <div
      className={mergeClasses(shared.row, shared.wrap)}
      role="group"
      aria-label="With what is reinvested, or without"
    >
      {BASES.map((own) => (
        <ToggleButton
          key={own.basis}
          size="small"
          checked={own.basis === basis}
          onClick={() => onBasis(own.basis)}
        >
          {own.label}
        </ToggleButton>
      ))}
    </div>
  );
}

function NewlyBroken({ guardrails }: Pick<CompareView, "guardrails">): React.JSX.Element {
  const shared = useShared();
  return (
    <Card title="Guardrails newly broken">
      {guardrails.length === 0 ? (
        <p className={shared.text}>None that doing nothing does not break too.</p>
      ) : null}
      {guardrails.map(({ plan, texts }) => (
        <div key={plan}>
          <h3 className={mergeClasses(shared.text, shared.strong)}>{plan}</h3>
          {texts.map((text) => (
            <p key={text} className={shared.text}>
              {text}
            </p>
          ))}
        </div>
      ))}
    </Card>
  );
}

interface ChosenProps {
  readonly set: ScenarioSet;
  readonly choice: CompareChoice;
}

/** What the DfE tool would ask for: an assumption of the tool, not of the trust. */
function PlannerCard({ set, choice }: ChosenProps): React.JSX.Element | null {
  const view = plannerViewOf(set, choice);
  if (view === null) return null;
  return (
    <Card title="DfE planner, fixed 0.78" lead={view.about}>
      <CompareTable caption="What the DfE tool's planner asks for" plans={planNames(set)} rows={view.rows} />
    </Card>
  );
}

function ByYear({ set, choice }: ChosenProps): React.JSX.Element | null {
  const measures = measuresOf(set, choice.school);
  const [measure, setMeasure] = useState("in-year-balance");
  const options = measures.map((own) => ({ value: own.measure, label: own.label, note: "" }));
  const chosen = options.find(({ value }) => value === measure) ?? options[0];
  if (chosen === undefined) return null;
  return (
    <Card title="Year by year">
      <Chooser label="Measure" options={options} chosen={chosen} onChoose={setMeasure} />
      <CompareTable
        caption={`${chosen.label}, year by year`}
        plans={planNames(set)}
        rows={yearsOf(set, chosen.value, choice).years}
      />
    </Card>
  );
}
