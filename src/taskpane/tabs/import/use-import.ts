import { useMemo, useState } from "react";
import type { ImportBook } from "../../../application/import/import-book";
import { importDeed } from "../../../application/import/import-deed";
import type { ImportPlan } from "../../../application/import/plan-import";
import type { SourceFile } from "../../../application/import/source";
import type { WritingWatch } from "../../../application/open-workbook";
import { messageOf } from "../../../application/present/message-of";
import { importEdits, NOTHING_CHOSEN_YET, tryImport } from "../../../application/view/import/import-request";
import type { ImportChoice } from "../../../application/view/import/import-request";
import type { ImportKind } from "../../../domain/reference";
import type { ImportedRow } from "../../../application/table-edits";
import { today } from "../../hooks/today";
import { useSaving } from "../../hooks/use-saving";
import { useWork } from "../../hooks/use-work";
import type { Work } from "../../hooks/use-work";
import { useServices } from "../../services";

/** A file that was read, and the workbook that it is held against. */
export interface ReadFile {
  readonly chosen: File;
  readonly file: SourceFile;
  readonly book: ImportBook;
}
export interface Import {
  readonly choice: ImportChoice;
  readonly read: ReadFile | null;
  readonly plan: Work<ImportPlan | { readonly refused: string }>;
  /** What would be written. */
  readonly edits: readonly ImportedRow[];
  /** What is being done, or why it was not; empty: neither. */
  readonly said: string;
  readonly refused: string;
  readonly choose: (part: Partial<ImportChoice>) => void;
  readonly chooseKind: (kind: ImportKind) => void;
  readonly open: (file: File) => void;
  /** Reads another sheet of the file that is open. */
  readonly openSheet: (sheet: string) => void;
  readonly close: () => void;
  /** True when all of it was written. */
  readonly write: (plan: ImportPlan, watch: WritingWatch) => Promise<boolean>;
}

const EMPTY = "The workbook has no years yet: fill in Settings first.";

/** The file that is open, and what is said while it is read. */
function useReading() {
  const { workbook, readFile } = useServices();
  const [read, setRead] = useState<ReadFile | null>(null);
  const [said, setSaid] = useState("");
  const reading = async (chosen: File, sheet: string | null): Promise<void> => {
    if (workbook === null || readFile === null) return;
    setSaid(`Reading ${chosen.name} …`);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const file = await readFile({ name: chosen.name, bytes, sheet });
    if ("unreadable" in file) return setSaid(`${chosen.name} was not read: ${file.unreadable}`);
    const book = await workbook.importBook();
    if (book === null) return setSaid(EMPTY);
    setSaid("");
    setRead({ chosen, file, book });
  };
  const open = (chosen: File, sheet: string | null): void =>
    void reading(chosen, sheet).catch((cause: unknown) => setSaid(`That did not work: ${messageOf(cause)}`));
  return { read, setRead, said, open };
}

/** From a chosen file to its rows in the workbook. */
export function useImport(academicYear: string): Import {
  const { who } = useServices();
  const { save, refused } = useSaving();
  const [choice, setChoice] = useState<ImportChoice>({ kind: "payroll", ...NOTHING_CHOSEN_YET });
  const { read, setRead, said, open } = useReading();
  const plan = useWork(
    () => (read === null ? null : tryImport(read.file, choice, { book: read.book, academicYear })),
    read === null ? null : [read, choice, academicYear],
    200,
  );
  const edits = useMemo(() => editsOf(plan.value, choice, read, ""), [plan.value, choice, read]);
  return {
    ...{ choice, read, plan, edits, said, refused },
    choose: (part) => setChoice({ ...choice, ...part }),
    chooseKind: (kind) => setChoice({ kind, ...NOTHING_CHOSEN_YET }),
    open: (file) => open(file, null),
    openSheet: (sheet) => {
      if (read === null) return;
      // its columns are others
      setChoice({ ...NOTHING_CHOSEN_YET, kind: choice.kind });
      open(read.chosen, sheet);
    },
    close: () => {
      setRead(null);
      setChoice({ ...NOTHING_CHOSEN_YET, kind: choice.kind });
    },
    write: (own, watch) => save(editsOf(own, choice, read, who), importDeed(own), watch),
  };
}

function editsOf(
  plan: ImportPlan | { readonly refused: string } | null,
  choice: ImportChoice,
  read: ReadFile | null,
  who: string,
): readonly ImportedRow[] {
  if (plan === null || read === null || "refused" in plan) return [];
  return importEdits(plan, choice, { book: read.book, today: today(), who });
}
