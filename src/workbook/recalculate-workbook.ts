import type { Progress, RecalculationOutcome } from "../application/open-workbook";
import type { HostTable } from "./host";
import type { CalculatedSheets } from "./layout/calculated/calculated-sheets";
import { recalculate, type Occasion } from "./recalculation";

export interface RecalculationTools extends Occasion {
  readonly readTables: () => Promise<readonly HostTable[]>;
  /** Returns why not, or what has to be agreed to first; null when it is done. */
  readonly writeCalculated: (
    content: CalculatedSheets,
    told: Progress,
  ) => Promise<string | { readonly question: string } | null>;
}

/** Writes the sheets of formulas into the workbook that is open, as `recalc` does into a copy. */
export async function recalculateWorkbook(
  { readTables, writeCalculated, ...occasion }: RecalculationTools,
  told: Progress,
): Promise<RecalculationOutcome> {
  const outcome = recalculate(await readTables(), occasion);
  if (outcome.outcome === "refused") return { outcome: "refused", reason: sentence(outcome.reason) };
  const reason = await writeCalculated(outcome.sheets, told);
  if (reason !== null && typeof reason === "object") return { outcome: "asks", question: reason.question };
  return reason === null ? { outcome: "written" } : { outcome: "refused", reason };
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)} Nothing was written.`;
