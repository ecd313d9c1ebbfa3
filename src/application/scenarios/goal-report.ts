import { exactText, quantity, times } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { Plan } from "../../domain/plan";
import type { Sought } from "../../domain/scenarios";
import { isShare } from "../present/figure-text";
import { numberText, percentText, poundsText, typedText } from "../present/number-text";
import { changeSentence } from "../report/change-sentence";
import { wrapped } from "../report/lines";
import type { GoalAnswer } from "./goal-seek";

/** The answer in a few lines: what to set, or why there is nothing to set. */
export const goalReport = (answer: GoalAnswer, plan: Plan): string =>
  `${goalSentences(answer, plan)
    .flatMap((text) => wrapped(text))
    .join("\n")}\n`;

/** What was sought, what was tried, and what came of it. */
export function goalSentences(answer: GoalAnswer, plan: Plan): string[] {
  const { lever, metric, school, academicYear, aim } = answer;
  const { change, least, most, step } = lever;
  const at = (value: Quantity<string>): string => leverText(value, answer);
  return [
    `${school}, ${METRIC_LABELS[metric]} in ${academicYear}, to be ${isShare(metric) ? percentShown(aim) : shown(aim)}.`,
    `Tried: ${change.field ?? ""} of ${change.target}, now ${at(lever.now)}, from ${at(least)} to ${at(most)} in steps of ${at(step)}, with everything else as it is after commitments.`,
    soughtText(answer, plan),
  ];
}

const shown = (value: Quantity<string>): string => typedText(exactText(value) ?? "not known");

const percentShown = (ratio: Quantity<string>): string => `${shown(times(ratio, quantity("100")))}%`;

/** By what the header says that it is in. */
function leverText(value: Quantity<string>, { lever }: GoalAnswer): string {
  const header = lever.change.field ?? "";
  if (header.endsWith("£")) return poundsText(value, 2);
  return header.endsWith("%") ? percentShown(value) : shown(value);
}

/** In pence, or to four places: enough to see on which side of the aim it is. */
const resultText = (value: Quantity<string>, { unit, metric }: GoalAnswer): string =>
  unit === "GBP" ? poundsText(value, 2) : isShare(metric) ? percentText(value, 2) : numberText(value, 4);

function soughtText(answer: GoalAnswer, plan: Plan): string {
  const { sought, lever, metric } = answer;
  const label = METRIC_LABELS[metric].toLowerCase();
  const at = (value: Quantity<string>): string => leverText(value, answer);
  const result = (value: Quantity<string>): string => resultText(value, answer);
  switch (sought.outcome) {
    case "found": {
      const { answer: found, isExact } = sought;
      const set = { ...lever.change, toValue: exactText(found.lever) };
      const how = isExact ? "exactly" : "the nearest value that reaches it";
      return `Answer: ${at(found.lever)}, which makes ${label} ${result(found.result)} (${how}). As a change: ${changeSentence(set, plan)}`;
    }
    case "out of reach":
      return `There is no answer in that range: ${label} only goes ${sought.ends.map((end) => `to ${result(end.result)} at ${at(end.lever)}`).join(" and ")}.`;
    case "no effect":
      return `There is no answer: it does not move ${label}, which stays at ${result(sought.result)}.`;
    case "not monotone":
      return `There is no one answer: ${label} goes both up and down over the range. Set limits of your own, or try values one by one.`;
    case "not known":
      return `There is no answer: ${label} is not known at ${at(sought.tried.lever)}.`;
  }
}

/** The same as plain data. */
export const goalFormat = ({
  lever,
  metric,
  unit,
  school,
  academicYear,
  aim,
  sought,
}: GoalAnswer): object => ({
  ...{ format: 1, school, academicYear, metric, unit },
  ...{
    aim: exactText(aim),
    table: lever.change.table,
    target: lever.change.target,
    field: lever.change.field,
  },
  now: exactText(lever.now),
  outcome: sought.outcome,
  ...foundFormat(sought),
});

const foundFormat = (sought: Sought): object =>
  sought.outcome === "found"
    ? {
        answer: exactText(sought.answer.lever),
        result: exactText(sought.answer.result),
        exact: sought.isExact,
      }
    : { answer: null, result: null, exact: false };
