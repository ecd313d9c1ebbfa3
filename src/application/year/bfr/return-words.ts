import type { BudgetLine } from "../../../domain/budget";
import type { MoneyItem } from "../../../domain/in-year";
import { cellOf } from "../../../domain/kernel";
import type { CellOrigin } from "../../../domain/kernel";
import type { ReturnFinding, UploadFinding, WhyNotMapped } from "../../../domain/returns";
import { isCostToAchieve } from "../../../domain/returns";
import { COST_TO_ACHIEVE_CODE, LEVY_CODE } from "../../../domain/reference";
import { inWords } from "../../issues/words";
import { underlined, wrapped } from "../../report/lines";

/** Something that keeps a return from being whole, and the cell to mend. */
export interface ReturnProblem {
  readonly at: CellOrigin | null;
  readonly text: string;
}

/** "Budget!E12", or the table that has no such row yet. */
export const placeText = ({ at }: ReturnProblem): string =>
  at === null ? "BfrLines" : `${at.sheet}${at.cell === null ? "" : `!${at.cell}`}`;

export const returnProblem =
  (bfrLineOf: (line: BudgetLine) => string | null) =>
  (finding: ReturnFinding): ReturnProblem =>
    finding.is === "not mapped"
      ? itemProblem(finding.item, finding.why, bfrLineOf)
      : {
          at: finding.code.first && cellOf(finding.code.first.origin, "nominalCode"),
          text: ledgerText(finding.code.school, finding.code.code, finding.why),
        };

function ledgerText(school: string, code: string, why: WhyNotMapped): string {
  const start = `${school}: code ${code} of the ledger`;
  return why === "several lines"
    ? `${start} stands for money on several lines, and the ledger cannot say how much of each. Give the Budget rows on it one BFR line, or codes of their own.`
    : `${start} is on no line. Add it to AAR codes of its line in BfrLines, or use it as the Nominal code of a Budget row.`;
}

function itemProblem(
  { line, post, school }: MoneyItem,
  why: WhyNotMapped,
  bfrLineOf: (line: BudgetLine) => string | null,
): ReturnProblem {
  if (post !== null) {
    const code = post.role?.aarCode ?? null;
    const what = `Post ${post.id} at ${school}, ${post.role?.name ?? "whose role is not known"}`;
    const at = post.role ? cellOf(post.role.origin, "aarCode") : cellOf(post.origin, "role");
    return { at, text: `${what}: ${codeText(code, why, "AAR code of the role in Roles")}` };
  }
  if (line === null) return { at: null, text: wordsText(LEVY_CODE, why) };
  const named = bfrLineOf(line);
  const what = `Budget line ${line.id}, ${line.heading}`;
  if (named !== null)
    return { at: cellOf(line.origin, "bfrLine"), text: `${what}: ${namedText(named, why)}` };
  if (isCostToAchieve(line)) {
    const at = cellOf(line.origin, "costToAchieve");
    return { at, text: wordsText(COST_TO_ACHIEVE_CODE, why) };
  }
  const column =
    line.origin.place.table === "Budget" ? "BFR line, or AAR code" : "AAR code of the commitment";
  const own = line.origin.place.table === "Budget" ? what : `Commitment ${line.commitment ?? ""}`;
  return { at: cellOf(line.origin, "aarCode"), text: `${own}: ${codeText(line.aarCode, why, column)}` };
}

function codeText(code: string | null, why: WhyNotMapped, column: string): string {
  switch (why) {
    case "unknown line":
    case "no code":
      return `no line of the return is given. Fill in ${column}.`;
    case "unknown code":
      return `no line of BfrLines has the code ${code ?? ""}. Add it to AAR codes of its line there, or correct ${column}.`;
    case "several lines":
      return `more than one line of BfrLines has the code ${code ?? ""}. Leave it on one of them.`;
    case "unsuitable line":
      return `the line of BfrLines with the code ${code ?? ""} stands in a Section for other money. Correct ${column}, or the Section.`;
  }
}

const namedText = (named: string, why: WhyNotMapped): string =>
  why === "unsuitable line"
    ? `its BFR line "${named}" stands in a Section for other money. Correct one of them.`
    : why === "several lines"
      ? `more than one line of BfrLines answers to "${named}". Name the Heading instead.`
      : `there is no line "${named}" in BfrLines. Use a Line or Heading that is there, or add it.`;

const wordsText = (words: string, why: WhyNotMapped): string =>
  why === "several lines"
    ? `${words}: more than one line of BfrLines has these words. Leave them on one.`
    : `${words}: no line of BfrLines that suits it has these words. Add them to AAR codes of its line.`;

/** For the file of the finance system. */
export function uploadProblem({ item, why }: UploadFinding): ReturnProblem {
  const { line, post, school, heading } = item;
  if (line !== null && line.origin.place.table === "Budget") {
    const at = cellOf(line.origin, "nominalCode");
    return { at, text: `Budget line ${line.id}, ${line.heading}, has no Nominal code. Fill it in.` };
  }
  const row = line?.origin ?? post?.origin ?? null;
  const field = post ? "role" : line && isCostToAchieve(line) ? "costToAchieve" : "aarCode";
  const accounts = post?.role?.aarCode ?? line?.aarCode ?? heading;
  const what = post ? `Post ${post.id} at ${school}` : heading;
  const map = `Map | actuals | Nominal | 5001 | ${accounts}`;
  const text =
    why === "several codes"
      ? `${what}: ImportMaps has more than one ledger code for ${accounts}. Leave one, or give it a Budget row of its own.`
      : `${what} has no ledger code. Add it to the map of kind actuals in ImportMaps, as in "${map}".`;
  return { at: row && cellOf(row, field), text };
}

/** One problem a line, and how many there are. */
export function problemLines(problems: readonly ReturnProblem[]): string[] {
  if (problems.length === 0) return [];
  const title = `${inWords(problems.length, "row")} to mend`;
  return [
    ...underlined(title, []),
    ...problems.flatMap((problem) => wrapped(`Error  ${placeText(problem)}  ${problem.text}`, 0, 9)),
  ];
}
