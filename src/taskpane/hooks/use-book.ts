import { useEffect, useState } from "react";
import type { LoggedWorkbook, WorkbookBook } from "../../application/open-workbook";

/** In milliseconds. */
const WAIT = 250;

/** What the workbook keeps for the record, as at the last reading; null until it is known, or where it cannot be read. */
export function useBook(workbook: LoggedWorkbook | null, at: Date | null): WorkbookBook | null {
  const [book, setBook] = useState<WorkbookBook | null>(null);
  useEffect(() => {
    if (workbook === null || at === null) return undefined;
    const stay = { on: true };
    // figures are shown first, and those of the next edit where one follows at once
    const timer = setTimeout(() => {
      workbook.book(null).then(
        (found) => (stay.on ? setBook(found) : undefined),
        () => (stay.on ? setBook(null) : undefined),
      );
    }, WAIT);
    return () => {
      stay.on = false;
      clearTimeout(timer);
    };
  }, [workbook, at]);
  return book;
}
