import { isNegative, cellOf, isKnown, problem, quantity, unknown, zero } from "../../domain/kernel";
import type { CivilDate, Issue } from "../../domain/kernel";
import type { Commitment, ReleaseRow } from "../../domain/reinvestment";
import { inUnit } from "../../domain/kernel";
import type { Change, Scenario } from "../../domain/scenarios";
import type { changesTable, commitmentsTable, releasesTable, scenariosTable } from "../layout/tables";
import type { RowOf } from "../layout/table";
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

/** Every figure that a scenario may set is a number, and none may be below zero. */
function valueIssue(row: RowOf<typeof changesTable>): Issue | null {
  if (row.kind !== "Set" || isUnreadable(row.toValue)) return null;
  const at = cellOf(row.origin, "toValue");
  const field = "To value";
  if (row.toValue === null) return problem({ code: "missing-value", table: "Changes", field }, at);
  const value = quantity<string>(row.toValue);
  const found = row.toValue;
  if (!isKnown(value)) return problem({ code: "not-a-number", field, found }, at);
  const mayBeNegative = row.table === "Budget" || row.table === "Years";
  if (!isNegative(value) || mayBeNegative) return null;
  return problem({ code: "out-of-range", field, found, least: "0", most: null }, at);
}

export const buildReleases = ({ rows, repeated }: TableReading<typeof releasesTable>): ReleaseRow[] =>
  (rows ?? [])
    .filter((row) => !repeated.has(row))
    .map((row) => ({
      id: orElse(row.release, ""),
      origin: row.origin,
      scenario: orNull(row.scenario),
      school: orNull(row.school),
      fund: orNull(row.fund),
      kind: orNull(row.cashOrTime),
      recurrence: orNull(row.recurrence),
      fromYear: orNull(row.fromYear),
      toYear: orNull(row.toYear),
      amountAgreed: inUnit<"release">(row.amountAgreed),
      change: orNull(row.change),
    }));

/** Null when there is no such table. A repeated commitment is of an amount that is not known. */
export const buildCommitments = ({
  rows,
  repeated,
}: TableReading<typeof commitmentsTable>): Commitment[] | null =>
  rows?.map((row) => {
    const placed = ![row.fromYear, row.toYear, row.recurrence, row.release, row.status].some(isUnreadable);
    return {
      id: orElse(row.commitment, ""),
      origin: row.origin,
      release: orNull(row.release),
      school: orNull(row.school),
      category: orNull(row.category),
      fromYear: orNull(row.fromYear),
      toYear: orNull(row.toYear),
      amount: placed && !repeated.has(row) ? inUnit<"release">(row.amount) : unknown<"release">(),
      growsWith: isUnreadable(row.growsWith) ? null : (row.growsWith ?? "nothing"),
      recurrence: orNull(row.recurrence),
      status: orNull(row.status),
      aarCode: orNull(row.aarCode),
      rationale: orNull(row.rationale),
      intendedOutcome: orNull(row.intendedOutcome),
      measure: orNull(row.measure),
      owner: orNull(row.owner),
      reviewDate: orNull(row.reviewDate),
      proposedBy: orNull(row.proposedBy),
      approvedBy: orNull(row.approvedBy),
      overrideReason: orNull(row.overrideReason),
    };
  }) ?? null;
