import { add, exactText, isAbove, isBelow, isKnown, quantity, subtract } from "../../../domain/kernel";
import type { CurriculumRow } from "../../../domain/curriculum";
import { rowNamed } from "../find";
import { needed, only, optional, setTo } from "../verb";
import type { Deciding, Draft, Verb } from "../verb";

const ROW = needed("row", "ID", "the row of Curriculum");
const shown = (row: CurriculumRow): string => exactText(row.groups) ?? "not known";

/** A row whose groups are known: others cannot be counted up or down. */
function countedRow(deciding: Deciding): CurriculumRow | null {
  const row = rowNamed(deciding);
  if (row === null || isKnown(row.groups)) return row;
  return deciding.ask.say(`the groups of row ${row.id} are not known: the command check says why`);
}

const groupsTo = (row: CurriculumRow, groups: string): Draft => only(...setOf(row)("Groups", groups));

function resized(
  deciding: Deciding,
  isRight: (groups: CurriculumRow["groups"], row: CurriculumRow) => boolean,
  word: string,
): Draft | null {
  const row = countedRow(deciding);
  const groups = deciding.ask.neededNumber("groups", { above: "0" });
  if (row === null || groups === null) return null;
  if (!isRight(quantity(groups), row)) {
    return deciding.ask.say(
      `groups must be ${word} than the ${shown(row)} that row ${row.id} has, not ${groups}`,
    );
  }
  return groupsTo(row, groups);
}

function changedBy(deciding: Deciding, sign: 1 | -1): Draft | null {
  const row = countedRow(deciding);
  const by = deciding.ask.text("by") === null ? "1" : deciding.ask.number("by", { above: "0" });
  if (row === null || by === null) return null;
  const groups = sign === 1 ? add(row.groups, quantity(by)) : subtract(row.groups, quantity(by));
  if (isBelow(groups, quantity("0"))) {
    return deciding.ask.say(`by is ${by}, and row ${row.id} has only ${shown(row)} groups`);
  }
  return groupsTo(row, exactText(groups) ?? "");
}

const LARGE = { least: "0", most: "10000" } as const;
const setOf =
  ({ school, id: target }: CurriculumRow) =>
  (field: string, value: string | null) =>
    value === null ? [] : [setTo({ school, table: "Curriculum", target, field }, value)];

function figure(deciding: Deciding, option: string, field: string): Draft | null {
  const row = rowNamed(deciding);
  const value = deciding.ask.neededNumber(option, LARGE);
  return row === null || value === null ? null : only(...setOf(row)(field, value));
}

function staffGroups(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const row = rowNamed(deciding);
  const [teachers, support] = ["teachers-per-group", "support-per-group"].map((option) =>
    ask.number(option, LARGE),
  );
  if ([ask.text("teachers-per-group"), ask.text("support-per-group")].every((text) => text === null))
    return ask.say("teachers-per-group or support-per-group is missing");
  if (row === null || ask.problems.length > 0) return null;
  const set = setOf(row);
  return only(
    ...set("Teachers per group", teachers ?? null),
    ...set("Support staff per group", support ?? null),
  );
}

const BY = {
  name: "by",
  value: "N",
  needed: false,
  help: "how many; 1 unless said",
} as const;

export const GROUP_VERBS: readonly Verb[] = [
  {
    name: "merge-groups",
    does: "teach the pupils of a row in fewer groups",
    dating: "years",
    options: [ROW, needed("groups", "N", "the groups that are left")],
    draft: (deciding) => resized(deciding, (groups, row) => isBelow(groups, row.groups), "fewer"),
  },
  {
    name: "split-groups",
    does: "teach the pupils of a row in more groups",
    dating: "years",
    options: [ROW, needed("groups", "N", "the groups that there will be")],
    draft: (deciding) => resized(deciding, (groups, row) => isAbove(groups, row.groups), "more"),
  },
  {
    name: "add-groups",
    does: "add groups to a row",
    dating: "years",
    options: [ROW, BY],
    draft: (deciding) => changedBy(deciding, 1),
  },
  {
    name: "drop-groups",
    does: "take groups out of a row",
    dating: "years",
    options: [ROW, BY],
    draft: (deciding) => changedBy(deciding, -1),
  },
  {
    name: "change-periods",
    does: "change the periods that each group of a row has in a cycle",
    dating: "years",
    options: [ROW, needed("periods", "N", "periods a group in a cycle")],
    draft: (deciding) => figure(deciding, "periods", "Periods per group"),
  },
  {
    name: "change-pupils-taking",
    does: "change how many pupils take what a row teaches",
    dating: "years",
    options: [ROW, needed("pupils", "N", "the pupils taking it")],
    draft: (deciding) => figure(deciding, "pupils", "Pupils taking"),
  },
  {
    name: "staff-groups",
    does: "change how many teachers or support staff each group of a row has",
    dating: "years",
    options: [
      ROW,
      optional("teachers-per-group", "N", "teachers in the room at once"),
      optional("support-per-group", "N", "support staff in the room at once"),
    ],
    draft: staffGroups,
  },
];
