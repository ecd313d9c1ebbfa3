import { isSameName, isZero } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import { TRUST } from "../../domain/curriculum";
import type { DecisionEffect, Payback } from "../../domain/released-funds";
import { decisionName } from "../../domain/scenarios";
import { inWords } from "../issues/words";
import { poundsText } from "../present/number-text";
import { wrapped } from "../report/lines";
import type { Section } from "../report/lines";
import { tableLines } from "../report/table";
import type { IsShown } from "../school-filter";
import type { ScenarioExplanation } from "./explain";
import type { Named } from "./explain-tables";

const TITLES = ["Cost once", "Payback", "Part-year", "Full-year"];
const ABOUT =
  "Cost once is cost to achieve, within the plan. Payback is the number of years until all cash since covers it. Part-year is what is released in the year of the start, where that is not September; full-year in the first whole year. Both are before cost to achieve.";

/** What each decision costs, when it has paid back, and what it comes to in part of a year and in a whole one. */
export function effectsSection(
  { effects, payback }: ScenarioExplanation,
  { named, showsMoney }: { named: Named; showsMoney: IsShown },
): Section {
  const own = effects.filter(({ decision }) =>
    decision.some(({ school }) => showsMoney(school) || isSameName(school, TRUST)),
  );
  const title = "Cost to achieve, payback, and part of a year";
  if (own.every(isNothing)) return { title, lines: ["No decision costs or releases cash."] };
  return {
    title,
    lines: [
      ...wrapped(ABOUT),
      "",
      ...tableLines(
        TITLES,
        own.filter((effect) => !isNothing(effect)).map((effect) => rowOf(effect, named)),
      ),
      ...wrapped(`The scenario as a whole: ${wholeText(payback)}.`),
    ],
  };
}

const isNothing = ({ costToAchieve, byYear }: DecisionEffect): boolean =>
  isZero(costToAchieve) && byYear.every(isZero);

const rowOf = (effect: DecisionEffect, named: Named) => ({
  label: named(decisionName(effect.decision)),
  cells: [
    isZero(effect.costToAchieve) ? "" : poundsText(effect.costToAchieve),
    isZero(effect.costToAchieve) ? "" : paybackText(effect.payback),
    amountText(effect.partYear),
    amountText(effect.fullYear),
  ],
});
const amountText = (amount: Pounds | null): string => (amount === null ? "" : poundsText(amount));

function paybackText(payback: Payback): string {
  if (payback === null) return "never";
  if (typeof payback === "string") return payback;
  return inWords(payback.years, "year");
}

function wholeText(payback: Payback): string {
  if (payback === null) return "what it costs once is never covered within the years of the plan";
  if (typeof payback === "string") return payback;
  return `it pays back in ${inWords(payback.years, "year")}`;
}
