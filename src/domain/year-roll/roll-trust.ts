import type { BudgetLine, OpeningReserve } from "../budget";
import { rollOf } from "../curriculum";
import type { PupilNumbers, School } from "../curriculum";
import { isSameName } from "../kernel";
import type { CivilDate } from "../kernel";
import { costBasisOf } from "../plan";
import type { Plan, PlanCosts } from "../plan";
import type { Commitment, TrustModel } from "../reinvestment";
import type { ReleaseEntry } from "../released-funds";
import { ADOPTED } from "../scenarios";
import type { Change, FrozenFigure, Scenario } from "../scenarios";
import type { YearAssumptions } from "../staffing";
import { rolledPupils, rolledYears } from "./adopted-numbers";
import { belongingOf } from "./belonging";
import { carriedRows } from "./carried-rows";
import { closingReserves, openingAfter } from "./closing-reserves";
import type { ClosingReserve } from "./closing-reserves";
import { lineGroups } from "./line-groups";
import { staffRows, taughtRows } from "./placed-rows";
import type { StaffRows, TaughtRows } from "./placed-rows";
import { rolledChanges } from "./rolled-changes";
import { rolledCommitments } from "./rolled-commitments";
import { rolledLine } from "./rolled-lines";
import { rolledPoints } from "./rolled-points";
import type { RolledPoints } from "./rolled-points";
import { rolledSchools } from "./rolled-schools";
import type { RolledRow } from "./rolled-row";
import { stillToCome } from "./still-to-come";
import type { StillToCome } from "./still-to-come";
import { longerPlan, pupilsAfter } from "./year-after";
import type { CohortMoved } from "./year-after";

/** What the next year is opened from. */
export interface YearToClose {
  readonly model: TrustModel;
  /** The adopted plan before commitments. */
  readonly before: Plan;
  /** The same after commitments, costed: what the year closes with. */
  readonly after: PlanCosts;
  /** What adopted scenarios release, by change. */
  readonly released: readonly ReleaseEntry[];
  /** What Years has for the year after the plan; null: nothing. */
  readonly stated: YearAssumptions | null;
  readonly day: CivilDate | null;
}

/** Every row that differs when the next year is opened. */
export interface RolledRows extends StaffRows, TaughtRows {
  readonly closed: string;
  readonly first: string;
  readonly last: string;
  readonly years: readonly RolledRow<YearAssumptions>[];
  readonly schools: readonly RolledRow<School>[];
  readonly pupils: readonly RolledRow<PupilNumbers>[];
  readonly cohorts: readonly CohortMoved[];
  readonly lines: readonly RolledRow<BudgetLine>[];
  readonly points: RolledPoints;
  readonly closing: readonly ClosingReserve[];
  readonly reserves: readonly OpeningReserve[];
  readonly commitments: readonly RolledRow<Commitment>[];
  readonly scenarios: StillToCome;
  readonly changes: readonly RolledRow<Change>[];
  readonly frozen: readonly FrozenFigure[];
  readonly activeScenario: string | null;
  /** The adopted plan with the new year behind its last. */
  readonly longer: Plan;
}

/**
 * The rows of the workbook for the year after its first: so that every year that both plans have comes to what it came
 * to, before commitments and after. Nothing is rounded here; a cell keeps 15 figures.
 */
export function rollTrust(year: YearToClose): RolledRows {
  const { model, before, stated } = year;
  const { everything } = model;
  const longer = longerPlan(before, { assumptions: stated });
  const [closed = "", first = ""] = longer.timeline.years;
  const schools = rolledSchools(everything.schools, before.schools, longer.timeline.years.slice(1));
  const scenarios = stillToCome(model.scenarios, model.changes, schools.changing);
  const closing = closingReserves(year.after);
  return {
    ...{ closed, first, last: longer.timeline.years.at(-1) ?? "", longer, scenarios, closing },
    ...rowsOf(year, longer, scenarios),
    years: rolledYears(everything.years, longer.years),
    schools: schools.rows,
    pupils: rolledPupils(everything.pupils, before.pupils),
    cohorts: pupilsAfter(before),
    reserves: openingAfter(closing, everything.openingReserves),
    frozen: carriedRows({ model, longer, day: year.day, released: releasedBy(year, scenarios) }),
    activeScenario: activeAfter(model.activeScenario, scenarios.carried),
  };
}

/** What has a price, or stands in some plans only. */
function rowsOf({ model, before }: YearToClose, longer: Plan, scenarios: StillToCome) {
  const { everything } = model;
  const belonging = belongingOf(scenarios.carried, model.changes);
  const remaining = remainingOf(scenarios);
  const basis = costBasisOf(longer);
  const budget = { timeline: longer.timeline, years: longer.years, roll: rollOf(longer.pupils) };
  const firstDay = longer.timeline.parts[2]?.starts ?? { year: 0, month: 9, day: 1 };
  const placing = { everything, before, belonging };
  const staff = staffRows(placing, { basis, firstDay });
  const taught = taughtRows(placing, longer.timeline.years[1] ?? "");
  const groups = lineGroups(model, longer, { belonging, remaining });
  return {
    ...staff,
    ...taught,
    lines: groups.flatMap((group) => rolledLine(group, budget)),
    points: rolledPoints(everything.posts, longer, firstDay),
    commitments: rolledCommitments(model.commitments ?? [], basis, longer.years),
    changes: rolledChanges(waiting(model, scenarios), {
      ...{ posts: staff.posts, curriculum: taught.curriculum, lines: everything.budget, basis, budget },
    }),
  };
}

const remainingOf = ({ remaining }: StillToCome): Change[] =>
  remaining.flatMap(({ changes }) => [...changes]);

/** What the scenarios release that are carried, without what stays a change. */
function releasedBy({ released }: YearToClose, scenarios: StillToCome): ReleaseEntry[] {
  const remaining = remainingOf(scenarios);
  return released.filter(
    ({ scenario, change }) =>
      scenarios.carried.some(({ name }) => isSameName(name, scenario)) &&
      !remaining.some(({ id }) => id === change),
  );
}

/** Every change but those that are in the rows now. */
const waiting = ({ changes }: TrustModel, scenarios: StillToCome): Change[] => {
  const left = new Set(remainingOf(scenarios));
  return changes.filter(
    (change) => left.has(change) || !scenarios.carried.some(({ name }) => isSameName(name, change.scenario)),
  );
};

/** A carried scenario that was looked at is in what is adopted. */
const activeAfter = (active: string | null, carried: readonly Scenario[]): string | null =>
  active !== null && carried.some(({ name }) => isSameName(name, active)) ? ADOPTED : active;
