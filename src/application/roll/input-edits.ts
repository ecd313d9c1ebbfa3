import type { RolledRows } from "../../domain/year-roll";
import type { ImportValues } from "../import/import-book";
import type { TableEdit, WorkbookEdit } from "../table-edits";
import { added, cell, updated } from "./edit-cells";

/** Targets of schools. */
export const schoolEdits = ({ schools }: RolledRows): WorkbookEdit[] =>
  schools.map(({ to }) =>
    updated(
      "Schools",
      { School: to.name },
      { "Target contact ratio": cell(to.targetContactRatio), "Target class size": cell(to.targetClassSize) },
    ),
  );

export function pupilEdits({ pupils, cohorts }: RolledRows): WorkbookEdit[] {
  type Row = (typeof pupils)[number]["to"];
  const keyOf = ({ school, academicYear, yearGroup }: Row): ImportValues => ({
    School: school,
    "Academic year": academicYear,
    "Year group": yearGroup,
  });
  const numbers = ({ pupils: all, headcount, disadvantaged }: Row): ImportValues => ({
    Pupils: cell(all),
    Headcount: cell(headcount),
    "Disadvantaged pupils": cell(disadvantaged),
  });
  return [
    ...pupils.map(({ to }) => updated("Pupils", keyOf(to), numbers(to))),
    ...cohorts.map(({ from, to }) => added("Pupils", keyOf(to), numbers(to), keyOf(from))),
  ];
}

/** Posts, what they teach, curriculum rows and budget lines. */
export function rowEditsOf(rolled: RolledRows): TableEdit[] {
  return [
    ...rolled.teachingGone.map((row): TableEdit => ({ edit: "remove", table: "Teaching", row })),
    ...rolled.posts.map((own): TableEdit =>
      own.from === null
        ? { edit: "add", table: "Staff", row: own.to, like: own.like?.id ?? null }
        : { edit: "restate", table: "Staff", from: own.from, to: own.to },
    ),
    ...rolled.postsGone.map((row): TableEdit => ({ edit: "remove", table: "Staff", row })),
    ...rolled.teaching.map((row): TableEdit => ({ edit: "add", table: "Teaching", row, like: null })),
    ...rolled.curriculum.map((own): TableEdit =>
      own.from === null
        ? { edit: "add", table: "Curriculum", row: own.to, like: own.like?.id ?? null }
        : { edit: "restate", table: "Curriculum", from: own.from, to: own.to },
    ),
    ...rolled.curriculumGone.map((row): TableEdit => ({ edit: "remove", table: "Curriculum", row })),
    ...rolled.lines.map((own): TableEdit =>
      own.from === null
        ? { edit: "add", table: "Budget", row: own.to, like: own.like?.id ?? null }
        : { edit: "restate", table: "Budget", from: own.from, to: own.to },
    ),
  ];
}

export const pointEdits = ({ points, closed }: RolledRows): WorkbookEdit[] =>
  points.rows.map(({ effectiveFrom, area, scale, point, order, annual, status }) =>
    added(
      "PayPoints",
      { "Effective from": effectiveFrom, Area: area, Scale: scale, Point: point },
      {
        Order: cell(order),
        "Annual £": cell(annual),
        Status: status,
        Source: `Derived by the awards of Years when ${closed} was closed`,
      },
    ),
  );
