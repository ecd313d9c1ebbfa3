import type { CalculatedSheet, CalculatedSheets } from "../../../layout/calculated/calculated-sheets";
import type { DressedCalculated } from "../../../layout/look/dress-calculated";
import { knownTexts } from "../../../layout/look/dress-calculated";
import { planSheet, type SheetPlan } from "../../../layout/look/sheet-plan";
import { HEADER_ROW, KIND_ROW } from "../../../layout/placing";
import { isKindLine, UNFINISHED } from "./kind-line";
import type { TargetSheet } from "./target";

/** Where every sheet of formulas goes; or why they cannot be written, in a sentence. */
export type Targets = { readonly refused: string } | { readonly sheets: readonly TargetSheet[] };

/** This share of the headers must be ours: a person may have a table of the same name. */
const ENOUGH_HEADERS = 0.5;

/** From the headers to the bottom of a sheet. */
const MOST_ROWS = 1_048_576 - HEADER_ROW + 1;

type Table = ReturnType<typeof tablesOf>[number];

/** Two syncs: what is there, and what stands in its place. Nothing is written. */
export async function findTargets(
  context: Excel.RequestContext,
  { sheets, given }: CalculatedSheets,
): Promise<Targets> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/worksheet/name,items/worksheet/protection/protected");
  await context.sync();
  const there = tablesOf(tables.items);
  const locked = given.flatMap(({ table }) =>
    there.filter((own) => isNamed(own.name, table) && own.isLocked),
  );
  if (locked[0]) return { refused: lockedSentence(locked[0].sheet) };
  const missing = given.find(({ table }) => !there.some((own) => isNamed(own.name, table)));
  if (missing) return { refused: missingSentence(missing.table) };
  const known = knownTexts(sheets.flatMap((own) => own.tables));
  const looks = sheets.map((own) => lookAt(planSheet(own, [], known), there, worksheets.items));
  await context.sync();
  const found = looks.map((look) => look());
  const refused = found.find((own): own is string => typeof own === "string");
  if (refused !== undefined) return { refused };
  return { sheets: found.filter((own): own is TargetSheet => typeof own !== "string") };
}

const tablesOf = (items: readonly Excel.Table[]) =>
  items.map((table) => ({
    table,
    name: table.name,
    sheet: table.worksheet.name,
    isLocked: table.worksheet.protection.protected,
  }));

const isNamed = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();

/** Asks for what stands in the place of a sheet, and says once it is known where the sheet goes, or why not. */
function lookAt(
  plan: SheetPlan,
  there: readonly Table[],
  sheets: readonly Excel.Worksheet[],
): () => TargetSheet | string {
  const { sheet: content, tables: placed } = plan;
  const own = placed.flatMap((table) => {
    const found = there.find(({ name }) => isNamed(name, table.content.layout.name));
    return found ? [{ table, found }] : [];
  });
  const name = own[0]?.found.sheet ?? content.name;
  const sheet = sheets.find((other) => isNamed(other.name, name));
  if (!sheet) {
    const tables = placed.map((table) => ({ placed: table, lastRowNow: null, isDressed: false }));
    const none = { isThere: false, isDressed: false, chartsNow: new Map<string, number>() };
    return () => ({ content, plan, name, tables, ...none });
  }
  if (sheet.protection.protected) return () => lockedSentence(name);
  const astray = own.find(({ found }) => found.sheet !== name);
  if (astray) return () => movedSentence(astray.found.name, astray.found.sheet);
  const standing = own.map(({ table, found }) => standingOf(table, found));
  const look = lookOf(sheet, content);
  const strange = own.length > 0 ? () => null : strangeness(sheet);
  return () => {
    const trouble = strange() ?? standing.map((one) => one.trouble()).find((text) => text !== null);
    if (trouble) return trouble;
    const { isDressed, chartsNow } = look();
    const tables = placed.map((table) => {
      const lastRowNow = standing.find((one) => one.table === table)?.lastRow() ?? null;
      return { placed: table, lastRowNow, isDressed: isDressed && lastRowNow !== null };
    });
    return { content, plan, name, isThere: true, isDressed, chartsNow, tables };
  };
}

/** A sheet that was cut off while it was written may lack some of its look. */
function lookOf(sheet: Excel.Worksheet, { charts }: CalculatedSheet) {
  const line = sheet.getRange(`A${KIND_ROW}`);
  line.load("formulas");
  if (charts.length > 0) sheet.charts.load("items/name,items/series/count");
  return () => ({
    isDressed: isKindLine(wordsIn(line)) && wordsIn(line) !== UNFINISHED,
    chartsNow:
      charts.length === 0
        ? new Map<string, number>()
        : new Map(sheet.charts.items.map((chart) => [chart.name, chart.series.count])),
  });
}

/** A sheet with none of our tables: it may be written to when it is blank, or was begun by Headroom. */
function strangeness(sheet: Excel.Worksheet): () => string | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  const line = sheet.getRange(`A${KIND_ROW}`);
  used.load("address");
  line.load("formulas");
  return () => (isNothing(used) || isKindLine(wordsIn(line)) ? null : takenSentence(sheet.name));
}

const isNothing = ({ isNullObject }: Excel.Range): boolean => isNullObject;
/** Of a line that is a formula, too, which begins with its words. */
const wordsIn = ({ formulas }: Excel.Range): string => String(formulas[0]?.[0]).replace(/^="/, "");

/** A table of ours that is there: where it reaches to, and what is in the way. */
function standingOf(table: DressedCalculated, { table: found, name, sheet }: Table) {
  const range = found.getRange();
  const headers = found.getHeaderRowRange();
  const filled = found.worksheet
    .getRangeByIndexes(HEADER_ROW - 1, table.firstColumn - 1, MOST_ROWS, table.columns.length)
    .getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  filled.load("rowIndex,rowCount");
  headers.load("values");
  return {
    table,
    lastRow: () => lastRowOf(range),
    trouble(): string | null {
      const wanted = table.columns.map(({ column }) => column.header);
      if (!isOurs(headers, wanted)) return yoursSentence(name);
      if (!isInPlace(range, table)) return otherSentence(name, sheet);
      const isBlocked = lastRowOf(range) < table.lastBodyRow && lastRowOf(filled) > lastRowOf(range);
      return isBlocked ? blockedSentence(name, sheet, lastRowOf(range) + 1) : null;
    },
  };
}

const lastRowOf = ({ rowIndex, rowCount }: Excel.Range): number => rowIndex + rowCount;

const isOurs = ({ values }: Excel.Range, wanted: readonly string[]): boolean =>
  wanted.filter((header) => values[0]?.includes(header)).length >= wanted.length * ENOUGH_HEADERS;

const isInPlace = (
  { rowIndex, columnIndex, columnCount }: Excel.Range,
  { firstColumn, columns }: DressedCalculated,
): boolean =>
  rowIndex === HEADER_ROW - 1 && columnIndex === firstColumn - 1 && columnCount === columns.length;

const NOTHING = "Nothing was written.";
const lockedSentence = (sheet: string): string =>
  `The sheet ${sheet} is protected, and Headroom writes formulas there. Take the protection off (Review, Unprotect Sheet) and try again. ${NOTHING}`;
const missingSentence = (table: string): string =>
  `The table ${table} is missing, and Headroom fills in a column of it by formula. Put it back, for example from a new template, and try again. ${NOTHING}`;
const movedSentence = (table: string, sheet: string): string =>
  `The table ${table} stands on the sheet ${sheet}, apart from the others that belong beside it. Move it back, or delete it, and try again. ${NOTHING}`;
const takenSentence = (sheet: string): string =>
  `This workbook has a sheet ${sheet} of yours, and Headroom needs a sheet of that name for its formulas. Rename yours and try again. ${NOTHING}`;
const blockedSentence = (table: string, sheet: string, row: number): string =>
  `Something stands on the sheet ${sheet} below the table ${table}, in row ${row} or lower, where the table needs new rows. Move it and try again. ${NOTHING}`;
const yoursSentence = (table: string): string =>
  `This workbook has a table ${table} of yours, and Headroom needs a table of that name for its formulas. Rename yours and try again. ${NOTHING}`;
const otherSentence = (table: string, sheet: string): string =>
  `The table ${table} on the sheet ${sheet} has other columns, or stands elsewhere, than this version of Headroom writes for these years. Delete the sheets of formulas and try again: they are made anew. ${NOTHING}`;
