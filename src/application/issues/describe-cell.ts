import type { CellFinding } from "../../domain/kernel";

const MOST_WORDS = 9;
const listed = (words: readonly string[]): string =>
  words.length <= MOST_WORDS
    ? words.join(", ")
    : `${words.slice(0, MOST_WORDS).join(", ")} and ${words.length - MOST_WORDS} more`;

export function describeCell(finding: CellFinding): string {
  switch (finding.code) {
    case "missing-value":
      return `${finding.field} is blank. Fill it in: a blank is not taken for zero.`;
    case "not-a-number":
      return `${finding.field} must be a number. The cell holds "${finding.found}". Type a number, without words or units.`;
    case "not-a-date":
      return `${finding.field} must be a date. The cell holds "${finding.found}". Type it as a date, for example 01/09/2026.`;
    case "not-an-academic-year":
      return `${finding.field} must be an academic year such as 2026/27. The cell holds "${finding.found}".`;
    case "not-a-year-group":
      return `${finding.field} must be YN, YR or Y1 to Y14. The cell holds "${finding.found}". Need groups are for special schools and alternative provision.`;
    case "not-text":
      return `${finding.field} must be text. The cell holds ${finding.found}.`;
    case "not-allowed":
      return `${finding.field} cannot be "${finding.found}". It may be: ${listed(finding.allowed)}.`;
    case "out-of-range":
      return `${finding.field} cannot be ${finding.found}. ${rangeOf(finding.least, finding.most)}`;
    case "not-whole":
      return `${finding.field} must be a whole number. The cell holds ${finding.found}.`;
    case "cell-error":
      return `${finding.field} shows ${finding.found}. The formula in the cell, or a row it pointed to, is broken: put it right or type the value.`;
    case "not-calculated":
      return `${finding.field} is a formula that has not been worked out. Open the workbook in Excel, let it calculate, and save it.`;
    case "unknown-name":
      return `"${finding.found}" is not in ${finding.table}. Correct ${finding.field}, or add it to ${finding.table}.`;
    case "duplicate-key":
      return `${finding.found} stands here a second time (${finding.field}). What it feeds is not known until one of the rows is removed or renamed.`;
    case "unusable-key":
      return `${finding.field} "${finding.found}" has a character that Excel's look-ups take for a pattern. Leave out * ? ~ | and spaces at either end, and do not start with = < or >.`;
    case "reserved-name":
      return `A school cannot be called "${finding.found}": that name is kept for totals. Give it another.`;
    case "read-as":
      return `${finding.field} "${finding.found}" was read as ${finding.readAs}. Type ${finding.readAs}, so that the sheet's own formulas find it too.`;
    case "wrong-order":
      return `${finding.second} is before ${finding.first}. Correct one of them.`;
  }
}

function rangeOf(least: string | null, most: string | null): string {
  if (least !== null && most !== null) return `It must be from ${least} to ${most}.`;
  return least !== null ? `It must be ${least} or more.` : `It must be ${most ?? "less"} or less.`;
}
