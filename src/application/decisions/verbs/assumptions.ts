import { TRUST } from "../../../domain/curriculum";
import { isSameName } from "../../../domain/kernel";
import { schoolNamed } from "../find";
import { needed, only, optional, setTo } from "../verb";
import type { Deciding, Draft, Verb, VerbOption } from "../verb";
import { yearOf } from "../when";
import { yearGroupOf } from "./new-rows";

/** Awards and prices fall as well as rise, but not by more than all of them. */
const SHARE = { least: "-0.5", most: "1", share: true } as const;

/** One change for each of the options that is given; at least one must be. */
function assumed(
  deciding: Deciding,
  fields: readonly (readonly [option: string, field: string])[],
): Draft | null {
  const { ask, when } = deciding;
  const target = yearOf(when.from);
  const changes = fields.flatMap(([option, field]) => {
    const value = ask.number(option, SHARE);
    return value === null ? [] : [setTo({ school: TRUST, table: "Years", target, field }, value)];
  });
  if (changes.length > 0 || ask.problems.length > 0) return changes.length > 0 ? only(...changes) : null;
  return ask.say(`${fields.map(([option]) => option).join(" or ")} is missing`);
}

function pupilNumbers(deciding: Deciding): Draft | null {
  const { ask, plan, when } = deciding;
  const school = schoolNamed(deciding);
  const yearGroup = school && yearGroupOf(deciding, school.name);
  const pupils = ask.neededNumber("pupils", { least: "0", most: "100000" });
  if (school === null || yearGroup === null || pupils === null) return null;
  const year = yearOf(when.from);
  const isEntered = plan.pupils.some(
    (row) =>
      row.academicYear === year &&
      isSameName(row.school, school.name) &&
      isSameName(row.yearGroup, yearGroup),
  );
  if (!isEntered)
    return ask.say(`${school.name} has no row in Pupils for ${yearGroup} in ${year}: enter one there first`);
  const target = `${school.name}|${yearGroup}`;
  return only(setTo({ school: school.name, table: "Pupils", target, field: "Pupils" }, pupils));
}

const YEAR: VerbOption = needed("year", "2027/28", "the academic year in which it holds");

export const ASSUMPTION_VERBS: readonly Verb[] = [
  {
    name: "pupil-numbers",
    does: "expect other pupil numbers in a year group for one year",
    dating: "one year",
    options: [
      YEAR,
      needed("school", "NAME", "the school"),
      needed("year-group", "Y7", "the year group"),
      needed("pupils", "N", "the pupils expected"),
    ],
    draft: pupilNumbers,
  },
  {
    name: "pay-award",
    does: "assume another pay award for one year",
    dating: "one year",
    options: [
      YEAR,
      optional("teachers", "3%", "award of teachers, in September"),
      optional("support", "3%", "award of support staff, in April"),
    ],
    draft: (deciding) =>
      assumed(deciding, [
        ["teachers", "Teacher award %"],
        ["support", "Support award %"],
      ]),
  },
  {
    name: "inflation",
    does: "assume other prices or another growth of income for one year",
    dating: "one year",
    options: [
      YEAR,
      optional("non-pay", "2%", "inflation of what is bought"),
      optional("income", "2%", "growth of income for each pupil"),
    ],
    draft: (deciding) =>
      assumed(deciding, [
        ["non-pay", "Non-pay inflation %"],
        ["income", "Income growth %"],
      ]),
  },
];
