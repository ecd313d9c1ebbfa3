import { isKnown, sum } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { closingOf } from "../../domain/year-roll";
import type { RolledRows } from "../../domain/year-roll";
import { inWords } from "../issues/words";
import { percentText, poundsText } from "../present/number-text";
import { listed, underlined, wrapped } from "../report/lines";
import type { ReservesClosed } from "./actual-reserves";
import type { WaitingScenarios } from "./waiting-scenarios";

export interface Rolled {
  readonly model: TrustModel;
  readonly rows: RolledRows;
  readonly reserves: ReservesClosed;
  readonly waiting: WaitingScenarios;
  readonly compared: number;
  /** Of the Employment Allowance, what the first months of the new plan would have had left. */
  readonly allowance: string | null;
}

/** What opening the next year did, and what is assumed by it. */
export function rollReport(rolled: Rolled): string[] {
  const { rows, compared, allowance } = rolled;
  return [
    ...wrapped(
      `${rows.closed} is closed and ${rows.first} is the first year; the last is ${rows.last}. ${compared} figures of the years that both plans have, before and after commitments, are the same in both.`,
    ),
    ...(allowance === null ? [] : wrapped(allowance)),
    ...underlined("Reserves", reserveLines(rolled)),
    ...underlined(`Assumed for ${rows.last}, to be confirmed`, assumedLines(rolled)),
    ...underlined("What the rows have now", rowLines(rolled)),
    ...waitingLines(rolled),
  ];
}

const point = (text: string): string[] => wrapped(`· ${text}`, 0, 2);

function reserveLines({ reserves: { closing, actual, short }, rows }: Rolled): string[] {
  const total = sum(closing.map(closingOf));
  const schools = [...new Set(closing.map(({ school }) => school))];
  const forecast = schools.filter((school) => !actual.includes(school));
  return [
    ...point(
      `${poundsText(total, 2)} over all schools and funds is what ${rows.closed} closes with, after commitments, and what ${rows.first} opens with.`,
    ),
    ...(actual.length === 0
      ? []
      : point(
          `Actual, by the twelve months of their ledgers: ${listed(actual)}. Their reserves differ from the plan's by what the ledger does.`,
        )),
    ...(forecast.length === 0
      ? []
      : point(
          `Forecast, by the plan: ${listed(forecast)}. Put in the amounts of the accounts once they are closed.`,
        )),
    ...short.flatMap(({ school, why }) => point(`${school} is not closed by its ledger: ${why}.`)),
  ];
}

function assumedLines({ rows: { longer, last, cohorts, years } }: Rolled): string[] {
  const own = longer.years.at(-1);
  const isNew = years.some(({ from, to }) => from === null && to === own);
  const share = (value: Parameters<typeof percentText>[0]): string =>
    isKnown(value) ? percentText(value) : "blank";
  return [
    ...(own
      ? point(
          `Awards and prices ${isNew ? "as they were last stated" : "as Years has them"}: teachers ${share(own.teacherAward)}, support staff ${share(own.supportAward)}, non-pay inflation ${share(own.nonPayInflation)}, income growth ${share(own.incomeGrowth)}.`,
        )
      : []),
    ...(cohorts.length === 0
      ? point(`Pupils of ${last} are as entered.`)
      : point(
          `Pupils, ${inWords(cohorts.length, "year group")}: each cohort is one year group higher, the lowest year group of a school takes in as many as the year before, and groups by need stay as they are. Disadvantaged pupils, and those with SEND, go with them.`,
        )),
  ];
}

function rowLines({ rows, model }: Rolled): string[] {
  const moved = rows.posts.filter(
    ({ from, to }) => from?.pay.by === "point" && to.pay.by === "point" && from.pay.point !== to.pay.point,
  );
  const { carried, remaining } = rows.scenarios;
  const { points } = rows;
  return [
    ...(carried.length === 0
      ? point("No scenario was adopted, so the baseline is what it was.")
      : point(
          `${listed(carried.map(({ name }) => name))}: in the baseline. What ${carried.length === 1 ? "it releases" : "they release"} stands as it was found, in FrozenFigures; commitments on it go on.`,
        )),
    ...remaining.flatMap(({ name, changes }) =>
      point(`${name}, adopted: ${inWords(changes.length, "change")} that no row can hold.`),
    ),
    ...point(
      `Posts: ${inWords(moved.length, "post")} a point higher; amounts in £ are at the prices of ${rows.first}.`,
    ),
    ...point(
      `Budget: each line has a row for ${rows.first}. Pay: ${inWords(points.rows.length, "point")} of ${rows.first} derived by the awards, until the published ones are there.`,
    ),
    ...(points.unused.length === 0
      ? []
      : point(`No post is on ${listed(points.unused)}: put in the pay of ${rows.first} before one is.`)),
    ...(model.activeScenario === rows.activeScenario
      ? []
      : point(`Active scenario is now ${rows.activeScenario ?? "blank"}.`)),
  ];
}

function waitingLines({ waiting: { rebased, problems } }: Rolled): string[] {
  if (rebased.length + problems.length === 0) return [];
  return underlined("Scenarios that wait for a decision", [
    ...(rebased.length === 0
      ? []
      : point(
          `Start from what they find now, their To values kept: ${listed(rebased.map(({ change }) => change))}. Look at them.`,
        )),
    ...problems.flatMap(({ scenario, text }) =>
      point(`${scenario}: ${text} Put that right with scenario rebase, or take it back with scenario undo.`),
    ),
  ]);
}
