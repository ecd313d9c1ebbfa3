import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LogRecord } from "../../../application/evidence/records";
import { entriesOf } from "../../../application/view/audit/entries";
import type { EntryView } from "../../../application/view/audit/entries";
import { DataTable } from "../../charts/data-table";
import { Card } from "../../parts/card";
import { Disclosure } from "../../parts/disclosure";
import { FirstOf } from "../../parts/first-of";
import { ToneIcon } from "../../parts/standing";
import { useStyles as useShared } from "../../styles";

const useStyles = makeStyles({
  hash: { fontFamily: tokens.fontFamilyMonospace },
  subject: { overflowWrap: "anywhere" },
});
const FIRST = 8;

/** Every entry, the newest first; an entry opens to what stood in the cells before and after. */
export function LogCard({ log }: { readonly log: LogRecord }): React.JSX.Element {
  const shared = useShared();
  const [words, setWords] = useState("");
  const entries = entriesOf(log, words);
  return (
    <Card
      title="Log"
      lead="Changing an old entry shows here. It does not prevent it: keep the log code with your minutes. Who is self-declared."
    >
      <Field
        label="Only entries with these words"
        size="small"
        hint="A commitment, a table, an action or a role."
      >
        <Input value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <p role="status" className={mergeClasses(shared.text, shared.muted)}>
        {entries.length} of {log.entries.length} entries
      </p>
      <FirstOf key={words} items={entries} first={FIRST}>
        {(entry) => (
          <li key={entry.id} className={shared.item}>
            <Entry entry={entry} />
          </li>
        )}
      </FirstOf>
    </Card>
  );
}

function Entry({ entry }: { readonly entry: EntryView }): React.JSX.Element {
  const styles = useStyles();
  const shared = useShared();
  const { subject, when, what, who, reason, hash, follows, isBroken } = entry;
  return (
    <div className={shared.small}>
      <span className={shared.muted}>
        {when}, {who}
      </span>
      <p className={mergeClasses(shared.text, shared.strong, styles.subject)}>
        {what}: {subject}
      </p>
      {reason === "" ? null : <p className={shared.text}>{reason}</p>}
      <div className={shared.row}>
        <ToneIcon tone={isBroken ? "bad" : "good"} />
        <span className={mergeClasses(shared.muted, styles.subject)}>
          <span className={styles.hash}>{hash}</span> {isBroken ? "does not follow" : "follows"}{" "}
          <span className={styles.hash}>{follows}</span>
        </span>
      </div>
      <Disclosure label="Before and after" about={`${what}, ${subject}`}>
        {() => <Cells entry={entry} />}
      </Disclosure>
    </div>
  );
}

function Cells({ entry: { cells, subject } }: { readonly entry: EntryView }): React.JSX.Element {
  const shared = useShared();
  if (cells.length === 0) {
    return (
      <p className={shared.text}>The log keeps only a hash of this, so that nothing of it is given away.</p>
    );
  }
  return (
    <div className={shared.panel}>
      <DataTable
        caption={`${subject}, cells that changed`}
        columns={["Column", "Before", "After"]}
        rows={cells.map(({ header, before, after }) => ({
          label: header,
          cells: [before === "" ? "blank" : before, after === "" ? "blank" : after],
        }))}
      />
    </div>
  );
}
