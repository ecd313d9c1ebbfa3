import type { CalculatedSheets } from "../../../layout/calculated/calculated-sheets";
import { knownTexts } from "../../../layout/look/dress-calculated";
import { planSheet, type SheetPlan } from "../../../layout/look/sheet-plan";
import { lockedSentence, missingSentence, movedSentence, replaceQuestion } from "./sentences";
import { lookOf, standingOf, strangeness, tablesOf, type Table } from "./standing";
import type { TargetSheet } from "./target";
import { whoseSheet, type OldSheet } from "./whose-sheet";

/** Where every sheet of formulas goes; why they cannot be written; or what a person must agree to first. */
export type Targets =
  { readonly refused: string } | { readonly question: string } | { readonly sheets: readonly TargetSheet[] };

/** A sheet as it is to be written, and what has to go before that. */
interface Found {
  readonly target: TargetSheet;
  readonly old: OldSheet | null;
}

/**
 * Two syncs: what is there, and what stands in its place; one more where sheets have to be made anew, for what else
 * stands on them. Nothing is written.
 */
export async function findTargets(
  context: Excel.RequestContext,
  { sheets, given }: CalculatedSheets,
  mayReplace: boolean,
): Promise<Targets> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name,items/position,items/protection/protected");
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
  const all = found.filter((own): own is Found => typeof own !== "string");
  const strange = await strangeOn(
    context,
    all.flatMap(({ old }) => (old ? [old] : [])),
  );
  if (strange !== null) return { refused: strange };
  const outdated = all.filter(({ old }) => old !== null).map(({ target }) => target.name);
  if (outdated.length > 0 && !mayReplace) return { question: replaceQuestion(outdated) };
  return { sheets: all.map(({ target }) => target) };
}

/** What of a person's own stands on sheets that have to be made anew, in a sentence; null: nothing. */
async function strangeOn(context: Excel.RequestContext, old: readonly OldSheet[]): Promise<string | null> {
  if (old.length === 0) return null;
  const asked = old.map(whoseSheet);
  await context.sync();
  return asked.map((answer) => answer()).find((sentence) => sentence !== null) ?? null;
}

const isNamed = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();

/** Asks for what stands in the place of a sheet, and says once it is known where the sheet goes, or why not. */
function lookAt(
  plan: SheetPlan,
  there: readonly Table[],
  sheets: readonly Excel.Worksheet[],
): () => Found | string {
  const { sheet: content } = plan;
  const own = plan.tables.flatMap((table) => {
    const found = there.find(({ name }) => isNamed(name, table.content.layout.name));
    return found ? [{ table, found }] : [];
  });
  const name = own[0]?.found.sheet ?? content.name;
  const sheet = sheets.find((other) => isNamed(other.name, name));
  if (!sheet) return () => ({ target: newSheet(plan, name, null), old: null });
  if (sheet.protection.protected) return () => lockedSentence(name);
  const astray = own.find(({ found }) => found.sheet !== name);
  if (astray) return () => movedSentence(astray.found.name, astray.found.sheet);
  const standing = own.map(({ table, found }) => standingOf(table, found));
  const look = lookOf(sheet, content);
  const strange = own.length > 0 ? () => null : strangeness(sheet);
  return () => {
    const trouble = strange() ?? standing.map((one) => one.trouble()).find((text) => text !== null);
    if (trouble) return trouble;
    if (standing.some((one) => one.isOutdated())) {
      const others = there.filter(
        (table) => table.sheet === name && !own.some(({ found }) => found === table),
      );
      const old = {
        sheet,
        others: others.map((table) => table.name),
        tables: standing.map((one) => one.found()),
      };
      return { target: newSheet(plan, name, sheet.position), old };
    }
    return { target: standingSheet(plan, sheet, { standing, ...look() }), old: null };
  };
}

interface Standing {
  readonly standing: readonly ReturnType<typeof standingOf>[];
  readonly isDressed: boolean;
  readonly chartsNow: ReadonlyMap<string, number>;
}

/** A sheet that is written where it stands. */
function standingSheet(
  plan: SheetPlan,
  { name }: Excel.Worksheet,
  { standing, isDressed, chartsNow }: Standing,
): TargetSheet {
  const tables = plan.tables.map((table) => {
    const lastRowNow = standing.find((one) => one.table === table)?.lastRow() ?? null;
    return { placed: table, lastRowNow, isDressed: isDressed && lastRowNow !== null };
  });
  return { content: plan.sheet, plan, name, isThere: true, replaces: null, isDressed, chartsNow, tables };
}

/** A sheet that is made, perhaps in the place of an older one. */
const newSheet = (plan: SheetPlan, name: string, replaces: number | null): TargetSheet => ({
  content: plan.sheet,
  plan,
  name,
  isThere: false,
  replaces,
  isDressed: false,
  chartsNow: new Map(),
  tables: plan.tables.map((table) => ({ placed: table, lastRowNow: null, isDressed: false })),
});
