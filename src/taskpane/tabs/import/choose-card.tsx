import { mergeClasses } from "@fluentui/react-components";
import { IMPORT_KIND_OPTIONS } from "../../../application/view/import/import-request";
import { Card } from "../../parts/card";
import { FileButton } from "../../parts/file-button";
import { FormField } from "../../parts/form-field";
import { useStyles } from "../../styles";
import type { Import } from "./use-import";

interface ChooseCardProps {
  readonly own: Import;
  readonly onOpen: () => void;
}

const KIND = {
  ...{ name: "kind", label: "What the file holds", isNeeded: false },
  help: "Headers may be spelt as the other system spells them, and may stand below a title.",
  kind: "choice",
  options: IMPORT_KIND_OPTIONS,
} as const;

const sheetField = (sheets: readonly string[]) =>
  ({
    ...{ name: "sheet", label: "Sheet of the file", help: "One sheet is read at a time.", isNeeded: false },
    kind: "choice",
    options: sheets.map((value) => ({ value, label: value, note: "" })),
  }) as const;

/** What a file holds, and which it is. */
export function ChooseCard({ own, onOpen }: ChooseCardProps): React.JSX.Element {
  const styles = useStyles();
  const { choice, said, read, chooseKind, open, openSheet } = own;
  const sheets = read?.file.sheets;
  const choose = (value: string): void => {
    const kind = IMPORT_KIND_OPTIONS.find((option) => option.value === value)?.value;
    if (kind !== undefined) chooseKind(kind);
  };
  return (
    <Card
      title="The file"
      lead="A CSV or an .xlsx. It is read here and sent nowhere; you see every row before it is written."
    >
      <FormField field={KIND} value={choice.kind} problem="" onChange={choose} />
      <div>
        <FileButton
          label="Choose a file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm"
          onFile={(file) => {
            onOpen();
            open(file);
          }}
        />
      </div>
      {sheets === undefined || sheets.all.length < 2 ? null : (
        <FormField field={sheetField(sheets.all)} value={sheets.read} problem="" onChange={openSheet} />
      )}
      <p role="status" className={mergeClasses(styles.text, said === "" && styles.hidden)}>
        {said}
      </p>
    </Card>
  );
}
