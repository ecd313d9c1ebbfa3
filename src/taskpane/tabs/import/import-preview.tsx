import { mergeClasses } from "@fluentui/react-components";
import type { ImportPlan } from "../../../application/import/plan-import";
import type { ChangesView, ImportView } from "../../../application/view/import/import-view";
import { Card } from "../../parts/card";
import { FirstOf } from "../../parts/first-of";
import { FormField } from "../../parts/form-field";
import { StandingText } from "../../parts/standing";
import { useStyles } from "../../styles";
import { HeadersCard } from "./headers-card";
import type { Import } from "./use-import";
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
      {view.problems.length === 0 ? null : <ProblemsCard problems={view.problems} />}
      {view.tables.map((table) => (
        <ChangesCard key={table.title} changes={table} />
      ))}
      <WriteCard own={own} plan={plan} view={view} onWritten={onWritten} />
    </>
  );
}

function ProblemsCard({ problems }: Pick<ImportView, "problems">): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title="About the file">
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

function ChangesCard({ changes: { title, rows } }: { readonly changes: ChangesView }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title={title}>
      <FirstOf items={rows} first={FIRST}>
        {({ key, word, text }) => (
          <li key={key} className={mergeClasses(styles.item, styles.text)}>
            <span className={styles.strong}>{word}</span> {text}
          </li>
        )}
      </FirstOf>
    </Card>
  );
}
