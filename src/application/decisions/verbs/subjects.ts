import type { CurriculumRow } from "../../../domain/curriculum";
import { isSame, isSameName, quantity, sum } from "../../../domain/kernel";
import type { Count, Pupils } from "../../../domain/kernel";
import { rowNamed } from "../find";
import { added, ended, needed, optional } from "../verb";
import type { Deciding, Draft, Verb } from "../verb";
import { rowInPlace, yearGroupOf } from "./new-rows";

/** Ends rows and adds one in their place, as one decision. */
const inPlaceOf = (rows: readonly CurriculumRow[], row: CurriculumRow): Draft => ({
  changes: [...rows.map((own) => ended("Curriculum", own)), added("Curriculum", row)],
  rows: [{ table: "Curriculum", row, like: rows[0]?.id ?? null }],
});

function moveSubject(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const row = rowNamed(deciding);
  const groups = ask.number("groups", { above: "0", most: "10000" });
  const periods = ask.number("periods", { above: "0", most: "10000" });
  const pupils = ask.number("pupils", { least: "0" });
  const yearGroup = row && yearGroupOf(deciding, row.school);
  if (row === null || yearGroup === null) return null;
  if (isSameName(yearGroup, row.yearGroup)) return ask.say(`row ${row.id} is taught in ${yearGroup} already`);
  const moved = rowInPlace(deciding, row, {
    yearGroup,
    andYearGroup: null,
    block: null,
    ...(groups === null ? {} : { groups: quantity<"count">(groups) }),
    ...(periods === null ? {} : { periodsPerGroup: quantity<"periods/cycle">(periods) }),
    ...(pupils === null ? {} : { pupilsTaking: quantity<"pupils">(pupils) }),
  });
  return inPlaceOf([row], moved);
}

/** Classes of two year groups become mixed ones, with the periods that both had. */
function mixedAge(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const row = rowNamed(deciding);
  const other = rowNamed(deciding, "with");
  const groups = ask.neededNumber("groups", { above: "0", most: "10000" });
  if (row === null || other === null || groups === null) return null;
  const wrong = unlike(row, other);
  if (wrong !== null) return ask.say(wrong);
  const mixed = rowInPlace(deciding, row, {
    andYearGroup: other.yearGroup,
    groups: quantity<"count">(groups),
    pupilsTaking: bothTaking(row, other),
  });
  return inPlaceOf([row, other], mixed);
}

const bothTaking = (row: CurriculumRow, other: CurriculumRow): Pupils | null =>
  row.pupilsTaking === null || other.pupilsTaking === null
    ? null
    : sum([row.pupilsTaking, other.pupilsTaking]);

/** Why two rows cannot be taught together; null when they can. */
function unlike(row: CurriculumRow, other: CurriculumRow): string | null {
  const [one, two] = [row.id, other.id];
  if (!isSameName(row.school, other.school)) return `rows ${one} and ${two} are of two schools`;
  if (!isSameName(row.subject ?? "", other.subject ?? ""))
    return `rows ${one} and ${two} are of two subjects`;
  if (isSameName(row.yearGroup, other.yearGroup)) return `rows ${one} and ${two} are of one year group`;
  if (row.andYearGroup !== null || other.andYearGroup !== null)
    return `one of ${one} and ${two} is mixed already`;
  const alike = (of: (own: CurriculumRow) => Count | CurriculumRow["periodsPerGroup"]): boolean =>
    isSame<string>(of(row), of(other));
  return alike((own) => own.periodsPerGroup) && alike((own) => own.teachersPerGroup)
    ? null
    : `rows ${one} and ${two} have different periods or teachers a group: make them alike first`;
}

export const SUBJECT_VERBS: readonly Verb[] = [
  {
    name: "move-subject",
    does: "teach a row's subject in another year group instead",
    dating: "years",
    options: [
      needed("row", "ID", "the row of Curriculum"),
      needed("year-group", "Y9", "the year group that it moves to"),
      optional("groups", "N", "groups there; as before unless said"),
      optional("periods", "N", "periods a group in a cycle; as before unless said"),
      optional("pupils", "N", "pupils taking it there; as before unless said"),
    ],
    draft: moveSubject,
  },
  {
    name: "mixed-age",
    does: "teach two year groups together in mixed classes",
    dating: "years",
    options: [
      needed("row", "ID", "the row of the first year group"),
      needed("with", "ID", "the row of the second"),
      needed("groups", "N", "the mixed classes that there will be"),
    ],
    draft: mixedAge,
  },
];
