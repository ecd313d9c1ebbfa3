import { keepLedger } from "../../../src/application/ledger/keep";
import type { LedgerOutcome } from "../../../src/application/ledger/keep";
import { LEDGER_VERBS } from "../../../src/application/ledger/verbs";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { loggedEdits, rowEdits, trustRecords } from "../../../src/workbook";
import type { HostTable } from "../../../src/workbook";
import { withRowEdits } from "../../../src/workbook/with-row-edits";
import { sha256 } from "../../domain/audit/logs";
import { smallTrustContent } from "../../support/small-trust";
import { throughFile, trustIn } from "../../support/through-file";

/** A workbook in memory, as tables and as a trust. */
export interface Book {
  readonly tables: readonly HostTable[];
  readonly model: TrustModel;
}
export const bookOf = (tables: readonly HostTable[]): Book => ({ tables, model: trustIn(tables).model });
export const smallBook = async (): Promise<Book> => bookOf(await throughFile(smallTrustContent()));

export type Given = Readonly<Partial<Record<string, string>>>;

export function asked({ model, tables }: Book, name: string, given: Given): LedgerOutcome {
  const verb = LEDGER_VERBS.find((own) => own.name === name);
  if (!verb) throw new Error(name);
  const today = { year: 2026, month: 11, day: 24 };
  return keepLedger(model, trustRecords(tables), { verb, given, today, who: null });
}

export const problemsOf = (book: Book, name: string, given: Given): readonly string[] => {
  const outcome = asked(book, name, given);
  return outcome.outcome === "refused" ? outcome.problems : [];
};

let session = 0;
/** What a verb writes, with its entries of the log; the book as it was where the verb is refused. */
export function kept(book: Book, name: string, given: Given): Book {
  const outcome = asked(book, name, given);
  if (outcome.outcome === "refused") return book;
  session += 1;
  const when = new Date(Date.UTC(2026, 10, 24, 9, 0, 0, session)).toISOString();
  const deed = { action: `reinvest ${name}`, reason: outcome.kept.reason };
  const logged = loggedEdits(
    rowEdits(outcome.kept.edits, book.tables),
    book.tables,
    { ...deed, session: { id: `s${String(session)}`, when, who: "A. Bursar" } },
    sha256,
  );
  if (logged.outcome === "refused") return book;
  return bookOf(withRowEdits(book.tables, logged.edits));
}
/** The same for what must not be refused. */
export function done(book: Book, name: string, given: Given): Book {
  const after = kept(book, name, given);
  if (after === book) throw new Error(problemsOf(book, name, given).join("\n"));
  return after;
}

/** The cells of a row by header; blank ones left out. */
export function rowOf(book: Book, table: string, id: string): Record<string, unknown> {
  const found = book.tables.find(({ name }) => name === table);
  const cells = found?.rows.find(([key]) => key === id) ?? [];
  return Object.fromEntries(
    (found?.headers ?? []).flatMap((header, place) => {
      const value = cells[place] ?? null;
      return value === null ? [] : [[header, value]];
    }),
  );
}

/**
 * The small trust a year on, through the verbs: C-02 (£9,000) has cost £9,500.75 in both parts of 2027/28, the later
 * part written first; C-04 (4 periods a week) had 4 and then 3; of C-01 only the first part is known.
 */
export async function recordedBook(): Promise<Book> {
  const year = { year: "2027/28", by: "School business manager" };
  const records: readonly Given[] = [
    ...[
      { commitment: "C-02", part: "Apr–Aug", spent: "4400.75", reference: "GL 5520", measure: "58%" },
      { commitment: "C-02", part: "Sep–Mar", spent: "5100", reference: "GL 5512", measure: "55%" },
    ],
    ...[
      { commitment: "C-04", part: "Sep–Mar", spent: "4", reference: "Timetable" },
      { commitment: "C-04", part: "Apr–Aug", spent: "3", reference: "Timetable" },
    ],
    { commitment: "C-01", part: "Sep–Mar", spent: "9700", reference: "GL 5530", comment: "From October" },
  ];
  return records.reduce((book, given) => done(book, "record", { ...year, ...given }), await smallBook());
}
