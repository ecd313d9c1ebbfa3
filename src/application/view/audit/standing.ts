import { holds } from "../../audit/verification";
import { tieOuts } from "../../evidence/tie-outs";
import type { WorkbookBook } from "../../open-workbook";
import { lookAt } from "../choice";
import type { Look } from "../choice";
import type { Standing } from "../texts";

/** For the line at the foot of the pane: whether the sums tie out, and whether the log holds. */
export function auditStanding({ review }: Look, book: WorkbookBook | null): Standing {
  const ties = tieOuts(lookAt(review, { school: null, academicYear: null, scenario: null }));
  if (ties.some(({ result }) => result === "failed")) return { words: "Sums do not tie out", tone: "bad" };
  if (book === null) return { words: "Audit", tone: "plain" };
  if (book.log !== null && !holds(book.log.found)) return { words: "The log does not hold", tone: "bad" };
  if (book.sheets === "behind") return { words: "Sheets out of date", tone: "look" };
  if (ties.some(({ result }) => result === "not known")) return { words: "Sums not known", tone: "look" };
  if (book.log === null) return { words: "No log", tone: "look" };
  return { words: "Sums and log hold", tone: "good" };
}
