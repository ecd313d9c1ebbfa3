import { isSameName } from "../../domain/kernel";
import { inUnit, problem, cellOf } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { RESERVED_NAMES } from "../../domain/curriculum";
import type { School } from "../../domain/curriculum";
import type { OpeningReserve } from "../../domain/budget";
import { unknown } from "../../domain/kernel";
import { schoolsTable } from "../layout/tables";
import type { openingReservesTable } from "../layout/tables";
import type { TableReading } from "./read-table";
import { forSchools, isUnreadable, orNull } from "./readable";

/** Schools whose name can be read, each once; a repeated school would count everything twice. */
export function buildSchools(reading: TableReading<typeof schoolsTable>): School[] {
  return (reading.rows ?? [])
    .filter((row) => !reading.repeated.has(row))
    .flatMap((row) =>
      isUnreadable(row.school)
        ? []
        : [
            {
              name: row.school,
              origin: row.origin,
              phase: orNull(row.phase),
              partOf: orNull(row.partOfSchool),
              payArea: orNull(row.payArea),
              periodsPerCycle: row.periodsPerCycle,
              weeksPerCycle: inUnit<"weeks/cycle">(row.weeksPerCycle),
              targetContactRatio: row.targetContactRatio,
              targetClassSize: row.targetClassSize,
              targetsByYear: [],
            },
          ],
    );
}

export function noSchools({ rows }: TableReading<typeof schoolsTable>): Issue[] {
  const at = { sheet: schoolsTable.sheet, cell: null };
  return rows?.length === 0 ? [problem({ code: "no-rows", table: schoolsTable.name }, at)] : [];
}

/** Names that the totals bear, and names of all-through schools, may not be schools' own. */
export function schoolNameIssues(schools: readonly School[]): Issue[] {
  return schools.flatMap((school) => {
    const isReserved = RESERVED_NAMES.some((name) => isSameName(name, school.name));
    const isGroup = schools.some(({ partOf }) => partOf !== null && isSameName(partOf, school.name));
    return isReserved || isGroup
      ? [
          problem(
            { code: "reserved-name", field: "School", found: school.name },
            cellOf(school.origin, "school"),
          ),
        ]
      : [];
  });
}

/** Central services has no timetable: its cycle may stay blank. */
export function withoutCentralCycle(issues: readonly Issue[], schools: readonly School[]): Issue[] {
  const excused = schools
    .filter(({ phase }) => phase === "Central")
    .flatMap(({ origin }) => [cellOf(origin, "periodsPerCycle"), cellOf(origin, "weeksPerCycle")]);
  return issues.filter(
    ({ code, at }) =>
      code !== "missing-value" ||
      !excused.some(({ sheet, cell }) => at[0]?.sheet === sheet && at[0]?.cell === cell),
  );
}

export function buildOpeningReserves(
  { rows, repeated }: TableReading<typeof openingReservesTable>,
  schools: readonly string[],
): OpeningReserve[] {
  return (rows ?? []).flatMap((row) =>
    forSchools<OpeningReserve>(
      row.school,
      schools,
      (school) => ({
        origin: row.origin,
        school,
        fund: orNull(row.fund),
        amount: repeated.has(row) ? unknown() : row.amount,
      }),
      (reserve) => ({ ...reserve, amount: unknown() }),
    ),
  );
}
