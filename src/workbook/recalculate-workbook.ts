import type { RecalculationOutcome } from "../application/open-workbook";
import type { HostTable } from "./host";
import type { CalculatedSheets } from "./layout/calculated/calculated-sheets";
import { recalculateStepwise, type Occasion } from "./recalculation";

export interface RecalculationTools extends Occasion {
  readonly readTables: () => Promise<readonly HostTable[]>;
  /** Returns why not, or what has to be agreed to first; null when it is done. */
  readonly writeCalculated: (
    content: CalculatedSheets,
  ) => Promise<string | { readonly question: string } | null>;
  /** Does work that takes seconds; null where a person cancelled it. */
  readonly work: <T>(steps: Generator<unknown, T, void>) => Promise<{ readonly value: T } | null>;
}

/** Writes the sheets of formulas into the workbook that is open, as `recalc` does into a copy. */
export async function recalculateWorkbook({
  readTables,
  writeCalculated,
  work,
  ...occasion
}: RecalculationTools): Promise<RecalculationOutcome> {
  const done = await work(recalculateStepwise(await readTables(), occasion));
  if (done === null) return { outcome: "refused", reason: "Cancelled. Nothing was written." };
  const outcome = done.value;
  if (outcome.outcome === "refused") return { outcome: "refused", reason: sentence(outcome.reason) };
  const reason = await writeCalculated(outcome.sheets);
  if (reason !== null && typeof reason === "object") return { outcome: "asks", question: reason.question };
  return reason === null ? { outcome: "written" } : { outcome: "refused", reason };
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)} Nothing was written.`;
