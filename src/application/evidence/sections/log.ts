import { groupBy } from "../../../domain/kernel";
import { unloggedText } from "../../audit/unlogged-text";
import { holds } from "../../audit/verification";
import type { Verification } from "../../audit/verification";
import { inWords } from "../../issues/words";
import type { PackContext, PackRequest } from "../context";
import { row, tableBlock, text, words } from "../pack";
import type { Notice, PackSection } from "../pack";

const MOST_ENTRIES = 40;

/** The log: whether workbook and log agree, its code, and its newest entries; said plainly where there is none. */
export function logSection({ request: { log } }: PackContext): PackSection {
  const section = { id: "log", title: "The log" };
  if (log === null) {
    return {
      ...section,
      blocks: [
        text(
          "This workbook has no log. Nothing here shows what was changed after the decision: the hash of the file, above, shows only whether two packs are of the same file. Keep the file and this pack with the minutes.",
        ),
      ],
    };
  }
  const { entries, found } = log;
  const shown = entries.slice(-MOST_ENTRIES);
  const caption =
    entries.length > shown.length ? `The newest ${shown.length} of ${entries.length} entries` : "Entries";
  return {
    ...section,
    blocks: [
      ...standingOfLog(found).map((sentence) => text(sentence)),
      text(`Log code: ${found.code}`),
      text(
        "Keep the code with the minutes. A later pack with the same entries has the same code; a changed or cut log does not. The log shows tampering; it does not prevent it, and edits typed straight into cells are not in it.",
      ),
      ...(shown.length === 0
        ? []
        : [
            tableBlock(
              caption,
              [words("When"), words("Who (self-declared)"), words("What"), words("Why")],
              shown.map(({ when, who, action, subject, reason }) =>
                row("plain", when, who, `${action}, ${publicSubject(subject)}`, reason),
              ),
            ),
          ]),
    ],
  };
}

/** Before the first figure, where the workbook is not what its log says. */
export const logNotice = ({ log }: PackRequest): Notice[] =>
  log === null || holds(log.found)
    ? []
    : [
        {
          tone: "bad",
          title: "The workbook is not what its log says",
          texts: [...faultsOf(log.found), "The command verify names each cell."],
        },
      ];

function standingOfLog(found: Verification): string[] {
  if (found.entries === 0)
    return ["The log is empty: Headroom has written no decision here.", ...typed(found)];
  if (!holds(found)) return ["The log does not hold.", ...faultsOf(found), ...typed(found)];
  const log = `${inWords(found.entries, "entry", "entries")} in ${inWords(found.sessions, "session")}`;
  const over = found.typedOver;
  return [
    `The log holds: ${log}, and every logged row${over.length === 0 ? "" : " but these inputs"} reads as it was written.`,
    ...(over.length === 0
      ? []
      : [`Inputs typed over since an import or a roll wrote them: ${tablesOf(over)}.`]),
    ...typed(found),
  ];
}

function faultsOf({ broken: [first, ...rest], rows }: Verification): string[] {
  const more = rest.length === 0 ? "" : `, and ${rest.length} more`;
  const entries = first ? [`Entry ${first.entry} does not hold${more}.`] : [];
  return [...entries, ...(rows.length === 0 ? [] : [`Rows not as they were logged: ${tablesOf(rows)}.`])];
}

const tableOf = (subject: string): string => subject.split(":")[0] ?? "";

/** "Commitments 2, Staff 1": a post is not named, since it may have one holder. */
const tablesOf = (rows: Verification["rows"]): string =>
  [...groupBy(rows, ({ subject }) => tableOf(subject))]
    .map(([table, own]) => `${table} ${own.length}`)
    .join(", ");

const OF_PEOPLE: readonly string[] = ["Staff", "Teaching", "PrivateReasons"];
const publicSubject = (subject: string): string =>
  OF_PEOPLE.includes(tableOf(subject)) ? `a row of ${tableOf(subject)}` : subject;

/** Not one by one: a post may have one holder. */
const typed = ({ unlogged }: Verification): string[] => [unloggedText(unlogged, null)].filter(Boolean);
