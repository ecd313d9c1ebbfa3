import { RESERVED_NAMES } from "../../domain/curriculum";
import {
  isAbove,
  isPositive,
  isSameName,
  isUsableKey,
  startOfAcademicYear,
  sum,
  unknown,
} from "../../domain/kernel";
import type { Pounds, Quantity } from "../../domain/kernel";
import { PAY_AREAS } from "../../domain/reference";
import type { Given } from "../decisions/ask";
import { WHOLE_SCHOOL_PHASES } from "./figures";
import type { WholeSchoolFigures, WholeSchoolPhase } from "./figures";
import { readLeaders } from "./read-leaders";
import { readOther, readPupils, readTaught } from "./read-year-groups";
import { MOST_FTE, MOST_MONEY, MOST_PERIODS, typedNumbers } from "./typed-numbers";
import type { FigureProblem, TypedNumbers } from "./typed-numbers";

export type ReadFigures =
  | { readonly outcome: "wrong"; readonly problems: readonly FigureProblem[] }
  | { readonly outcome: "read"; readonly figures: WholeSchoolFigures };

export const CENTRAL_NAME = "Central services";

/** What was typed as figures of a school, or what is wrong with it, each at its field. */
export function readFigures(given: Given): ReadFigures {
  const typed = typedNumbers(given);
  const school = readSchool(typed);
  const money = readMoney(typed);
  const time = readTime(typed);
  const pupils = readPupils(typed, school.phase);
  const taught = readTaught(typed, school.phase, pupils);
  const other = readOther(typed);
  const periods = sum([...taught, ...other].map((own) => own.periods));
  const leaders = readLeaders(typed, school.phase, { ...time, periods });
  const figures = { ...school, ...money, ...time, pupils, taught, other, leaders };
  checkSupport(typed, figures);
  return typed.problems.length > 0
    ? { outcome: "wrong", problems: typed.problems }
    : { outcome: "read", figures };
}

function readSchool(typed: TypedNumbers) {
  const needed = (field: string, label: string): string => {
    const text = typed.text(field);
    if (text === "") typed.wrong(field, `${label} is blank. Enter a name.`);
    return text;
  };
  const trust = needed("trust", "Name of the trust");
  const school = needed("school", "Name of the school");
  const isTaken = [...RESERVED_NAMES, CENTRAL_NAME].some((name) => isSameName(name, school));
  if (isTaken) typed.wrong("school", `"${school}" is kept for totals. Give the school another name.`);
  if (!isUsableKey(school))
    typed.wrong("school", "Name of the school: leave out * ? ~ | and do not start with = < or >.");
  const academicYear = typed.text("academicYear");
  if (startOfAcademicYear(academicYear) === null)
    typed.wrong("academicYear", "Choose the academic year that the figures are for.");
  const area = PAY_AREAS.find((own) => own === typed.text("payArea"));
  return { trust, school, phase: phaseOf(typed), academicYear, payArea: area ?? PAY_AREAS[0] };
}

function phaseOf(typed: TypedNumbers): WholeSchoolPhase {
  const phase = phaseGiven(typed.text("phase"));
  if (phase === null) typed.wrong("phase", "Choose the phase of the school.");
  return phase ?? "Secondary";
}
export const phaseGiven = (text: string): WholeSchoolPhase | null =>
  WHOLE_SCHOOL_PHASES.find((own) => own === text) ?? null;

function readMoney(typed: TypedNumbers) {
  const amount = (field: string, label: string): Pounds =>
    typed.number(field, { label, isNeeded: true, most: MOST_MONEY }) ?? unknown();
  const income = amount("income", "Total income");
  const expenditure = amount("expenditure", "Total expenditure");
  const teacherCost = amount("teacherCost", "Total spend on teaching staff");
  const supportCost = typed.number<"GBP">("supportCost", {
    ...{ label: "Spend on education support staff", most: MOST_MONEY },
    mayBeZero: true,
  });
  const openingReserve = typed.number<"GBP">("openingReserve", {
    ...{ label: "Revenue reserve", most: MOST_MONEY },
    ...{ mayBeZero: true, mayBeNegative: true },
  });
  const paid = sum([teacherCost, ...(supportCost === null ? [] : [supportCost])]);
  if (isAbove(paid, expenditure))
    typed.wrong(
      "expenditure",
      "Total expenditure is less than what teaching and support staff cost. It must have them inside.",
    );
  return { income, expenditure, teacherCost, supportCost, openingReserve };
}

function readTime(typed: TypedNumbers) {
  const needed = <U extends string>(field: string, label: string, most: string): Quantity<U> =>
    typed.number<U>(field, { label, isNeeded: true, most }) ?? unknown();
  return {
    teacherFte: needed<"FTE">("teacherFte", "Full-time equivalent teachers", MOST_FTE),
    supportFte: typed.number<"FTE">("supportFte", {
      ...{ label: "Full-time equivalent teaching assistants", most: MOST_FTE },
      mayBeZero: true,
    }),
    periodsPerCycle: needed<"periods/cycle">(
      "periodsPerCycle",
      "Periods in the timetable cycle",
      MOST_PERIODS,
    ),
    weeksPerCycle:
      typed.number<"weeks/cycle">("weeksPerCycle", {
        ...{ label: "Weeks in the timetable cycle", isNeeded: true, isWhole: true },
        most: "52",
      }) ?? unknown(),
    targetContactRatio: typed.number<"ratio">("targetContactRatio", {
      ...{ label: "Target contact ratio", most: "1" },
    }),
  };
}

type Support = Pick<WholeSchoolFigures, "phase" | "supportCost" | "supportFte">;

/** Cost without posts, or posts without cost, would be half a figure. */
function checkSupport(typed: TypedNumbers, { phase, supportCost, supportFte }: Support): void {
  const isEntered = (value: Quantity<string> | null): boolean => value !== null && isPositive(value);
  const isAsked = phase === "Primary";
  if ((isAsked && typed.text("supportCost") === "") || (isEntered(supportFte) && !isEntered(supportCost)))
    typed.wrong(
      "supportCost",
      "Enter the spend on education support staff, or 0 for both where there are none.",
    );
  if ((isAsked && typed.text("supportFte") === "") || (isEntered(supportCost) && !isEntered(supportFte)))
    typed.wrong(
      "supportFte",
      "Enter the teaching assistants in full-time equivalents, or 0 for both where there are none.",
    );
}
