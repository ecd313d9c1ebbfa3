import { groupBy, stepByStep } from "../../kernel";
import type { Stepwise } from "../../kernel";
import type { Plan } from "../../plan";
import { isIn, membersOf, withSteps } from "./coalition";
import type { Decisions } from "./coalition";
import { addCosts, addRows, noMoney } from "./money";
import type { Money, MoneyBasis } from "./money";
import { touchedBy } from "./touched";
import type { Touched } from "./touched";

export interface Setting extends MoneyBasis {
  readonly decisions: Decisions;
}

/** Rows that the same decisions touch, with every set of these. */
export interface Game {
  readonly members: readonly number[];
  readonly before: Money;
  /** By set of members. */
  readonly after: readonly Money[];
}
export function* gamesOf(setting: Setting): Stepwise<Game[]> {
  const touched = touchedBy(setting.comparison, setting.decisions);
  const byMembers = groupBy(touched, ({ own, drivers }) => membersOf([...own, ...drivers]).join());
  const driven = drivenPlans(setting);
  const games: Game[] = [];
  for (const rows of byMembers.values()) games.push(yield* gameOf(rows, driven, setting));
  return games;
}

function* gameOf(
  rows: readonly Touched[],
  drivenBy: (coalition: number) => Plan,
  setting: Setting,
): Stepwise<Game> {
  const { comparison, decisions, keyOf } = setting;
  const { plan } = comparison.builtOn;
  const members = membersOf(rows.flatMap(({ own, drivers }) => [...own, ...drivers]));
  const before = noMoney(plan.timeline.parts.length);
  for (const row of rows) addRows(before, row.before, plan, setting);
  const coalitions = Array.from({ length: 2 ** members.length }, (_, coalition) => coalition);
  const after = yield* stepByStep("check", coalitions, (coalition) => {
    const money = noMoney(plan.timeline.parts.length);
    const takes = (position: number): boolean => isIn(coalition, members.indexOf(position));
    for (const row of rows) {
      const own = row.own.filter(({ position }) => takes(position)).map(({ step }) => step);
      const drivers = row.drivers.filter(({ position }) => takes(position));
      const driven = drivenBy(drivers.reduce((bits, { position }) => bits | (1 << position), 0));
      const reached = withSteps({ ...driven, ...row.before }, own, decisions.waiting);
      addRows(money, reached.plan, driven, setting);
      addRows(money, row.unnamed, driven, setting);
      addCosts(money, reached.taken, comparison.plan.plan, keyOf);
    }
    return [money];
  });
  return { members, before, after };
}

/** The plan built on with the pupils, awards and prices that some decisions set; each worked out once. */
function drivenPlans({ comparison, decisions }: Setting): (coalition: number) => Plan {
  const known = new Map<number, Plan>();
  const steps = decisions.steps.filter(({ step }) => ["Years", "Pupils"].includes(step.effect.table));
  return (coalition) => {
    const own = steps.filter(({ position }) => isIn(coalition, position)).map(({ step }) => step);
    const found = known.get(coalition) ?? withSteps(comparison.builtOn.plan, own, decisions.waiting).plan;
    known.set(coalition, found);
    return found;
  };
}
