import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WorkbookBook } from "../../../application/open-workbook";
import { checkGroups } from "../../../application/view/audit/checks";
import type { Look } from "../../../application/view/choice";
import { Card } from "../../parts/card";
import { SheetsCard } from "../../parts/sheets-card";
import { useServices } from "../../services";
import { useStyles } from "../../styles";
import { ChecksCard } from "./checks-card";
import { LogCard } from "./log-card";
import { PacksCard } from "./packs-card";
import { UndoCard } from "./undo-card";
import { VerifyCard } from "./verify-card";

interface AuditTabProps {
  readonly look: Look;
  /** Null until it is known. */
  readonly book: WorkbookBook | null;
}

/** What was checked and how it came out, what was written by whom, and documents to keep. */
export function AuditTab({ look, book }: AuditTabProps): React.JSX.Element {
  const styles = useStyles();
  const { isReadOnly, setReadOnly } = useServices();
  const groups = useMemo(() => (book === null ? [] : checkGroups(look, book.records)), [look, book]);
  if (book === null) return <p className={styles.text}>Reading the log and the records …</p>;
  return (
    <div className={styles.cards}>
      {groups.map((group) => (
        <ChecksCard key={group.title} group={group} />
      ))}
      {book.log === null ? <NoLog /> : <VerifyCard log={book.log} />}
      {book.log === null ? null : <LogCard log={book.log} />}
      {book.log === null || isReadOnly ? null : <UndoCard log={book.log} />}
      {isReadOnly ? null : <SheetsCard sheets={book.sheets} />}
      <PacksCard look={look} />
      {isReadOnly ? null : (
        <div>
          <Button onClick={() => setReadOnly(true)}>Auditor view: read only</Button>
        </div>
      )}
    </div>
  );
}

function NoLog(): React.JSX.Element {
  const styles = useStyles();
  return (
    <Card title="Workbook and log">
      <p className={styles.text}>
        This workbook has no log, so Headroom writes nothing into it. Copy the sheet Audit log from a new
        template into it.
      </p>
    </Card>
  );
}
