import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Look } from "../../../application/view/choice";
import {
  comparable,
  compareViewOf,
  measuresOf,
  yearsOf,
} from "../../../application/view/scenarios/compare-view";
import type { ScenarioSet } from "../../../application/scenarios/open-scenarios";
import { useScenarioSet } from "../../hooks/use-scenario-set";
import { Card } from "../../parts/card";
import { Chooser } from "../../parts/chooser";
import { CompareTable } from "./compare-table";
import { useStyles as useShared } from "../../styles";

/** As many as fit a pane beside doing nothing. */
const FIRST = 2;

/** Scenarios side by side, each after its commitments, with the guardrails that they break. */
export function ComparePage({ look }: { readonly look: Look }): React.JSX.Element {
  const shared = useShared();
  const names = comparable(look.review);
  const [left, setLeft] = useState<readonly string[]>(names.slice(FIRST));
  const shown = names.filter((name) => !left.includes(name));
  const { set, step } = useScenarioSet(look.review, shown);
  return (
    <>
      <Card title="Scenarios to compare">
        <div role="group" aria-label="Scenarios to compare">
          {names.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={shown.includes(name)}
              onChange={(_, { checked }) =>
                setLeft(checked === true ? left.filter((own) => own !== name) : [...left, name])
              }
            />
          ))}
        </div>
        {step === "" ? null : (
          <p role="status" className={shared.text}>
            {step}
          </p>
        )}
      </Card>
      {set === null ? null : <Compared set={set} look={look} />}
    </>
  );
}

interface ComparedProps {
  readonly set: ScenarioSet;
  readonly look: Look;
}

function Compared({ set, look }: ComparedProps): React.JSX.Element {
  const shared = useShared();
  const { scope, academicYear } = look;
  const school = scope.isWholeTrust ? null : scope.name;
  const view = compareViewOf(set, school, academicYear);
  const where = scope.isWholeTrust ? "All schools" : scope.name;
  return (
    <>
      <Card title={`${where}, ${academicYear}`} lead="Each scenario after its commitments.">
        <CompareTable
          caption={`${where}, ${academicYear}`}

          plans={view.plans}
          rows={view.rows}
        />
      </Card>
      <ByYear set={set} school={school} plans={view.plans} />
      <Card title="Guardrails newly broken">
        {view.guardrails.length === 0 ? (
          <p className={shared.text}>None that doing nothing does not break too.</p>
        ) : null}
        {view.guardrails.map(({ plan, texts }) => (
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
    </>
  );
}

interface ByYearProps {
  readonly set: ScenarioSet;
  readonly school: string | null;
  readonly plans: readonly string[];
}

function ByYear({ set, school, plans }: ByYearProps): React.JSX.Element | null {
  const measures = measuresOf(set, school);
  const [measure, setMeasure] = useState("in-year-balance");
  const options = measures.map((own) => ({ value: own.measure, label: own.label, note: "" }));
  const chosen = options.find(({ value }) => value === measure) ?? options[0];
  if (chosen === undefined) return null;
  return (
    <Card title="Year by year">
      <Chooser label="Measure" options={options} chosen={chosen} onChoose={setMeasure} />
      <CompareTable
        caption={`${chosen.label}, year by year`}
        plans={plans}
        rows={yearsOf(set, school, chosen.value).years}
      />
    </Card>
  );
}
