import { isSameName, nameKey, quantity, isKnown, isAbove, isBelow, zero } from "../../../domain/kernel";
import { standsIn } from "../../../domain/curriculum";
import type { CurriculumRow, School } from "../../../domain/curriculum";
import { listed } from "../../report/lines";
import { schoolNamed } from "../find";
import { added, ended, needed, optional } from "../verb";
import type { Deciding, Draft, Verb } from "../verb";
import { yearOf } from "../when";
import { newGroups, newId, yearGroupOf } from "./new-rows";

/** "History: 2: 48": a subject, its groups, and how many pupils take it. */
interface Offered {
  readonly subject: string;
  readonly groups: string;
  readonly pupils: string | null;
}

/** Subjects that are taught at the same time open as one decision. */
function openBlock(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const school = schoolNamed(deciding);
  const yearGroup = school && yearGroupOf(deciding, school.name);
  const block = ask.needed("block");
  const offered = offeredIn(deciding);
  const periods = ask.neededNumber("periods", { above: "0", most: "10000" });
  if (school === null || yearGroup === null || block === null || offered === null || periods === null)
    return null;
  const rows: CurriculumRow[] = [];
  for (const own of offered) {
    const { everything } = deciding.model;
    const id = newId(
      deciding,
      [...everything.curriculum, ...rows],
      `${yearGroup}-${own.subject.replace(/[*?~|]/g, "")}`,
    );
    if (id === null) return null;
    rows.push(newGroups(deciding, { ...own, id, school: school.name, yearGroup, periods, block }));
  }
  return {
    changes: rows.map((row) => added("Curriculum", row)),
    rows: rows.map((row) => ({ table: "Curriculum", row, like: null })),
  };
}

function offeredIn({ ask }: Deciding): Offered[] | null {
  const typed = ask.needed("offer");
  if (typed === null) return null;
  const texts = typed.split(";").filter((text) => text.trim() !== "");
  const offered = texts.map(offerOf);
  const wrong = texts.find((_, place) => offered[place] === null);
  if (texts.length === 0 || wrong !== undefined) {
    return ask.say(
      `offer must be subjects with groups and pupils, such as History:2:48;Art:1:20, not "${(wrong ?? typed).trim()}"`,
    );
  }
  const found = offered.filter((own) => own !== null);
  const subjects = found.map(({ subject }) => nameKey(subject));
  const twice = found.find(({ subject }, place) => subjects.indexOf(nameKey(subject)) < place);
  return twice ? ask.say(`offer must be of a subject once, not ${twice.subject} twice`) : found;
}

/** Null where it cannot be read. */
function offerOf(text: string): Offered | null {
  const [subject = "", count = "", taken = "", ...more] = text.split(":").map((part) => part.trim());
  const [groups, pupils] = [count === "" ? "1" : count, taken === "" ? null : taken];
  const [number, taking] = [quantity(groups), quantity(pupils ?? "0")];
  const isRight =
    subject !== "" &&
    more.length === 0 &&
    isAbove(number, zero()) &&
    !isAbove(number, quantity("10000")) &&
    isKnown(taking) &&
    !isBelow(taking, zero());
  return isRight ? { subject, groups, pupils } : null;
}

/** Every row of the block that is taught when the decision starts. */
function closeBlock(deciding: Deciding): Draft | null {
  const { ask, when } = deciding;
  const school = schoolNamed(deciding);
  const block = ask.needed("block");
  const isGiven = ask.text("year-group") !== null;
  const yearGroup = school && isGiven ? yearGroupOf(deciding, school.name) : null;
  if (school === null || block === null || ask.problems.length > 0) return null;
  const year = yearOf(when.from);
  const taught = blocksOf(deciding, school).filter((row) => standsIn(row, year));
  const rows = taught.filter(
    (row) =>
      isSameName(row.block ?? "", block) && (yearGroup === null || isSameName(row.yearGroup, yearGroup)),
  );
  if (rows.length > 0) return { changes: rows.map((row) => ended("Curriculum", row)), rows: [] };
  const names = [...new Set(taught.flatMap((row) => row.block ?? []))];
  const where = yearGroup === null ? school.name : `${yearGroup} at ${school.name}`;
  return ask.say(
    `block: no row of ${where} in ${year} has the block ${block}${names.length === 0 ? "" : `. There are: ${listed(names)}`}`,
  );
}

const blocksOf = ({ plan }: Deciding, { name }: School): CurriculumRow[] =>
  plan.curriculum.filter((row) => isSameName(row.school, name) && row.block !== null);

const SCHOOL = needed("school", "NAME", "the school that teaches it");

export const BLOCK_VERBS: readonly Verb[] = [
  {
    name: "open-block",
    does: "open an option block: several subjects taught at the same time, as one decision",
    dating: "years",
    options: [
      SCHOOL,
      needed("year-group", "Y10", "the year group that chooses from it"),
      needed("block", "NAME", "what the block is called"),
      needed(
        "offer",
        "SUBJECT:N:N;…",
        "each subject with its groups and the pupils taking it, for example History:2:48;Art:1:20",
      ),
      needed("periods", "N", "periods a group in a cycle"),
    ],
    draft: openBlock,
  },
  {
    name: "close-block",
    does: "close an option block: every row of Curriculum with its name, as one decision",
    dating: "years",
    options: [
      SCHOOL,
      needed("block", "NAME", "its name in the column Block"),
      optional("year-group", "Y10", "only for this year group; for all that have it unless said"),
    ],
    draft: closeBlock,
  },
];
