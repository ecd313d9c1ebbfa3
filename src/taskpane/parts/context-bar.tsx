import { makeStyles, tokens } from "@fluentui/react-components";
import type { ContextView } from "../../application/view/context";
import type { Choice } from "../../application/view/choice";
import { Chooser } from "./chooser";
import { SchoolPicker } from "./school-picker";

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "8px 12px 4px",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px",
    gap: "4px 8px",
    "@container (max-width: 340px)": { padding: "8px 8px 4px" },
    "@container (min-width: 520px)": { gridTemplateColumns: "minmax(0, 1fr) 100px minmax(0, 1.4fr)" },
  },
  full: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    minWidth: "0",
    "@container (min-width: 520px)": { gridColumnStart: "auto", gridColumnEnd: "auto" },
  },
});

interface ContextBarProps {
  readonly context: ContextView;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** What is looked at: school, year and scenario, chosen once for every tab. */
export function ContextBar({ context, onChoose }: ContextBarProps): React.JSX.Element {
  const styles = useStyles();
  const years = context.years.map((value) => ({ value, label: value, note: "" }));
  const year = { value: context.academicYear, label: context.academicYear, note: "" };
  return (
    <div className={styles.bar} role="group" aria-label="What you are looking at">
      <SchoolPicker
        groups={context.schools}
        chosen={context.school}
        onChoose={(school) => onChoose({ school })}
      />
      <Chooser
        label="Academic year"
        options={years}
        chosen={year}
        onChoose={(academicYear) => onChoose({ academicYear })}
      />
      <div className={styles.full}>
        <Chooser
          label="Scenario"
          options={context.scenarios}
          chosen={context.scenario}
          onChoose={(scenario) => onChoose({ scenario })}
        />
      </div>
    </div>
  );
}
