import { exactText } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { Plan } from "../../domain/plan";
import type { Sought } from "../../domain/scenarios";
import { numberText, poundsText, typedText } from "../present/number-text";
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
  return [
    `${school}, ${METRIC_LABELS[metric]} in ${academicYear}, to be ${shown(aim)}.`,
    `Tried: ${change.field ?? ""} of ${change.target}, now ${shown(lever.now)}, from ${shown(least)} to ${shown(most)} in steps of ${shown(step)}, with everything else as it is after commitments.`,
    soughtText(answer, plan),
  ];
}

const shown = (value: Quantity<string>): string => typedText(exactText(value) ?? "not known");

/** In pence, or to four places: enough to see on which side of the aim it is. */
const resultText = (value: Quantity<string>, unit: string): string =>
  unit === "GBP" ? poundsText(value, 2) : numberText(value, 4);

function soughtText({ sought, lever, metric, unit }: GoalAnswer, plan: Plan): string {
  const label = METRIC_LABELS[metric].toLowerCase();
  const result = (value: Quantity<string>): string => resultText(value, unit);
  switch (sought.outcome) {
    case "found": {
      const { answer, isExact } = sought;
      const set = { ...lever.change, toValue: exactText(answer.lever) };
      const how = isExact ? "exactly" : "the nearest value that reaches it";
      return `Answer: ${shown(answer.lever)}, which makes ${label} ${result(answer.result)} (${how}). As a change: ${changeSentence(set, plan)}`;
    }
    case "out of reach":
      return `There is no answer in that range: ${label} only goes ${sought.ends.map(({ lever: at, result: there }) => `to ${result(there)} at ${shown(at)}`).join(" and ")}.`;
    case "no effect":
      return `There is no answer: it does not move ${label}, which stays at ${result(sought.result)}.`;
    case "not monotone":
      return `There is no one answer: ${label} goes both up and down over the range. Set limits of your own, or try values one by one.`;
    case "not known":
      return `There is no answer: ${label} is not known at ${shown(sought.tried.lever)}.`;
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
