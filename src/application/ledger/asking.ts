import { isSameName } from "../../domain/kernel";
import { dayIn } from "../present/typed-day";
import type { CivilDate } from "../../domain/kernel";
import type { School } from "../../domain/curriculum";
import type { Commitment, ReleaseRow } from "../../domain/reinvestment";
import { nextId } from "../../domain/scenarios";
import { optional } from "../decisions/verb";
import { listed } from "../report/lines";
import type { Keeping } from "./ledger-verb";

// What the verbs of the ledger ask for; null when something is wrong, and then it has been said.

/** An id that no row has: the one given, or the next of its kind. */
export function freeId({ ask }: Keeping, prefix: string, taken: readonly string[]): string | null {
  const id = ask.text("id") ?? nextId(prefix, taken);
  if (taken.some((own) => isSameName(own, id)))
    return ask.say(`there is a row ${id} already: choose another id`);
  return /[*?~|]|^[=<>]/.test(id) ? ask.say("an id must not hold * ? ~ or |, nor start with = < or >") : id;
}

export function schoolAsked({ ask, model }: Keeping): School | null {
  const { schools } = model.everything;
  const name = ask.needed("school");
  if (name === null) return null;
  return (
    schools.find((school) => isSameName(school.name, name)) ??
    ask.say(`there is no school ${name}. There are: ${listed(schools.map((school) => school.name))}`)
  );
}

export function releaseAsked({ ask, model }: Keeping): ReleaseRow | null {
  const id = ask.needed("release");
  if (id === null) return null;
  return (
    model.releases.find((release) => isSameName(release.id, id)) ??
    ask.say(`there is no release ${id}: claim it first with reinvest release`)
  );
}

export function commitmentAsked({ ask, model }: Keeping): Commitment | null {
  const id = ask.needed("commitment");
  if (id === null) return null;
  const found = (model.commitments ?? []).filter((own) => isSameName(own.id, id));
  const [first, second] = found;
  if (second) return ask.say(`commitment ${id} stands twice in Commitments: give one of them another id`);
  return first ?? ask.say(`there is no commitment ${id}`);
}

export interface YearsAsked {
  readonly fromYear: string;
  readonly toYear: string | null;
}
export const LAST_YEAR = optional(
  "to",
  "2029/30",
  "the last year; to the end of the plan, or of one-off the first year alone, unless said",
);

/** First and last year, both within the plan; a blank last year is to its end, or of one-off the first alone. */
export function yearsAsked({ ask, model }: Keeping): YearsAsked | null {
  const { years } = model.everything.timeline;
  const inPlan = (option: string, year: string | null): boolean => {
    if (year === null || years.includes(year)) return true;
    ask.say(`${option} is ${year}, and the plan has ${listed(years)}`);
    return false;
  };
  const fromYear = ask.needed("from");
  const toYear = ask.text("to");
  const isWithin = [inPlan("from", fromYear), inPlan("to", toYear)].every(Boolean);
  if (fromYear === null || !isWithin) return null;
  return toYear !== null && toYear < fromYear ? ask.say("to is before from") : { fromYear, toYear };
}

export function dayAsked({ ask }: Keeping, option: string): CivilDate | null {
  const typed = ask.text(option);
  if (typed === null) return null;
  return dayIn(typed) ?? ask.say(`${option} must be a day such as 01/07/2027, not "${typed}"`);
}

/** Who did it: the option, else whoever is declared to type. */
export const whoAsked = ({ ask, who }: Keeping, option: string): string | null =>
  ask.text(option) ?? who ?? ask.say(`say who, with --${option} or --who`);
