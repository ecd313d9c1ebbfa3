import { academicYearLabel, academicYearOf, startOfAcademicYear } from "../../../domain/kernel";
import type { CivilDate } from "../../../domain/kernel";
import { PAY_AREAS } from "../../../domain/reference";
import type { Given } from "../../decisions/ask";
import {
  leaderRolesFor,
  mixedYearsFor,
  WHOLE_SCHOOL_PHASES,
  yearGroupName,
  yearGroupsFor,
} from "../../whole-school/figures";
import type { WholeSchoolPhase } from "../../whole-school/figures";
import { phaseGiven } from "../../whole-school/read-figures";
import { leaderField, leaderPeriodsField } from "../../whole-school/read-leaders";
import {
  OTHER_ROWS,
  otherField,
  otherPeriodsField,
  periodsField,
  pupilsField,
} from "../../whole-school/read-year-groups";
import type { FormField } from "../scenarios/verb-form";
import { field, needed, number, optionsOf } from "./form-fields";

export interface FormSection {
  readonly title: string;
  readonly lead: string;
  /** Fields that belong together stand beside each other. */
  readonly inPairs: boolean;
  readonly fields: readonly FormField[];
}

/** Years that the tool offers: the present one and three more. */
const YEARS = 4;

/** What most schools need not change. */
export const startGiven = (today: CivilDate): Given => ({
  ...{ phase: "Secondary", payArea: PAY_AREAS[0], weeksPerCycle: "1" },
  ...{ academicYear: academicYearOf(today), targetContactRatio: "0.78" },
});

/** The form of the DfE tool's figures, for the phase that was chosen. */
export function formSections(given: Given, today: CivilDate): FormSection[] {
  const phase = phaseGiven(given["phase"] ?? "") ?? "Secondary";
  const mixed = mixedFields(phase);
  return [
    schoolSection(today),
    moneySection(phase),
    timeSection(phase),
    {
      title: "Pupils and teaching periods",
      lead: `Pupils of each year group, and the teacher periods it has in one cycle: 5 classes taught all 25 periods are 125. Leave both blank where there are none.${mixed.length === 0 ? "" : " A year group that is only in mixed-age classes has its periods further down."}`,
      inPairs: true,
      fields: yearGroupsFor(phase).flatMap(yearFields),
    },
    ...(mixed.length === 0 ? [] : [mixedSection(mixed)]),
    otherSection(),
    {
      title: "Leaders who teach",
      lead: "How many have the role, and the periods that they teach in all. Leave a role out that nobody has or that does not teach.",
      inPairs: true,
      fields: leaderRolesFor(phase).flatMap(({ title }, place) => [
        number(leaderField(place), `${title}: how many`, ""),
        number(leaderPeriodsField(place), `${title}: periods`, ""),
      ]),
    },
  ];
}

function schoolSection(today: CivilDate): FormSection {
  const first = startOfAcademicYear(academicYearOf(today)) ?? today.year;
  const years = Array.from({ length: YEARS }, (_, index) => academicYearLabel(first + index));
  return {
    ...{ title: "The school", lead: "One school, for one academic year.", inPairs: false },
    fields: [
      field("trust", "Name of the trust", "", { kind: "text", isNeeded: true }),
      field("school", "Name of the school", "As it should appear everywhere.", {
        kind: "text",
        isNeeded: true,
      }),
      field("phase", "Phase", "A primary is asked about nursery to Year 6, others about Years 7 to 13.", {
        ...{ kind: "choice", isNeeded: true },
        options: optionsOf(WHOLE_SCHOOL_PHASES),
      }),
      field("academicYear", "Academic year", "", {
        kind: "choice",
        isNeeded: true,
        options: optionsOf(years),
      }),
      field("payArea", "Pay area", "", { kind: "choice", isNeeded: true, options: optionsOf(PAY_AREAS) }),
    ],
  };
}

const moneySection = (phase: WholeSchoolPhase): FormSection => ({
  title: "Money",
  lead: "For the whole year, in pounds, pay awards included.",
  inPairs: false,
  fields: [
    needed("income", "Total income", "Revenue of every kind."),
    needed("expenditure", "Total expenditure", "Staff and all else."),
    needed(
      "teacherCost",
      "Total spend on teaching staff",
      "Pay and on-costs, leaders who are teachers included.",
    ),
    field("supportCost", "Spend on education support staff", "Teaching assistants, with on-costs.", {
      ...{ kind: "number", isNeeded: phase === "Primary" },
    }),
    number(
      "openingReserve",
      "Revenue reserve",
      "On 1 September; a deficit is below 0. Taken for all that the trust has, so that central services have none. The tool does not ask for it: reserves are not known without.",
    ),
  ],
});

const timeSection = (phase: WholeSchoolPhase): FormSection => ({
  title: "Teachers and timetable",
  lead: "",
  inPairs: false,
  fields: [
    needed("teacherFte", "Full-time equivalent teachers", "Leaders who are teachers included."),
    field("supportFte", "Full-time equivalent teaching assistants", "", {
      ...{ kind: "number", isNeeded: phase === "Primary" },
    }),
    needed(
      "periodsPerCycle",
      "Periods in the timetable cycle",
      "Before it repeats: 5 a day are 25 a week, or 50 a fortnight.",
    ),
    needed("weeksPerCycle", "Weeks in the timetable cycle", ""),
    number(
      "targetContactRatio",
      "Target contact ratio",
      "Share of teachers' time that should be taught. The tool takes 0.78 for every school; blank: teachers needed are not known.",
    ),
  ],
});

const yearFields = (yearGroup: string): FormField[] => [
  number(pupilsField(yearGroup), `${yearGroupName(yearGroup)} pupils`, ""),
  number(periodsField(yearGroup), `${yearGroupName(yearGroup)} periods`, ""),
];

const mixedFields = (phase: WholeSchoolPhase): FormField[] =>
  mixedYearsFor(phase).map(([first, second]) =>
    number(periodsField(first, second), `${yearGroupName(first)} and ${yearGroupName(second)} periods`, ""),
  );

const mixedSection = (fields: readonly FormField[]): FormSection => ({
  title: "Mixed-age classes",
  lead: "Teacher periods of classes of two year groups. Their pupils are counted by year group, above.",
  ...{ inPairs: true, fields },
});

const otherSection = (): FormSection => ({
  title: "Other teaching periods",
  lead: "Taught outside the timetable, such as intervention or careers. Not planning time, and not management.",
  inPairs: true,
  fields: Array.from({ length: OTHER_ROWS }, (_, place) => [
    field(otherField(place), `Other teaching ${place + 1}`, "", { kind: "text", isNeeded: false }),
    number(otherPeriodsField(place), `Periods, other ${place + 1}`, ""),
  ]).flat(),
});
