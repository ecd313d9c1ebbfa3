import { exactText } from "../../domain/kernel";
import type { Figure } from "../../domain/plan";
import { inWords } from "../issues/words";
import { figureText } from "../present/figure-text";
import { basesOf, figureOf } from "../report/figures";
import type { PlanBasis } from "../report/figures";
import { isNothingEntered } from "../report/nothing-entered";
import { isCompared } from "./choice";
import type { Look } from "./choice";
import { plotted, sentenceCase, unbroken } from "./texts";

/** A year's in-year balance: the headline plan's, and doing nothing. */
export interface BalanceYear {
  readonly academicYear: string;
  /** £; null where it is not known. */
  readonly balance: number | null;
  readonly text: string;
  /** Null where nothing is compared, or it is not known. */
  readonly baseline: number | null;
  readonly was: string;
  readonly isProvisional: boolean;
  readonly said: string;
}
export interface BalanceYearsView {
  readonly title: string;
  /** Of which plan. */
  readonly lead: string;
  readonly finding: string;
  readonly years: readonly BalanceYear[];
  readonly isCompared: boolean;
}

/** The in-year balance of every year of the plan; null where the school has none, or nothing is entered. */
export function balanceYearsOf(look: Look): BalanceYearsView | null {
  const { review, scope } = look;
  if (isNothingEntered(review)) return null;
  const timeline = review.model?.everything.timeline.years ?? [];
  const [headline] = basesOf(review);
  const years = timeline.flatMap((academicYear) => yearOf(look, academicYear, headline ?? "baseline") ?? []);
  if (years.length === 0) return null;
  return {
    title: `In-year balance over ${inWords(years.length, "year")}`,
    lead: headline === "after" ? "Revenue, after reinvestment." : "Revenue, doing nothing.",
    finding: findingOf(years, scope.isWholeTrust ? "The trust" : scope.name),
    years,
    isCompared: isCompared(look),
  };
}

function yearOf({ review, scope }: Look, academicYear: string, headline: PlanBasis): BalanceYear | null {
  const of = (basis: PlanBasis): Figure | null =>
    figureOf(review, basis, { school: scope.name, metric: "in-year-balance", academicYear });
  const [own, baseline] = [of(headline), headline === "baseline" ? null : of("baseline")];
  if (own === null) return null;
  const text = unbroken(sentenceCase(figureText(own)));
  const isMoved = baseline !== null && exactText(baseline.value) !== exactText(own.value);
  const was = isMoved ? unbroken(figureText(baseline)) : "";
  return {
    ...{ academicYear, text, was, isProvisional: own.provisional },
    balance: plotted(own.value),
    baseline: isMoved ? plotted(baseline.value) : null,
    said: `${academicYear}: ${text}${was === "" ? "" : `, doing nothing ${was}`}${own.provisional ? ", provisional" : ""}`,
  };
}

function findingOf(years: readonly BalanceYear[], who: string): string {
  const unknown = years.filter(({ balance }) => balance === null);
  const short = years.filter(({ balance }) => balance !== null && balance < 0);
  const [first, last] = [years[0], years.at(-1)];
  const from =
    first === undefined || last === undefined || first === last
      ? ""
      : `: ${first.text} in ${first.academicYear}, ${last.text} in ${last.academicYear}`;
  const below =
    short.length === 0
      ? "is never below nothing"
      : `spends more than it gets in ${inWords(short.length, "year")}`;
  const open = unknown.length === 0 ? "" : ` ${sentenceCase(inWords(unknown.length, "year"))} not known.`;
  return `${who} ${below}${from}.${open}`;
}
