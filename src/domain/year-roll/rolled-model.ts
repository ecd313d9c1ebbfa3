import type { Plan } from "../plan";
import type { TrustModel } from "../reinvestment";
import type { Scenario } from "../scenarios";
import type { RolledRows } from "./roll-trust";
import { withRolled } from "./rolled-row";
import type { RolledRow } from "./rolled-row";
import { laterTimeline } from "./year-after";

/** The trust as it reads once the next year is open, with amounts as they are before cells keep them. */
export function rolledModel(model: TrustModel, rolled: RolledRows): TrustModel {
  return {
    ...model,
    activeScenario: rolled.activeScenario,
    everything: rolledPlan(model.everything, rolled),
    commitments: model.commitments && withRolled(model.commitments, rolled.commitments),
    scenarios: scenariosAfter(model.scenarios, rolled),
    changes: changesAfter(model, rolled),
    frozen: [...model.frozen, ...rolled.frozen],
  };
}

function rolledPlan(everything: Plan, rolled: RolledRows): Plan {
  const { teachingGone, teaching, points, reserves, cohorts } = rolled;
  return {
    ...everything,
    timeline: laterTimeline(everything.timeline),
    years: rolled.longer.years.slice(1),
    schools: withRolled(everything.schools, rolled.schools),
    pupils: [...withRolled(everything.pupils, rolled.pupils), ...cohorts.map(({ to }) => to)],
    curriculum: withRolled(everything.curriculum, rolled.curriculum, rolled.curriculumGone),
    posts: withRolled(everything.posts, rolled.posts, rolled.postsGone),
    teaching: [...everything.teaching.filter((share) => !teachingGone.includes(share)), ...teaching],
    payPoints: [...everything.payPoints, ...points.rows],
    budget: withRolled(everything.budget, rolled.lines),
    openingReserves: reserves,
  };
}

function scenariosAfter(
  scenarios: readonly Scenario[],
  { scenarios: { carried, remaining } }: RolledRows,
): Scenario[] {
  const stays = scenarios.map((own): Scenario =>
    carried.includes(own) ? { ...own, status: "in baseline" } : own,
  );
  return [...stays, ...remaining.map(({ of, name, buildsOn }): Scenario => ({ ...of, name, buildsOn }))];
}

function changesAfter({ changes }: TrustModel, { changes: rolled, scenarios: { remaining } }: RolledRows) {
  const owner = new Map(
    remaining.flatMap(({ name, changes: own }) => own.map((change) => [change, name] as const)),
  );
  const moved = rolled.map((row): RolledRow<(typeof changes)[number]> => {
    const scenario = row.from && owner.get(row.from);
    return scenario ? { ...row, to: { ...row.to, scenario } } : row;
  });
  return withRolled(changes, moved);
}
