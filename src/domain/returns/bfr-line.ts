import { groupBy, nameKey } from "../kernel";
import type { RowOrigin } from "../kernel";
import type { BfrSection, FigureStatus } from "../reference";

/** A line of the Budget Forecast Return, as the trust has it. */
export interface BfrLine {
  /** Null of a line as shipped, where the workbook has none. */
  readonly origin: RowOrigin | null;
  /** Null: its number is not known. */
  readonly line: string | null;
  readonly heading: string;
  readonly section: BfrSection;
  readonly codes: readonly string[];
  /** Null where it cannot be read. */
  readonly status: FigureStatus | null;
}

/** Sections that money stands in; the others are worked out of them. */
export const MONEY_SECTIONS = [
  "Revenue income",
  "Staff costs",
  "Other revenue costs",
  "Revenue transfers",
  "Capital income",
  "Capital expenditure",
  "Capital transfers",
] as const satisfies readonly BfrSection[];
export type MoneySection = (typeof MONEY_SECTIONS)[number];

type Found = BfrLine | "several" | null;
/** The lines of the return, to be found by what rows of the workbook say. */
export interface BfrBook {
  readonly lines: readonly BfrLine[];
  /** By heading, number, or one of several numbers of a line. */
  named(text: string): Found;
  ofCode(code: string): Found;
  /** Null where a section has no line, or more than one. */
  sole(section: BfrSection): BfrLine | null;
}

export const listedNumbers = (line: string | null): string[] =>
  (line ?? "")
    .split(/[,;]/)
    .map((number) => number.trim())
    .filter((number) => number !== "");

export function bfrBookOf(lines: readonly BfrLine[]): BfrBook {
  const byName = indexOf(lines, (own) => [own.heading, own.line ?? "", ...listedNumbers(own.line)]);
  const byCode = indexOf(lines, (own) => own.codes);
  const bySection = groupBy(lines, ({ section }) => section);
  const only = (own: readonly BfrLine[] | undefined): Found => {
    const [first, ...others] = own ?? [];
    return others.length > 0 ? "several" : (first ?? null);
  };
  return {
    lines,
    named: (text) => only(byName.get(nameKey(text))),
    ofCode: (code) => only(byCode.get(nameKey(code))),
    sole(section) {
      const found = only(bySection.get(section));
      return found === "several" ? null : found;
    },
  };
}

/** Lines by each of their names; a line that has one name twice is there once. */
function indexOf(
  lines: readonly BfrLine[],
  namesOf: (line: BfrLine) => readonly string[],
): Map<string, BfrLine[]> {
  const pairs = lines.flatMap((line) =>
    [...new Set(namesOf(line).map(nameKey))].filter((name) => name !== "").map((name) => ({ name, line })),
  );
  return new Map(
    [...groupBy(pairs, ({ name }) => name)].map(([name, own]) => [name, own.map(({ line }) => line)]),
  );
}
