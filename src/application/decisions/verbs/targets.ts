import { isForYears, rollOf, standsIn, yearGroupsOf } from "../../../domain/curriculum";
import type { CurriculumRow, School } from "../../../domain/curriculum";
import {
  exactText,
  greatest,
  isAbove,
  isKnown,
  isSameName,
  over,
  quantity,
  roundUp,
  zero,
} from "../../../domain/kernel";
import type { Pupils, Quantity } from "../../../domain/kernel";
import { schoolNamed } from "../find";
import { needed, only, optional, setTo } from "../verb";
import type { ChangeDraft, Deciding, Draft, Verb } from "../verb";
import { yearOf } from "../when";

const SCHOOL = needed("school", "NAME", "the school");

function target(deciding: Deciding, school: School, field: string, value: string): ChangeDraft | null {
  if (school.phase === "Central")
    return deciding.ask.say(`${school.name} is central services and has no classes`);
  return setTo({ school: school.name, table: "Schools", target: school.name, field }, value);
}

function contactTarget(deciding: Deciding): Draft | null {
  const school = schoolNamed(deciding);
  const ratio = deciding.ask.neededNumber("ratio", { above: "0", most: "1", share: true });
  const change = school && ratio && target(deciding, school, "Target contact ratio", ratio);
  return change ? only(change) : null;
}

function classSizeCap(deciding: Deciding): Draft | null {
  const { ask } = deciding;
  const school = schoolNamed(deciding);
  const size = ask.neededNumber("size", { above: "0", most: "1000" });
  const resize = ask.oneOf("resize", ["yes", "no"]);
  const change = school && size && target(deciding, school, "Target class size", size);
  if (school === null || size === null || !change) return null;
  return only(change, ...(resize === "yes" ? moreGroups(deciding, school, size) : []));
}

/** Rows of Reception to Year 14 with more pupils a group than the cap in a year get as many groups as it takes. */
function moreGroups({ plan, when }: Deciding, { name }: School, size: string): ChangeDraft[] {
  const roll = rollOf(plan.pupils);
  const [from, to] = [yearOf(when.from), when.to === null ? null : yearOf(when.to)];
  const years = plan.timeline.years.filter((year) => standsIn({ fromYear: from, toYear: to }, year));
  const pupilsOn = (row: CurriculumRow): Pupils =>
    years
      .filter((year) => standsIn(row, year))
      .map((year) => row.pupilsTaking ?? roll.pupils(name, year, yearGroupsOf(row)))
      .reduce((most, pupils) => greatest<"pupils">(most, pupils), zero<"pupils">());
  const own = plan.curriculum.filter(
    (row) => isSameName(row.school, name) && isForYears(row, [-1, 14]) && standsIn(row, from),
  );
  return own.flatMap((row) => {
    const most = pupilsOn(row);
    const groups: Quantity<string> = roundUp(over(most, quantity(size)));
    if (!isKnown(groups) || !isAbove<string>(groups, row.groups)) return [];
    const place = { school: name, table: "Curriculum", target: row.id, field: "Groups" } as const;
    return [setTo(place, exactText(groups) ?? "")];
  });
}

export const TARGET_VERBS: readonly Verb[] = [
  {
    name: "contact-target",
    does: "set the contact ratio that a school aims for",
    dating: "years",
    options: [SCHOOL, needed("ratio", "N", "above 0, to 1: 0.78 or 78%")],
    draft: contactTarget,
  },
  {
    name: "class-size-cap",
    does: "set the class size that a school plans for, and split groups that are larger",
    dating: "years",
    options: [
      SCHOOL,
      needed("size", "N", "pupils in a class"),
      optional("resize", "yes", "yes: also give larger rows as many groups as the cap needs"),
    ],
    draft: classSizeCap,
  },
];
