import { Button, mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Look } from "../../../application/view/choice";
import type { BalancesView } from "../../../application/view/plan/balances";
import { planViewOf } from "../../../application/view/plan/plan";
import type { PlanView } from "../../../application/view/plan/plan";
import { BalanceBars } from "../../charts/balance-bars";
import { TableSwitch } from "../../charts/table-switch";
import type { Go } from "../../go";
import { useHeld } from "../../hooks/use-held";
import { Card } from "../../parts/card";
import { Chooser } from "../../parts/chooser";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";
import { ImportPage } from "../import/import-page";
import { ClassesCard } from "./classes-card";
import { FilesCard } from "./files-card";
import { SchoolsCard } from "./schools-card";
import { SubjectPage } from "./subject-page";

interface PlanTabProps {
  readonly look: Look;
  readonly go: Go;
}

/** What the timetable needs beside what teachers have: of a school by subject, of a subject by row and post. */
export function PlanTab({ look, go }: PlanTabProps): React.JSX.Element {
  const styles = useStyles();
  const [subject, setSubject] = useState<string | null>(null);
  const [isImporting, setIsImporting] = useState(false);
  useHeld(isImporting);
  const page = useRef<HTMLDivElement>(null);
  const view = planViewOf(look);
  const back = (): void => {
    setSubject(null);
    // back to where the page was left
    setTimeout(
      () => page.current?.querySelector<HTMLElement>("[data-subjects] svg, [data-subjects] button")?.focus(),
      0,
    );
  };
  if (subject !== null && view.shows === "school") {
    return <SubjectPage look={look} school={view.balances.school} subject={subject} go={go} onBack={back} />;
  }
  if (isImporting) {
    return <ImportPage academicYear={look.academicYear} onBack={() => setIsImporting(false)} />;
  }
  return (
    <div className={styles.cards} ref={page}>
      <PlanPage view={view} go={go} onSubject={setSubject} />
      <FilesCard onImport={() => setIsImporting(true)} />
    </div>
  );
}

interface PlanPageProps {
  readonly view: PlanView;
  readonly go: Go;
  readonly onSubject: (subject: string) => void;
}

function PlanPage({ view, go, onSubject }: PlanPageProps): React.JSX.Element {
  const styles = useStyles();
  switch (view.shows) {
    case "nothing":
      return (
        <Card title="Teaching">
          <p className={styles.text}>{view.why}</p>
        </Card>
      );
    case "schools":
      return <SchoolsCard view={view} onSchool={(school) => go.choose({ school })} />;
    case "school":
      return (
        <>
          <TotalsCard title={view.title} balances={view.balances} />
          {view.classes === null ? null : <ClassesCard classes={view.classes} />}
          <SubjectsCard balances={view.balances} onSubject={onSubject} />
        </>
      );
  }
}

interface TotalsCardProps {
  readonly title: string;
  readonly balances: BalancesView;
}

function TotalsCard({ title, balances: { lead, spare, short } }: TotalsCardProps): React.JSX.Element {
  const styles = useStyles();
  const was = (text: string): string => (text === "" ? "" : `was ${text}`);
  return (
    <Card title={title} lead={lead}>
      <div className={mergeClasses(styles.row, styles.top)}>
        <div className={styles.grow}>
          <div className={mergeClasses(styles.small, styles.muted)}>Spare</div>
          <div className={styles.value}>{spare.text}</div>
          <div className={mergeClasses(styles.small, styles.muted)}>{was(spare.was)}</div>
        </div>
        <div className={styles.grow}>
          <StandingText standing={{ words: "Short", tone: short.isSome ? "bad" : "good" }} />
          <div className={styles.value}>{short.text}</div>
          <div className={mergeClasses(styles.small, styles.muted)}>
            {[was(short.was), "never netted off"].filter((text) => text !== "").join("; ")}
          </div>
        </div>
      </div>
    </Card>
  );
}

interface SubjectsCardProps {
  readonly balances: BalancesView;
  readonly onSubject: (subject: string) => void;
}

function SubjectsCard({ balances, onSubject }: SubjectsCardProps): React.JSX.Element {
  const styles = useStyles();
  const [picked, setPicked] = useState("");
  const options = balances.subjects.map(({ subject, label, text }) => ({
    value: subject,
    label,
    note: text,
  }));
  const chosen = options.find(({ value }) => value === picked) ?? options[0];
  return (
    <Card title="By subject" beside={<TableSwitch />} lead="Shortages first.">
      <div data-subjects="">
        <BalanceBars balances={balances} onSubject={onSubject} />
      </div>
      {chosen === undefined ? null : (
        <div className={styles.row}>
          <div className={styles.grow}>
            <Chooser label="Subject to open" options={options} chosen={chosen} onChoose={setPicked} />
          </div>
          <Button onClick={() => onSubject(chosen.value)}>Open</Button>
        </div>
      )}
      {balances.hasBaseline ? (
        <p className={mergeClasses(styles.text, styles.muted)}>
          Dotted mark: doing nothing, where it differs.
        </p>
      ) : null}
      {balances.notes.map((note) => (
        <p key={note} className={mergeClasses(styles.text, styles.muted)}>
          {note}
        </p>
      ))}
    </Card>
  );
}
