import { pupilTarget } from "../../../domain/scenarios";
import type { ChangeTable } from "../../../domain/scenarios";
import { yearGroupText } from "../../present/year-group-text";
import { planOf } from "../../report/figures";
import type { Look } from "../choice";
import type { Option } from "../context";
import { listFor } from "./option-lists";

/** The option of a verb whose list has the rows that a lever may be of. */
type RowOption = "row" | "post" | "line" | "school";

/** What may be moved: a column of a table, of one of its rows, and how a scenario moves it. */
export interface LeverKind {
  readonly value: string;
  readonly label: string;
  readonly table: ChangeTable;
  readonly field: string;
  /** Of pupils: a school and year group. Null: the year is the row. */
  readonly rows: RowOption | "pupils" | null;
  /** The verbs that lower it and that raise it. */
  readonly verbs: readonly [less: string, more: string];
  /** The option of them that takes the value. */
  readonly option: string;
}

type Moved = readonly [label: string, field: string, verb: string | LeverKind["verbs"], option: string];
const kinds = (table: ChangeTable, rows: LeverKind["rows"], moved: readonly Moved[]): LeverKind[] =>
  moved.map(([label, field, verb, option]) => ({
    ...{ value: `${table} ${field}`, label, table, field, rows, option },
    verbs: typeof verb === "string" ? [verb, verb] : verb,
  }));

/** The closed list of changes, in the order in which people ask. */
export const LEVER_KINDS: readonly LeverKind[] = [
  ...kinds("Staff", "post", [["FTE of a post", "FTE", ["reduce-post", "raise-post"], "fte"]]),
  ...kinds("Curriculum", "row", [
    ["Groups of a row", "Groups", ["merge-groups", "split-groups"], "groups"],
    ["Periods a group of a row", "Periods per group", "change-periods", "periods"],
    ["Teachers a group of a row", "Teachers per group", "staff-groups", "teachers-per-group"],
    ["Support staff a group of a row", "Support staff per group", "staff-groups", "support-per-group"],
    ["Pupils taking a row", "Pupils taking", "change-pupils-taking", "pupils"],
  ]),
  ...kinds("Schools", "school", [
    ["Target contact ratio of a school", "Target contact ratio", "contact-target", "ratio"],
    ["Target class size of a school", "Target class size", "class-size-cap", "size"],
  ]),
  ...kinds("Pupils", "pupils", [["Pupils of a year group", "Pupils", "pupil-numbers", "pupils"]]),
  ...kinds("Budget", "line", [["Amount of a budget line", "Amount £", "budget-line", "amount"]]),
  ...kinds("Years", null, [
    ["Award of teachers", "Teacher award %", "pay-award", "teachers"],
    ["Award of support staff", "Support award %", "pay-award", "support"],
    ["Inflation of what is bought", "Non-pay inflation %", "inflation", "non-pay"],
    ["Growth of income for each pupil", "Income growth %", "inflation", "income"],
  ]),
  ...kinds("Staff", "post", [
    ["Timetabled periods of a post", "Timetabled periods", "change-timetable", "timetabled"],
    ["TLR of a post", "TLR £", "change-tlr", "tlr"],
    ["Share of a TLR that a post holds", "TLR share", "change-tlr", "share"],
    ["SEN allowance of a post", "SEN allowance £", "change-pay", "sen-allowance"],
    ["Salary of a post", "Annual salary £", "change-pay", "salary"],
    ["Cost of a post entered as a whole", "Annual cost £", "change-pay", "annual-cost"],
  ]),
];

/** The rows that a lever may be of. */
export function leverRows(look: Look, kind: LeverKind): Option[] {
  const { review, scope, academicYear } = look;
  const plan = (planOf(review, "after") ?? planOf(review, "baseline"))?.evaluation?.plan;
  if (kind.rows === null || !plan || review.model === null) return [];
  if (kind.rows === "pupils") {
    return plan.pupils
      .filter((row) => row.academicYear === academicYear && scope.showsMoney(row.school))
      .map(({ school, yearGroup }) => ({
        value: `${school}|${yearGroup}`,
        label: `${school}, ${yearGroupText(yearGroup)}`,
        note: "",
      }));
  }
  return (
    listFor(kind.rows, { plan, look, model: review.model, year: academicYear, isSixthForm: false }) ?? []
  );
}

/** What the verbs of a lever call its row. */
export function rowGiven({ rows }: LeverKind, target: string): Readonly<Record<string, string>> {
  if (rows === null) return {};
  if (rows !== "pupils") return { [rows]: target };
  const { school, yearGroup } = pupilTarget(target);
  return { school, "year-group": yearGroup };
}
