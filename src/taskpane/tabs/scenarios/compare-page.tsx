import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Look } from "../../../application/view/choice";
import { buildsOnNotes, comparable } from "../../../application/view/scenarios/compare-view";
import { useScenarioSet } from "../../hooks/use-scenario-set";
import { Card } from "../../parts/card";
import { Working } from "../../parts/working";
import { useStyles } from "../../styles";
import { Compared } from "./compared";

/** As many as fit a pane beside doing nothing. */
const FIRST = 2;

/** Scenarios side by side, after their commitments or before, with the guardrails that they break. */
export function ComparePage({ look }: { readonly look: Look }): React.JSX.Element {
  const styles = useStyles();
  const names = comparable(look.review);
  const [left, setLeft] = useState<readonly string[]>(names.slice(FIRST));
  const shown = names.filter((name) => !left.includes(name));
  const work = useScenarioSet(look.review, shown);
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
        {buildsOnNotes(look.review, shown).map((note) => (
          <p key={note} className={mergeClasses(styles.text, styles.muted)}>
            {note}
          </p>
        ))}
        <Working work={work} doing="Measuring each scenario …" />
      </Card>
      {work.value === null ? null : <Compared set={work.value} look={look} />}
    </>
  );
}
