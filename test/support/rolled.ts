import { rollYear } from "../../src/application/roll/roll-year";
import type { RollOutcome } from "../../src/application/roll/roll-year";
import type { Rolled } from "../../src/application/roll/roll-report";
import { planEvaluator } from "../../src/application/plan-evaluator";
import { reviewScenario } from "../../src/application/review-scenario";
import { pounds } from "../../src/domain/kernel";
import type { Issue } from "../../src/domain/kernel";
import type { TrustModel } from "../../src/domain/reinvestment";
import type { Change } from "../../src/domain/scenarios";
import { rollTrust } from "../../src/domain/year-roll";
import type { RolledRows } from "../../src/domain/year-roll";
import { rollBook, rowEdits, trustRecords } from "../../src/workbook";
import { readTrust } from "../../src/workbook/codec/read-trust";
import type { HostTable } from "../../src/workbook/host";
import { withRowEdits } from "../../src/workbook/with-row-edits";
import { smallPlan } from "./plan-builders";
import { aScenario } from "./scenario-builders";

export interface ReadModel {
  readonly model: TrustModel;
  readonly issues: readonly Issue[];
}
export function modelIn(tables: readonly HostTable[]): ReadModel {
  const reading = readTrust(tables);
  if (reading.newerLayout !== null || reading.model === null) throw new Error("no trust");
  return { model: reading.model, issues: reading.issues };
}

export function rollOutcome(tables: readonly HostTable[]): RollOutcome {
  const { model, issues } = modelIn(tables);
  return rollYear(model, {
    issues,
    book: rollBook(tables),
    scenarios: trustRecords(tables).scenarios,
    today: { year: 2027, month: 9, day: 6 },
  });
}

export interface RolledTables {
  readonly old: TrustModel;
  readonly model: TrustModel;
  readonly issues: readonly Issue[];
  readonly tables: readonly HostTable[];
  readonly rolled: Rolled;
}

/** The next year opened, written into tables and read again. */
export function rolledTables(tables: readonly HostTable[]): RolledTables {
  const outcome = rollOutcome(tables);
  if (outcome.outcome === "refused") throw new Error(outcome.problems.join("\n"));
  const after = withRowEdits(tables, rowEdits(outcome.edits, tables));
  return { old: modelIn(tables).model, ...modelIn(after), tables: after, rolled: outcome.rolled };
}

/** The rows of the next year, exact, of a trust that can be worked out. */
export function rowsRolled(model: TrustModel): RolledRows {
  const { before, after, own } = reviewScenario("Adopted", model, planEvaluator());
  if (!before || !after) throw new Error("the adopted plan is not worked out");
  return rollTrust({
    model,
    before: before.plan,
    after: after.costs,
    released: [...own.cash, ...own.time],
    stated: null,
    day: null,
  });
}

/** The small trust with scenario S adopted. */
export const adoptedTrust = (
  changes: readonly Change[],
  given: Partial<Pick<TrustModel, "everything" | "releases" | "commitments" | "scenarios">> = {},
): TrustModel => ({
  ...{ everything: smallPlan(), scenarios: [aScenario("S", { status: "adopted" })], changes },
  ...{ trustName: "Small trust", activeScenario: "S", releases: [], commitments: [], frozen: [] },
  ...{ materiality: pounds("5000"), delegations: [], roles: [] },
  ...given,
});
