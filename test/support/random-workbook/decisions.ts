import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { textIn } from "./cells";
import { addedLesson, addedLine, addedPost, adds } from "./added";
import type { AddedRow, Adding } from "./added";
import { changesTo } from "./changes";
import type { RandomChange } from "./changes";
import { actualRows, commitmentsOf } from "./commitments";
import { deliver } from "./delivery";
import { diceFor } from "./dice";
import type { Dice } from "./dice";
import { newLedger } from "./ledger";
import { releaseRow, releasesOf } from "./releases";
import { scenariosOf } from "./scenarios";
import type { RandomScenario } from "./scenarios";
import { CENTRAL } from "./shape";
import type { Shape } from "./shape";
import type { Target } from "./targets";

export interface Decisions {
  readonly scenarios: readonly RandomScenario[];
  readonly added: readonly AddedRow[];
  /** Rows by the name of their table. */
  readonly tables: Readonly<Record<string, readonly RowContent[]>>;
}

/** Scenarios of changes that can be applied, what they release, and what is done with it. */
export function decisionsOf(shape: Shape, targets: readonly Target[]): Decisions {
  const dice = diceFor(shape.seed, "decisions");
  const ledger = newLedger();
  const changing = { shape, ledger, dice };
  const scenarios = scenariosOf(shape);
  const added: AddedRow[] = [];
  const changes: RandomChange[] = [];
  for (const scenario of scenarios) {
    const own = rowsOnlyIn(scenario, shape, dice);
    added.push(...own);
    changes.push(
      ...own
        .filter(() => dice.chance(65))
        .map((row) => adds(row, scenario.name, { ...changing, commitment: null })),
    );
    const all = [...targets, ...added.map(({ target }) => target)];
    for (const target of chosen(all, dice)) changes.push(...changesTo(target, scenario, changing));
  }
  const releases = releasesOf(shape, changes);
  const commitments = commitmentsOf(shape, releases);
  for (const commitment of commitments.filter(() => dice.chance(45))) {
    const delivery = deliver(commitment, { ...changing, scenarios, targets });
    added.push(...delivery.added);
    changes.push(...delivery.changes);
  }
  const rows = changeRows(changes, dice);
  return {
    scenarios,
    added,
    tables: {
      Scenarios: scenarios.map(({ values }) => values),
      Changes: [...rows.values()],
      Releases: releases.map((release) => releaseRow(release, idsOf(rows), dice)),
      Commitments: commitments.map(({ values }) => values),
      Actuals: actualRows(shape, commitments),
    },
  };
}

/** Some of each table, so that those with few rows are not forgotten. */
function chosen(targets: readonly Target[], dice: Dice): Target[] {
  const of = (table: Target["table"], count: number): Target[] =>
    dice.some(
      targets.filter((target) => target.table === table),
      count,
    );
  return [
    ...of("Staff", dice.whole(2, 5)),
    ...of("Curriculum", dice.whole(2, 4)),
    ...of("Budget", dice.whole(0, 3)),
    ...of("Pupils", dice.whole(0, 2)),
    ...of("Schools", dice.whole(0, 1)),
    ...of("Years", dice.whole(0, 1)),
  ];
}

function rowsOnlyIn(scenario: RandomScenario, shape: Shape, dice: Dice): AddedRow[] {
  return Array.from({ length: dice.whole(0, 3) }, (_, index) => {
    const id = `${scenario.name.replace(/[^A-Z]/gi, "").slice(0, 6)}-${index + 1}`;
    const adding: Adding = { id, onlyIn: scenario.name, commitment: null, shape, dice };
    const school = dice.pick(shape.schools);
    const where = dice.chance(10) ? CENTRAL : school.name;
    const kind = dice.pick(["post", "lesson", "line"] as const);
    if (kind === "lesson") return addedLesson(school, adding);
    return kind === "post" ? addedPost(where, "GAG", adding) : addedLine(where, "GAG", adding);
  });
}

/** In any order of the rows; Order says which comes first, and some share one. */
function changeRows(changes: readonly RandomChange[], dice: Dice): ReadonlyMap<RandomChange, RowContent> {
  const orders = dice.shuffled(changes.map((_, index) => index + 1));
  return new Map(
    dice.shuffled(changes).map((change, index) => [
      change,
      {
        change: `CH-${index + 1}`,
        scenario: change.scenario,
        order: Math.ceil((orders[index] ?? 1) / 2),
        school: change.target.school,
        kind: change.kind,
        table: change.target.table,
        target: change.target.id,
        field: change.field,
        fromValue: change.fromValue,
        toValue: change.toValue,
        fromDate: serialOf(change.span.from),
        toDate: change.span.to === null ? null : serialOf(change.span.to),
        costToAchieve: change.costToAchieve,
        ofWhichSpecialSeverance: change.ofWhichSpecialSeverance,
        commitment: change.commitment,
        reason: "Made up.",
      },
    ]),
  );
}

const idsOf = (rows: ReadonlyMap<RandomChange, RowContent>): ReadonlyMap<RandomChange, string> =>
  new Map([...rows].map(([change, row]) => [change, textIn(row, "change")]));
