import { isSameName, notYetWritten } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { Scenario } from "../../domain/scenarios";
import { withLedgerRow, withLedgerUpdate, withoutLedgerRow } from "../ledger/with-ledger";
import type { NewRow, RestateRow, ScenarioRecord, TableEdit } from "../table-edits";

/** The trust as it will read once the edits are written. */
export const withEdits = (model: TrustModel, edits: readonly TableEdit[]): TrustModel =>
  edits.reduce(withEdit, model);

function withEdit(model: TrustModel, edit: TableEdit): TrustModel {
  switch (edit.edit) {
    case "add":
      return withRow(model, edit);
    case "remove":
      return withoutRow(model, edit);
    case "restate":
      return withRestated(model, edit);
    case "update":
      return withUpdate(model, edit);
  }
}

function withRestated(model: TrustModel, { table, from, to }: RestateRow): TrustModel {
  const { everything } = model;
  const restated = <Row>(rows: readonly Row[], was: Row, is: Row): Row[] =>
    rows.map((row) => (row === was ? is : row));
  switch (table) {
    case "Curriculum":
      return {
        ...model,
        everything: { ...everything, curriculum: restated(everything.curriculum, from, to) },
      };
    case "Staff":
      return { ...model, everything: { ...everything, posts: restated(everything.posts, from, to) } };
    case "Budget":
      return { ...model, everything: { ...everything, budget: restated(everything.budget, from, to) } };
  }
}

function withUpdate(model: TrustModel, edit: Extract<TableEdit, { readonly edit: "update" }>): TrustModel {
  switch (edit.table) {
    case "Scenarios":
      return {
        ...model,
        scenarios: model.scenarios.map((own) =>
          isSameName(own.name, edit.scenario) ? updated(own, edit.record) : own,
        ),
      };
    case "Changes":
      return {
        ...model,
        changes: model.changes.map((own) =>
          isSameName(own.id, edit.change) ? { ...own, ...edit.record } : own,
        ),
      };
    default:
      return withLedgerUpdate(model, edit);
  }
}

const updated = (own: Scenario, record: Partial<ScenarioRecord>): Scenario => ({
  ...own,
  status: record.status ?? own.status,
  buildsOn: record.buildsOn ?? own.buildsOn,
  adoptedOn: record.adoptedOn ?? own.adoptedOn,
  inputsHash: record.inputsHash ?? own.inputsHash,
});

const scenarioOf = ({ scenario, ...record }: ScenarioRecord): Scenario => ({
  name: scenario,
  origin: notYetWritten("Scenarios", "Scenarios"),
  status: record.status,
  buildsOn: record.buildsOn,
  adoptedOn: record.adoptedOn,
  purpose: record.purpose,
  inputsHash: record.inputsHash,
});

function withRow(model: TrustModel, added: NewRow): TrustModel {
  const { everything } = model;
  const { table, row } = added;
  switch (table) {
    case "Releases":
    case "Commitments":
    case "Actuals":
      return withLedgerRow(model, added);
    // no figure rests on it
    case "PrivateReasons":
      return model;
    case "Scenarios":
      return { ...model, scenarios: [...model.scenarios, scenarioOf(row)] };
    case "Changes":
      return { ...model, changes: [...model.changes, row] };
    case "FrozenFigures":
      return { ...model, frozen: [...model.frozen, row] };
    case "Curriculum":
      return { ...model, everything: { ...everything, curriculum: [...everything.curriculum, row] } };
    case "Staff":
      return { ...model, everything: { ...everything, posts: [...everything.posts, row] } };
    case "Teaching":
      return { ...model, everything: { ...everything, teaching: [...everything.teaching, row] } };
    case "Budget":
      return { ...model, everything: { ...everything, budget: [...everything.budget, row] } };
  }
}

function withoutRow(model: TrustModel, removed: NewRow): TrustModel {
  const { everything } = model;
  const { table, row } = removed;
  const other = (own: { readonly id: string }): boolean => !("id" in row && isSameName(own.id, row.id));
  switch (table) {
    case "Releases":
    case "Commitments":
    case "Actuals":
      return withoutLedgerRow(model, removed);
    case "PrivateReasons":
      return model;
    case "Scenarios":
      return { ...model, scenarios: model.scenarios.filter(({ name }) => !isSameName(name, row.scenario)) };
    case "Changes":
      return { ...model, changes: model.changes.filter(other) };
    case "FrozenFigures":
      return { ...model, frozen: model.frozen.filter((own) => own !== row) };
    case "Curriculum":
      return { ...model, everything: { ...everything, curriculum: everything.curriculum.filter(other) } };
    case "Staff":
      return { ...model, everything: { ...everything, posts: everything.posts.filter(other) } };
    case "Teaching": {
      const stays = everything.teaching.filter(
        (own) => !isSameName(own.post, row.post) || !isSameName(own.subject, row.subject),
      );
      return { ...model, everything: { ...everything, teaching: stays } };
    }
    case "Budget": {
      const stays = everything.budget.filter((own) => other(own) || own.academicYear !== row.academicYear);
      return { ...model, everything: { ...everything, budget: stays } };
    }
  }
}
