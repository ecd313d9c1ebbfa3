import { cellOf, isKnown, nameKey, problem, quantity, zero } from "../../domain/kernel";
import type { CivilDate, Issue } from "../../domain/kernel";
import type { Change, Scenario } from "../../domain/scenarios";
import type { Column } from "../layout/column";
import { ALL_TABLES } from "../layout/tables";
import type { changesTable, scenariosTable } from "../layout/tables";
import { columnOf, fieldsOf } from "../layout/table";
import type { RowOf } from "../layout/table";
import { beyondBounds } from "./read-amount";
import type { TableReading } from "./read-table";
import { isUnreadable, orElse, orNull } from "./readable";
import { severanceIssues } from "./severance";

/** `complete` is false when the changes are not there: then no scenario can be worked out. */
export const buildScenarios = (
  { rows, repeated }: TableReading<typeof scenariosTable>,
  complete: boolean,
): Scenario[] =>
  (rows ?? [])
    .filter((row) => !repeated.has(row))
    .flatMap((row) =>
      isUnreadable(row.scenario)
        ? []
        : [
            {
              name: row.scenario,
              origin: row.origin,
              status: orNull(row.status),
              buildsOn: complete ? orNull(row.buildsOn) : null,
              adoptedOn: orNull(row.adoptedOn),
              inputsHash: orNull(row.inputsHash),
              purpose: orNull(row.purpose),
            },
          ],
    );

const SOME_DAY: CivilDate = { year: 2000, month: 9, day: 1 };

export interface BuiltChanges {
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
}

/** Changes; one that cannot be read belongs, unreadable, to every scenario it may belong to. */
export function buildChanges(
  { rows, repeated }: TableReading<typeof changesTable>,
  scenarios: readonly Scenario[],
): BuiltChanges {
  const issues: Issue[] = [];
  const changes = (rows ?? []).flatMap((row) => {
    const wrongValue = valueIssue(row);
    if (wrongValue) issues.push(wrongValue);
    issues.push(...severanceIssues(row));
    const unreadable = repeated.has(row)
      ? "change"
      : (unreadableField(row) ?? (wrongValue ? "toValue" : null));
    const owners = isUnreadable(row.scenario) ? scenarios.map(({ name }) => name) : [row.scenario];
    return owners.map((scenario) => changeOf(row, scenario, unreadable));
  });
  return { changes, issues };
}

function changeOf(row: RowOf<typeof changesTable>, scenario: string, unreadable: string | null): Change {
  return {
    id: orElse(row.change, ""),
    origin: row.origin,
    scenario,
    order: row.order,
    together: orNull(row.together),
    school: orElse(row.school, ""),
    kind: orElse(row.kind, "Set"),
    table: orElse(row.table, "Staff"),
    target: orElse(row.target, ""),
    field: orNull(row.field),
    fromValue: orNull(row.fromValue),
    toValue: orNull(row.toValue),
    fromDate: orElse(row.fromDate, SOME_DAY),
    toDate: orNull(row.toDate),
    costToAchieve: row.costToAchieve ?? zero(),
    specialSeverance: row.ofWhichSpecialSeverance ?? zero(),
    commitment: orNull(row.commitment),
    reason: orNull(row.reason),
    unreadable,
  };
}

const DECIDING = [
  "change",
  "scenario",
  "school",
  "kind",
  "table",
  "target",
  "field",
  "fromValue",
  "toValue",
  "fromDate",
  "toDate",
  "commitment",
] as const;

function unreadableField(row: RowOf<typeof changesTable>): string | null {
  const field = DECIDING.find((name) => isUnreadable(row[name]));
  if (field) return field;
  if (!isKnown(row.order)) return "order";
  return row.costToAchieve !== null && !isKnown(row.costToAchieve) ? "costToAchieve" : null;
}

/** Every figure that a scenario may set is a number, within the bounds of its own column. */
function valueIssue(row: RowOf<typeof changesTable>): Issue | null {
  if (row.kind !== "Set" || isUnreadable(row.toValue)) return null;
  const at = cellOf(row.origin, "toValue");
  const field = "To value";
  if (row.toValue === null) return problem({ code: "missing-value", table: "Changes", field }, at);
  const value = quantity<string>(row.toValue);
  const found = row.toValue;
  if (!isKnown(value)) return problem({ code: "not-a-number", field, found }, at);
  const column = columnThatIsSet(row);
  return column && beyondBounds(value, column, { field, found, at });
}

function columnThatIsSet({ table, field }: RowOf<typeof changesTable>): Column<unknown> | null {
  const layout = ALL_TABLES.find(({ name }) => name === table);
  if (!layout || isUnreadable(field) || field === null) return null;
  const columns = fieldsOf(layout).map((own) => columnOf(layout, own));
  return columns.find(({ header }) => nameKey(header) === nameKey(field)) ?? null;
}
