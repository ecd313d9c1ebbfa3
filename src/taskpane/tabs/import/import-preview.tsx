import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPlan } from "../../../application/import/plan-import";
import type { ChangesView, ImportView } from "../../../application/view/import/import-view";
import { problemRows } from "../../../application/view/import/problem-rows";
import { Announcement } from "../../parts/announcement";
import { Card } from "../../parts/card";
import { FirstOf } from "../../parts/first-of";
import { FormField } from "../../parts/form-field";
import { StandingText } from "../../parts/standing";
import { saveFile } from "../../save-file";
import { useServices } from "../../services";
import { useStyles } from "../../styles";
import { HeadersCard } from "./headers-card";
import type { Import } from "./use-import";
import { WordsCard } from "./words-card";
import { WriteCard } from "./write-card";

export interface ImportPreviewProps {
  readonly own: Import;
  readonly plan: ImportPlan;
  readonly view: ImportView;
  readonly onWritten: (said: string) => void;
}

/** How many lines of a list are shown until all are asked for. */
const FIRST = 8;

/** What a file would do, what is wrong with it, and the button that does it. */
export function ImportPreview({ own, plan, view, onWritten }: ImportPreviewProps): React.JSX.Element {
  const { choice, choose } = own;
  return (
    <>
      <HeadersCard own={own} plan={plan} view={view} />
      {view.values.length === 0 ? null : (
        <Card title="Not in the file" lead="Every row needs these.">
          {view.values.map((field) => (
            <FormField
              key={field.name}
              field={field}
              value={choice.given[field.name] ?? ""}
              problem=""
              onChange={(value) => choose({ given: { ...choice.given, [field.name]: value } })}
            />
          ))}
        </Card>
      )}
      {view.words.length === 0 ? null : <WordsCard own={own} plan={plan} words={view.words} />}
      {view.problems.length === 0 ? null : <ProblemsCard plan={plan} problems={view.problems} />}
      {view.tables.map((table) => (
        <ChangesCard key={table.title} changes={table} />
      ))}
      <WriteCard own={own} plan={plan} view={view} onWritten={onWritten} />
    </>
  );
}

interface ProblemsCardProps extends Pick<ImportView, "problems"> {
  readonly plan: ImportPlan;
}

function ProblemsCard({ plan, problems }: ProblemsCardProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title="About the file" beside={<SaveProblems plan={plan} />}>
      <FirstOf items={problems} first={FIRST}>
        {({ standing, text }) => (
          <li key={`${standing.words}${text}`} className={styles.item}>
            <StandingText standing={standing} />
            <p className={styles.text}>{text}</p>
          </li>
        )}
      </FirstOf>
    </Card>
  );
}

/** The list as a file, for whoever puts the other system right. */
function SaveProblems({ plan }: Pick<ProblemsCardProps, "plan">): React.JSX.Element | null {
  const { csvOf } = useServices();
  const [saved, setSaved] = useState("");
  if (csvOf === null) return null;
  const save = async (): Promise<void> => {
    const bytes = await csvOf(problemRows(plan));
    const name = saveFile(new Blob([bytes.slice()], { type: "text/csv" }), `Problems of ${plan.file}`, "csv");
    setSaved(`${name} was saved.`);
  };
  return (
    <>
      <Button size="small" onClick={() => void save()}>
        Save as CSV
      </Button>
      <Announcement text={saved} />
    </>
  );
}

function ChangesCard({ changes: { title, rows } }: { readonly changes: ChangesView }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title={title}>
      <FirstOf items={rows} first={FIRST}>
        {({ key, word, text }) => (
          <li key={key} className={mergeClasses(styles.item, styles.text)}>
            <span className={styles.strong}>{word}</span> {text()}
          </li>
        )}
      </FirstOf>
    </Card>
  );
}
