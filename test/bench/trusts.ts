import { groupBy } from "../../src/domain/kernel";
import { CENTRAL, HIGH, PRIMARY } from "../support/small-trust/names";
import { smallTrustContent } from "../support/small-trust";
import type { RowContent, TableContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";

/** The other schools are secondaries: so 1, 8 and 100 schools have about 100, 600 and 10,000 posts. */
const PRIMARIES = 3;

/** A trust of so many schools beside its central services: the small trust's own, again and again. */
export function trustOf(schools: number): WorkbookContent {
  const primaries = schools > PRIMARIES ? PRIMARIES : 0;
  const copies = new Map([
    [HIGH, schools - primaries],
    [PRIMARY, primaries],
    [CENTRAL, 1],
  ]);
  const content = smallTrustContent();
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, rows: rowsOf(table, copies) })),
    })),
  };
}

/** Tables of the secondary's posts and changes, which do not name the school again. */
const OF_THE_SECONDARY = ["Teaching", "PrivateReasons"];

function rowsOf({ layout, rows }: TableContent, copies: ReadonlyMap<string, number>): readonly RowContent[] {
  const ownerOf = (row: RowContent): string | null => {
    if (OF_THE_SECONDARY.includes(layout.name)) return HIGH;
    return typeof row["school"] === "string" ? row["school"] : null;
  };
  const people = layout.name === "Staff" ? rows.flatMap(oneForEach) : rows;
  // school by school, as people keep such tables
  return [...groupBy(people, ownerOf)].flatMap(([owner, own]) => {
    const times = owner === null ? 1 : (copies.get(owner) ?? 0);
    return Array.from({ length: times }, (_, index) => own.map((row) => copyOf(row, index + 1))).flat();
  });
}

const SCHOOL_FIELDS = ["school", "otherSchool"];
const ID_FIELDS = ["post", "row", "line", "change", "target", "together", "release", "commitment"];

function copyOf(row: RowContent, number: number): RowContent {
  if (number === 1) return row;
  const named = Object.entries(row).map(([field, value]) => {
    if (typeof value !== "string") return [field, value];
    if (SCHOOL_FIELDS.includes(field) && value !== CENTRAL) return [field, `${value} ${number}`];
    return [field, ID_FIELDS.includes(field) ? `${number}-${value}` : value];
  });
  return Object.fromEntries(named) as RowContent;
}

/** A row of several people as a row for each of them, as a payroll lists them. */
function oneForEach(row: RowContent): RowContent[] {
  const people = Number(row["headcount"] ?? Math.ceil(Number(row["fte"])));
  const { post } = row;
  if (people <= 1 || typeof post !== "string") return [row];
  const share = (value: RowContent[string]) =>
    typeof value === "number" ? Number((value / people).toFixed(4)) : null;
  return Array.from({ length: people }, (_, index) => ({
    ...row,
    post: `${post}.${index + 1}`,
    fte: share(row["fte"]),
    headcount: 1,
    timetabledPeriods: share(row["timetabledPeriods"]),
  }));
}
