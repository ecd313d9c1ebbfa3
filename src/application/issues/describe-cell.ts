import type { CellFinding } from "../../domain/kernel";
import { looksLikeDate, looksLikeNumber } from "./looks-like";

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
      return notANumber(finding.field, finding.found);
    case "not-a-date":
      return notADate(finding.field, finding.found);
    case "not-an-academic-year":
      return `${finding.field} must be an academic year. The cell holds "${finding.found}". Format the cell as text and type the year like this: 2026/27.`;
    case "not-a-year-group":
      return `${finding.field} must be YN, YR or Y1 to Y14. The cell holds "${finding.found}". Correct it: need groups are only for special schools and alternative provision.`;
    case "not-text":
      return `${finding.field} must be text. The cell holds ${finding.found}. Type the word that belongs there.`;
    case "not-allowed":
      return `${finding.field} cannot be "${finding.found}". Use one of these: ${listed(finding.allowed)}.`;
    case "out-of-range":
      return `${finding.field} cannot be ${finding.found}. ${rangeOf(finding.least, finding.most)}`;
    case "not-whole":
      return `${finding.field} must be a whole number. The cell holds ${finding.found}. Type one without decimals.`;
    case "cell-error":
      return `${finding.field} shows ${finding.found}. The formula in the cell, or a row it pointed to, is broken: put it right or type the value.`;
    case "not-calculated":
      return `${finding.field} is a formula that has not been worked out. Open the workbook in Excel, let it calculate, and save it.`;
    case "unknown-name":
      return `"${finding.found}" is not in ${finding.table}. Correct ${finding.field}, or add it to ${finding.table}.`;
    case "duplicate-key":
      return `${finding.found} stands here a second time: a row above has the same ${finding.field}. Remove one of the two rows, or change it; until then what they feed is not known.`;
    case "unusable-key":
      return `${finding.field} "${finding.found}" has a character that Excel's look-ups take for a pattern. Leave out * ? ~ | and spaces at either end, and do not start with = < or >.`;
    case "reserved-name":
      return `A school cannot be called "${finding.found}": that name is kept for totals. Give it another.`;
    case "read-as":
      return `${finding.field} "${finding.found}" was read as ${finding.readAs}. Type ${finding.readAs} instead, so that nobody has to guess.`;
    case "layout-assumed":
      return `The setting Layout version is blank, and the workbook is read as version ${finding.version}. Type ${finding.version} if it was made by this version of Headroom, else the version that stood there.`;
    case "wrong-order":
      return `${finding.second} is before ${finding.first}. Correct one of them.`;
  }
}

function notANumber(field: string, found: string): string {
  if (looksLikeNumber(found)) {
    return `${field} holds "${found}" stored as text, not as a number. Format the cell as a number and type it again.`;
  }
  return `${field} must be a number. The cell holds "${found}". Type a number, without words or units.`;
}

function notADate(field: string, found: string): string {
  if (looksLikeDate(found)) {
    return `${field} holds "${found}" stored as text, not as a date. Format the cell as a date and type it again.`;
  }
  return `${field} must be a date. The cell holds "${found}". Type it as a date, for example 01/09/2026.`;
}

function rangeOf(least: string | null, most: string | null): string {
  if (least !== null && most !== null) return `Type a figure from ${least} to ${most}.`;
  return least !== null ? `Type ${least} or more.` : `Type ${most ?? "less"} or less.`;
}
