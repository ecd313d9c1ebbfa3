import { isWithinYears } from "../../../domain/curriculum";
import { rowNamed, schoolNamed } from "../find";
import { added, ended, needed, optional } from "../verb";
import type { Deciding, Draft, Verb, VerbOption } from "../verb";
import { newGroups, newId, yearGroupOf } from "./new-rows";

const SIXTH_FORM = [12, 14] as const;
const isSixthForm = (yearGroup: string): boolean => isWithinYears(yearGroup, SIXTH_FORM);

function opened(deciding: Deciding, onlySixthForm: boolean): Draft | null {
  const { ask, model } = deciding;
  const school = schoolNamed(deciding);
  const yearGroup = school && yearGroupOf(deciding, school.name);
  const subject = ask.needed("subject");
  const groups = ask.neededNumber("groups", { above: "0", most: "10000" });
  const periods = ask.neededNumber("periods", { above: "0", most: "10000" });
  const pupils = ask.number("pupils", { least: "0" });
  if (school === null || yearGroup === null || subject === null || groups === null || periods === null)
    return null;
  if (onlySixthForm && !isSixthForm(yearGroup))
    return ask.say(`year-group must be Y12, Y13 or Y14, not ${yearGroup}`);
  const id = newId(deciding, model.everything.curriculum, `${yearGroup}-${subject.replace(/[*?~|]/g, "")}`);
  if (id === null) return null;
  const row = newGroups(deciding, { id, school: school.name, yearGroup, subject, groups, periods, pupils });
  return { changes: [added("Curriculum", row)], rows: [{ table: "Curriculum", row, like: null }] };
}

/** Every row named, with ";" between them, is one decision: a block closes as a whole. */
function closed(deciding: Deciding, onlySixthForm: boolean): Draft | null {
  const { ask } = deciding;
  const typed = ask.needed("rows");
  if (typed === null) return null;
  const ids = [...new Set(typed.split(";").map((id) => id.trim()))].filter((id) => id !== "");
  const rows = ids.map((id) => rowNamed(deciding, "rows", id));
  const found = rows.filter((row) => row !== null);
  const other = found.find(({ yearGroup }) => onlySixthForm && !isSixthForm(yearGroup));
  if (other) return ask.say(`row ${other.id} is of ${other.yearGroup}, which is not in the sixth form`);
  if (found.length === 0 || found.length < rows.length) return null;
  return { changes: found.map((row) => ended("Curriculum", row)), rows: [] };
}

const OPENING: readonly VerbOption[] = [
  needed("school", "NAME", "the school that teaches it"),
  needed("year-group", "Y10", "the year group that takes it"),
  needed("subject", "NAME", "the subject, spelt as in Staff"),
  needed("groups", "N", "groups"),
  needed("periods", "N", "periods a group in a cycle"),
  optional("pupils", "N", "pupils taking it; all of the year group unless said"),
  optional("id", "ID", "the id of the new row; made of year group and subject unless said"),
];
const CLOSING: readonly VerbOption[] = [needed("rows", "ID;ID", "the rows of Curriculum that close")];

export const OPTION_VERBS: readonly Verb[] = [
  {
    name: "open-option",
    does: "offer a subject, or another block of it, in a year group",
    dating: "years",
    options: OPENING,
    draft: (deciding) => opened(deciding, false),
  },
  {
    name: "close-option",
    does: "stop teaching rows, for example those of an option block",
    dating: "years",
    options: CLOSING,
    draft: (deciding) => closed(deciding, false),
  },
  {
    name: "open-sixth-form-group",
    does: "open a group in the sixth form",
    dating: "years",
    options: OPENING,
    draft: (deciding) => opened(deciding, true),
  },
  {
    name: "close-sixth-form-group",
    does: "close groups in the sixth form",
    dating: "years",
    options: CLOSING,
    draft: (deciding) => closed(deciding, true),
  },
];
