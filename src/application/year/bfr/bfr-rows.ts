import { TRUST } from "../../../domain/curriculum";
import { groupBy, inUnit, nameKey, roundTo, sum, unknown, zero } from "../../../domain/kernel";
import type { Pounds, Quantity } from "../../../domain/kernel";
import type { BfrSection } from "../../../domain/reference";
import { carriedForward, MONEY_SECTIONS, returnTotals } from "../../../domain/returns";
import type { Bfr, BfrLine, MoneySection, ReturnLine, SchoolReturn, Standing } from "../../../domain/returns";
import { PENCE, roundedLines } from "./rounded-lines";

/** A row of the return as it is printed, to the penny; what is not known is blank. */
export interface BfrRow {
  readonly school: string;
  readonly section: BfrSection | typeof NOT_PLACED;
  readonly line: BfrLine | null;
  readonly heading: string;
  readonly amounts: readonly Quantity<string>[];
  /** What it is made of; null for the trust, and for what is worked out of other rows. */
  readonly from: readonly Standing[] | null;
}
export const NOT_MAPPED = "Not mapped";
export const NOT_PLACED = "Not placed";

type Amounts = readonly Quantity<string>[];
type Worked = Readonly<Partial<Record<BfrSection, Amounts>>>;
interface Block {
  readonly school: string;
  readonly lines: readonly ReturnLine[];
  readonly worked: Worked;
  /** The trust's names every line of the form. */
  readonly isTrust: boolean;
  readonly nothing: readonly Pounds[];
}

const ORDER: readonly (BfrSection | typeof NOT_PLACED)[] = [
  "Revenue income",
  "Not worked out",
  "Total revenue income",
  "Staff costs",
  "Total staff costs",
  "Other revenue costs",
  "Total revenue expenditure",
  "Revenue transfers",
  NOT_PLACED,
  "In-year balance",
  "Balance carried forward",
  "Capital income",
  "Capital expenditure",
  "Capital transfers",
  "Pupils",
];

/** The trust first, then its schools. Every amount is to the penny, and every total the sum of what is shown. */
export function bfrRows(bfr: Bfr, lines: readonly BfrLine[]): BfrRow[] {
  const schools = bfr.schools.map((school) => blockOf(school, bfr));
  return [trustBlock(schools, bfr), ...schools].flatMap((block) => rowsOf(block, lines, bfr.hidden));
}

function blockOf(school: SchoolReturn, { planFrom }: Bfr): Block {
  const lines = roundedLines(school);
  const totals = returnTotals(lines, school.isKnown);
  const opening = roundTo(school.opening, PENCE);
  return {
    ...{ school: school.school, lines, isTrust: false },
    nothing: school.isKnown.map((known) => (known ? zero<"GBP">() : unknown<"GBP">())),
    worked: {
      "Total revenue income": totals.income,
      "Total staff costs": totals.staff,
      "Total revenue expenditure": totals.expenditure,
      "In-year balance": totals.balance,
      "Balance carried forward": carriedForward(opening, totals.balance, planFrom),
      Pupils: school.pupils,
    },
  };
}

function trustBlock(schools: readonly Block[], { columns, hasCentral }: Bfr): Block {
  const added = (amountsOf: (block: Block) => Amounts): Quantity<string>[] =>
    columns.map((_, column) => sum(schools.flatMap((own) => amountsOf(own).slice(column, column + 1))));
  const notKnown = columns.map(() => unknown<"GBP">());
  const worked = TRUST_TOTALS.map(([section, restsOnLevy]) => {
    const isKnown = schools.length > 0 && (hasCentral || !restsOnLevy);
    return [section, isKnown ? added((block) => block.worked[section] ?? []) : notKnown] as const;
  });
  return {
    ...{ school: TRUST, isTrust: true, lines: trustLines(schools, columns.length) },
    nothing:
      schools.length === 0 ? notKnown : added(({ nothing }) => nothing).map((own) => inUnit<"GBP">(own)),
    worked: Object.fromEntries(worked),
  };
}

const TRUST_TOTALS: readonly (readonly [section: BfrSection, restsOnLevy: boolean])[] = [
  ["Total revenue income", false],
  ["Total staff costs", true],
  ["Total revenue expenditure", true],
  ["In-year balance", true],
  ["Balance carried forward", true],
  ["Pupils", false],
];

/** What a school does not have comes to nothing there, where its column is known. */
function trustLines(schools: readonly Block[], count: number): ReturnLine[] {
  const all = schools.flatMap((block) => block.lines.map((line) => ({ block, line })));
  return [...groupBy(all, ({ line }) => keyOf(line)).values()].flatMap((own): ReturnLine[] => {
    const [first] = own;
    if (!first) return [];
    const without = schools.filter((block) => own.every((other) => other.block !== block));
    const amounts = Array.from({ length: count }, (_, column) =>
      sum([
        ...own.flatMap(({ line }) => line.amounts.slice(column, column + 1)),
        ...without.flatMap(({ nothing }) => nothing.slice(column, column + 1)),
      ]),
    );
    return [{ ...first.line, amounts, from: [] }];
  });
}

const keyOf = ({ section, line, ledgerCode }: ReturnLine): string =>
  JSON.stringify([section, line && nameKey(line.heading), ledgerCode && nameKey(ledgerCode)]);

function rowsOf(block: Block, lines: readonly BfrLine[], hidden: number): BfrRow[] {
  return ORDER.flatMap((section) => sectionRows(section, block, lines)).map((row) => ({
    ...row,
    amounts: row.amounts.slice(hidden),
  }));
}

function sectionRows(section: (typeof ORDER)[number], block: Block, lines: readonly BfrLine[]): BfrRow[] {
  const money = MONEY_SECTIONS.find((own) => own === section);
  if (money !== undefined) return moneyRows(money, block, lines);
  if (section === NOT_PLACED) return unplacedRows(block);
  const own = lines.filter((line) => line.section === section);
  const amounts = block.worked[section] ?? block.nothing.map(() => unknown());
  const row = (line: BfrLine | null): BfrRow => ({
    ...{ school: block.school, section, line, heading: line?.heading ?? section, amounts, from: null },
  });
  // a total is there whether or not the form's line for it is; a line that is only shown stands once, for the trust
  if (section === "Not worked out") return block.isTrust ? own.map(row) : [];
  return own.length === 0 ? [row(null)] : own.map(row);
}

function moneyRows(section: MoneySection, block: Block, lines: readonly BfrLine[]): BfrRow[] {
  const own = block.lines.filter((line) => line.section === section);
  const row = (line: BfrLine | null, found: ReturnLine | undefined): BfrRow => ({
    ...{ school: block.school, section, line, heading: line?.heading ?? NOT_MAPPED },
    amounts: found?.amounts ?? block.nothing,
    from: block.isTrust ? null : (found?.from ?? []).flat(),
  });
  const mapped = lines
    .filter((line) => line.section === section)
    .map((line) => ({ line, found: own.find((each) => each.line === line) }))
    .filter(({ found }) => found !== undefined || block.isTrust)
    .map(({ line, found }) => row(line, found));
  const rest = own.filter(({ line }) => line === null);
  return [...mapped, ...rest.map((found) => row(null, found))];
}

const unplacedRows = ({ school, lines, isTrust }: Block): BfrRow[] =>
  lines
    .filter(({ section }) => section === null)
    .map(({ ledgerCode, amounts, from }) => ({
      ...{ school, section: NOT_PLACED, line: null, amounts, from: isTrust ? null : from.flat() },
      heading: `${NOT_PLACED}: ledger code ${ledgerCode ?? ""}`,
    }));
