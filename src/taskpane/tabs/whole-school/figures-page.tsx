import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Given } from "../../../application/decisions/ask";
import { inWords } from "../../../application/issues/words";
import { firstRunView } from "../../../application/view/first-run";
import { formSections, startGiven } from "../../../application/view/whole-school/form-sections";
import type { FormSection } from "../../../application/view/whole-school/form-sections";
import { wholeSchoolView } from "../../../application/view/whole-school/gives";
import type { FormProblem } from "../../../application/view/scenarios/trial";
import type { WholeSchoolFigures } from "../../../application/whole-school/figures";
import { today } from "../../hooks/today";
import { BackLink } from "../../parts/back-link";
import { Card } from "../../parts/card";
import { ErrorSummary } from "../../parts/error-summary";
import { FormField } from "../../parts/form-field";
import { Refused } from "../../parts/refused";
import { useStyles as useShared } from "../../styles";
import { GivesCard } from "./gives-card";

const useStyles = makeStyles({
  title: { margin: "0", fontSize: "20px", lineHeight: "28px", fontWeight: "600" },
  pairs: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px 12px",
    alignItems: "end",
    "& input": { minWidth: "0", width: "100%" },
  },
});

interface FiguresPageProps {
  readonly isBusy: boolean;
  /** Why the workbook was not begun; empty: it was not tried, or it was. */
  readonly refusal: string;
  readonly onBegin: (figures: WholeSchoolFigures) => void;
  readonly onBack: () => void;
}

/** The DfE tool's figures of one school, what they give, and the button that makes a workbook of them. */
export function FiguresPage(props: FiguresPageProps): React.JSX.Element {
  const { isBusy, onBegin, onBack } = props;
  const shared = useShared();
  const [given, setGiven] = useState<Given>(() => startGiven(today()));
  const [asked, setAsked] = useState(0);
  const sections = formSections(given, today());
  const view = useMemo(() => wholeSchoolView(given), [given]);
  const problems = asked > 0 ? view.problems : [];
  const begin = (): void => {
    setAsked((count) => count + 1);
    if (view.figures !== null && !isBusy) onBegin(view.figures);
  };
  return (
    <div className={shared.cards}>
      <div>
        <BackLink to="How to start" onBack={onBack} />
      </div>
      <Title />
      <ErrorSummary
        title={`${inWords(problems.length, "thing")} to put right first`}
        problems={problems}
        asked={asked}
      />
      {sections.map((section) => (
        <Section key={section.title} section={section} given={given} problems={problems} onGiven={setGiven} />
      ))}
      <GivesCard view={view} />
      <Begin {...props} onPress={begin} />
    </div>
  );
}

function Title(): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {firstRunView.figures.title}
      </h1>
      <p className={shared.text}>
        The figures of the DfE&apos;s curriculum and financial planning tool. Nothing is written before you
        press the button at the end.
      </p>
    </div>
  );
}

interface SectionProps {
  readonly section: FormSection;
  readonly given: Given;
  readonly problems: readonly FormProblem[];
  readonly onGiven: (next: (before: Given) => Given) => void;
}

function Section({ section, given, problems, onGiven }: SectionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  return (
    <Card title={section.title} lead={section.lead}>
      <div className={section.inPairs ? styles.pairs : shared.stack}>
        {section.fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={given[field.name] ?? ""}
            problem={problems.find((own) => own.field === field.name)?.text ?? ""}
            onChange={(value) => onGiven((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </div>
    </Card>
  );
}

interface BeginProps extends FiguresPageProps {
  readonly onPress: () => void;
}

function Begin({ isBusy, refusal, onPress, onBack }: BeginProps): React.JSX.Element {
  const shared = useShared();
  return (
    <>
      {refusal === "" ? null : <Refused reason={refusal} />}
      <Card
        title="Make the workbook"
        lead="Adds Headroom's sheets, with rows that stand for the whole school and say so. Replace them by real posts and subjects when you can: until then a review reminds you."
      >
        <div className={shared.row}>
          <Button appearance="primary" onClick={onPress}>
            Write the rows
          </Button>
          <Button onClick={onBack}>Cancel</Button>
        </div>
        <div role="status">{isBusy ? <Spinner size="tiny" label={firstRunView.figures.doing} /> : null}</div>
      </Card>
    </>
  );
}
