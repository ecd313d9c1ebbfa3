import type { OwnWrites } from "../own-writes";
import { limitsOf, type Surroundings } from "../surroundings";
import { inOneStep } from "./one-step";
import { persistently, sentenceFor } from "../trouble";

/** Sheets of another workbook, with the tables on them. */
export interface NewSheets {
  /** The .xlsx file that holds them, and nothing else. */
  readonly base64: string;
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
}

/** What has a name in the workbook that is open. */
interface Names {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
}

/**
 * Adds sheets behind those that are there, all or none: the workbook's own are never touched. Returns why not; null
 * when it is done.
 */
export async function insertSheets(
  surroundings: Surroundings,
  own: OwnWrites,
  added: NewSheets,
): Promise<string | null> {
  if (added.base64.length > limitsOf(surroundings).bytesPerRequest) return TOO_MUCH;
  try {
    const before = await persistently(surroundings, () => surroundings.excel.run(namesNow));
    const clash = clashWith(added, before);
    if (clash !== null) return clash;
    return await own.addingTables(() => insertAll(surroundings, added, before));
  } catch (cause) {
    return sentenceFor(cause);
  }
}

const TOO_MUCH = "That is more than Excel takes at once. Nothing was added.";

async function namesNow(context: Excel.RequestContext): Promise<Names> {
  const names = askForNames(context);
  await context.sync();
  return names();
}

function askForNames({ workbook: { worksheets, tables } }: Excel.RequestContext): () => Names {
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  return () => ({
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
  });
}

const isNamed =
  (name: string) =>
  (other: { readonly name: string }): boolean =>
    other.name.toLowerCase() === name.toLowerCase();

function clashWith(added: NewSheets, before: Names): string | null {
  const sheet = added.sheets.find((name) => before.sheets.some(isNamed(name)));
  if (sheet !== undefined) return clashSentence("sheet", sheet);
  const table = added.tables.find(({ name }) => before.tables.some(isNamed(name)));
  return table === undefined ? null : clashSentence("table", table.name);
}

const clashSentence = (what: string, name: string): string =>
  `This workbook has a ${what} called ${name} already, and Headroom leaves it alone. Rename it, or begin in another workbook. Nothing was added.`;

async function insertAll(
  surroundings: Surroundings,
  added: NewSheets,
  before: Names,
): Promise<string | null> {
  try {
    const { ids, now } = await inOneStep(surroundings, async (context) => {
      const inserted = context.workbook.insertWorksheetsFromBase64(added.base64, { positionType: "End" });
      const names = askForNames(context);
      await context.sync();
      return { ids: inserted.value, now: names() };
    });
    if (isComplete(added, newIn(now, before))) return null;
    await remove(surroundings, ids);
    return OVERTAKEN;
  } catch (cause) {
    return settled(surroundings, { added, before, cause });
  }
}

const newIn = (now: Names, before: Names): Names => ({
  ...now,
  sheets: now.sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id)),
});

/** Under another name, which Excel gives where one is taken, a sheet or a table would not be found again. */
const isComplete = (added: NewSheets, { sheets, tables }: Names): boolean =>
  added.sheets.every((name) => sheets.some(isNamed(name))) &&
  added.tables.every(({ name, sheet }) =>
    tables.some(
      (table) =>
        isNamed(name)(table) && sheets.some((own) => own.id === table.sheetId && isNamed(sheet)(own)),
    ),
  );

const OVERTAKEN =
  "Someone else was adding sheets or tables of the same names at the same moment. Headroom's were taken out again. Try again.";

const remove = (surroundings: Surroundings, ids: readonly string[]): Promise<void> =>
  persistently(surroundings, () =>
    surroundings.excel.run(async (context) => {
      for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
      await context.sync();
    }),
  );

interface Failed {
  readonly added: NewSheets;
  readonly before: Names;
  readonly cause: unknown;
}

/** The call failed: the sheets may be there all the same, where only its answer was lost. */
async function settled(surroundings: Surroundings, { added, before, cause }: Failed): Promise<string | null> {
  const now = newIn(await persistently(surroundings, () => surroundings.excel.run(namesNow)), before);
  if (isComplete(added, now)) return null;
  const isPart = added.sheets.some((name) => now.sheets.some(isNamed(name)));
  return isPart ? IN_PART : `${sentenceFor(cause)} Nothing was added.`;
}

const IN_PART =
  "Excel stopped answering while sheets were added, and only some of them are there. Delete those, and try again.";
