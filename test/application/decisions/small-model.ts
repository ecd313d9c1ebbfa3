import { decide } from "../../../src/application/decisions/decide";
import type { Decision } from "../../../src/application/decisions/decide";
import type { Given } from "../../../src/application/decisions/ask";
import { newScenario } from "../../../src/application/decisions/new-scenario";
import { withEdits } from "../../../src/application/decisions/with-edits";
import type { TableEdit } from "../../../src/application/table-edits";
import type { TrustModel } from "../../../src/domain/reinvestment";
import type { HostTable } from "../../../src/workbook/host";
import { editRows } from "../../../src/workbook/hosts/xlsx/rows/edit-rows";
import { writeWorkbook } from "../../../src/workbook/hosts/xlsx/write-workbook";
import { rowEdits } from "../../../src/workbook/row-edits";
import { smallTrustContent } from "../../support/small-trust";
import { tablesOf, trustIn } from "../../support/through-file";

/** A workbook, as bytes, as tables and as a trust. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly tables: readonly HostTable[];
  readonly model: TrustModel;
}
export async function opened(bytes: Uint8Array): Promise<Opened> {
  const tables = await tablesOf(bytes);
  return { bytes, tables, model: trustIn(tables).model };
}
export function writtenTo({ bytes, tables }: Opened, edits: readonly TableEdit[]): Promise<Opened> {
  const next = editRows(bytes, rowEdits(edits, tables));
  if ("unreadable" in next) throw new Error(next.unreadable);
  return opened(next);
}

export const DRAFT = "Smaller offer";
export function draftIn(model: TrustModel, name = DRAFT): { model: TrustModel; edits: readonly TableEdit[] } {
  const made = newScenario(model, { scenario: name }, { year: 2026, month: 11, day: 24 });
  if (made.outcome === "refused") throw new Error(made.problems.join("; "));
  return { model: withEdits(model, made.edits), edits: made.edits };
}
/** The small trust with an empty draft. */
export async function smallTrustWithDraft(): Promise<Opened> {
  const trust = await opened(await writeWorkbook(smallTrustContent()));
  return writtenTo(trust, draftIn(trust.model).edits);
}

export function decided(model: TrustModel, verb: string, given: Given, scenario = DRAFT): Decision {
  const outcome = decide(model, { scenario, verb, given: { reason: "A reason", ...given } });
  if (outcome.outcome === "refused") throw new Error(outcome.problems.join("; "));
  return outcome.decision;
}
export function problemsOf(
  model: TrustModel,
  verb: string,
  given: Given,
  scenario = DRAFT,
): readonly string[] {
  const outcome = decide(model, { scenario, verb, given });
  return outcome.outcome === "refused" ? outcome.problems : [];
}
