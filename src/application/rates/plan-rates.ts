import { RATE_KINDS } from "../../domain/reference";
import type { RateKind } from "../../domain/reference";
import type { CellContext } from "../import/cells/read-cell";
import { guessMap } from "../import/guess-map";
import { bestHeaderRow } from "../import/headers";
import { IMPORT_TARGETS } from "../import/kinds";
import { planImport } from "../import/plan-import";
import type { ImportPlan } from "../import/plan-import";
import type { SourceFile, SourceRow } from "../import/source";

/** A pack of new rates, sheet by sheet. */
export interface RatePlan {
  readonly plans: readonly ImportPlan[];
  /** Sheets that hold no rates. */
  readonly passedOver: readonly string[];
}

const HEADERS = RATE_KINDS.map((kind) => IMPORT_TARGETS[kind][0].table);

/** What a pack would do. Each of its sheets is rows of the table whose headers it has. */
export function planRates(
  sheets: readonly SourceFile[],
  context: CellContext,
): RatePlan | { readonly refused: string } {
  const plans: ImportPlan[] = [];
  const passedOver: string[] = [];
  for (const sheet of sheets) {
    const kind = kindOf(sheet, context);
    if (kind === null) {
      passedOver.push(sheet.name);
      continue;
    }
    const plan = planImport(sheet, requestFor(kind), context);
    if ("refused" in plan) return { refused: `${sheet.name}: ${plan.refused}` };
    plans.push(plan);
  }
  if (plans.length > 0) return { plans, passedOver };
  return {
    refused: `it has the headers of none of ${HEADERS.join(", ")}: name the columns as the workbook does`,
  };
}

const requestFor = (kind: RateKind) => ({
  kind,
  map: "whichever fits" as const,
  set: new Map<string, string>(),
  skipBadRows: false,
  removeMissing: false,
});

/** The kind whose key and whose figures the headers name; of several the one with most of its columns. */
function kindOf(sheet: SourceFile, context: CellContext): RateKind | null {
  let best: { readonly kind: RateKind; readonly columns: number } | null = null;
  for (const kind of RATE_KINDS) {
    const columns = columnsOf(sheet, kind, context);
    if (columns > (best?.columns ?? 0)) best = { kind, columns };
  }
  return best?.kind ?? null;
}

function columnsOf(sheet: SourceFile, kind: RateKind, context: CellContext): number {
  const [{ table }] = IMPORT_TARGETS[kind];
  const keys = (context.book.table(table)?.columns ?? [])
    .filter(({ isKey, required }) => isKey && required)
    .map(({ header }) => header);
  const guessed = (row: SourceRow): string[] => guessMap(kind, row, context).map(({ column }) => column);
  const header = bestHeaderRow(sheet, (row) => guessed(row).length);
  const found = header === null ? [] : guessed(header);
  const isWhole = keys.length > 0 && keys.every((key) => found.includes(key)) && found.length > keys.length;
  return isWhole ? found.length : 0;
}
