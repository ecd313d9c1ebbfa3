import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { importView } from "../../../application/view/import/import-view";
import { sentence } from "../../../application/view/texts";
import { BackLink } from "../../parts/back-link";
import { Card } from "../../parts/card";
import { PageTitle } from "../../parts/page-title";
import { Working } from "../../parts/working";
import { useStyles } from "../../styles";
import { ChooseCard } from "./choose-card";
import { ImportPreview } from "./import-preview";
import { useImport } from "./use-import";

interface ImportPageProps {
  readonly academicYear: string;
  readonly onBack: () => void;
}

/** A file of another system, from choosing it to its rows in the workbook. */
export function ImportPage({ academicYear, onBack }: ImportPageProps): React.JSX.Element {
  const styles = useStyles();
  const own = useImport(academicYear);
  const [done, setDone] = useState("");
  const { read, plan } = own;
  return (
    <div className={styles.cards}>
      <div>
        <BackLink to="Plan" onBack={onBack} />
      </div>
      <PageTitle>Import a file</PageTitle>
      <p role="status" className={mergeClasses(styles.text, done === "" && styles.hidden)}>
        {done}
      </p>
      <ChooseCard own={own} onOpen={() => setDone("")} />
      {read === null ? null : <Working work={plan} doing="Looking through the rows …" />}
      {read === null || plan.value === null ? null : "refused" in plan.value ? (
        <Card title="This file does not fit">
          <p className={styles.text}>{sentence(plan.value.refused)}</p>
        </Card>
      ) : (
        <ImportPreview
          own={own}
          plan={plan.value}
          view={importView(plan.value, read.file, read.book)}
          onWritten={(said) => {
            own.close();
            setDone(said);
          }}
        />
      )}
    </div>
  );
}
