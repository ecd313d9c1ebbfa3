import type { SubjectBalance } from "../../../domain/deployment";
import { isKnown, isNegligible, negate } from "../../../domain/kernel";
import type { WeeklyPeriods } from "../../../domain/kernel";
import { numberText } from "../../present/number-text";
import { plotted, sentenceCase } from "../texts";
import type { Tone } from "../texts";
import { asFte, aWeek, isOutsideTimetable } from "./deployment";
import type { Teaching } from "./deployment";

/** What posts without a subject are called. */
export const ANY_SUBJECT = "Any subject";
export const subjectLabel = (subject: string): string => (subject === "" ? ANY_SUBJECT : subject);

/** Periods, without a decimal that says nothing. */
export const amount = (value: WeeklyPeriods): string => numberText(value, 1).replace(/\.0$/, "");

/** "5 short", "7 spare", "even": in words, never by a sign. */
export function balanceText(value: WeeklyPeriods): { readonly text: string; readonly tone: Tone } {
  if (!isKnown(value)) return { text: sentenceCase(amount(value)), tone: "bad" };
  const size = plotted(value) ?? 0;
  const text = amount(size < 0 ? negate(value) : value);
  if (text === "0") return { text: "even", tone: "plain" };
  return size < 0 ? { text: `${text} short`, tone: "bad" } : { text: `${text} spare`, tone: "plain" };
}

export function fteText({ spare, short }: SubjectBalance, { school }: Teaching): string {
  const apart = isNegligible(short) ? spare : short;
  const fte = asFte(apart, school);
  return fte === null || !isKnown(fte) || isNegligible(apart) ? "" : `${numberText(fte, 2)} FTE`;
}

/** What the balances of a school leave out or hold apart. */
export function notesOf(now: Teaching): string[] {
  const { balances, school } = now;
  const outside = balances.filter((own) => isOutsideTimetable(own) && !isNegligible(own.demand));
  const any = balances.find(({ subject, capacity }) => subject === "" && !isNegligible(capacity));
  const taught = outside.map((own) => `${own.subject} ${amount(aWeek(own.demand, school))}`);
  return [
    any ? `${ANY_SUBJECT}: posts without a subject, who can cover any of them.` : "",
    taught.length === 0
      ? ""
      : `Taught outside the timetable, and not counted here: ${taught.join(", ")} periods a week.`,
  ].filter((text) => text !== "");
}
