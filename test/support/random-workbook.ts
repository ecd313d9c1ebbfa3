import type { RowContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { shippedRows, workbookWith } from "../../src/workbook/template-content";
import type { TableRows } from "../../src/workbook/template-content";
import { budgetOf } from "./random-workbook/budget";
import { textIn } from "./random-workbook/cells";
import { controlRows } from "./random-workbook/controls";
import { curriculumOf } from "./random-workbook/curriculum";
import { decisionsOf } from "./random-workbook/decisions";
import { diceFor } from "./random-workbook/dice";
import { rollsOf } from "./random-workbook/pupils";
import { ratesOf } from "./random-workbook/rates";
import { activeScenario } from "./random-workbook/scenarios";
import * as settings from "./random-workbook/settings";
import { shapeOf } from "./random-workbook/shape";
import { staffOf } from "./random-workbook/staff";
import * as targets from "./random-workbook/targets";

/**
 * A small workbook that holds everything a plan needs, of a fictional trust that makes no sense: every way
 * to be paid, every growth, every kind of change. The same seed always gives the same workbook.
 */
export const randomWorkbook = (seed: number): WorkbookContent =>
  workbookWith(tablesOf(seed), {
    title: `A random trust, ${seed}`,
    subject: "Made up to test calculations",
    savedAt: "2026-12-01T09:00:00Z",
  });

function tablesOf(seed: number): TableRows {
  const shape = shapeOf(seed);
  const rates = ratesOf(shape);
  const rolls = rollsOf(shape);
  const rows = curriculumOf(shape);
  const posts = staffOf(shape, rates);
  const lines = budgetOf(shape, rolls);
  const years = settings.yearRows(shape);
  const dice = diceFor(seed, "targets");
  const decisions = decisionsOf(shape, [
    ...posts.map((post) => targets.postTarget(post, dice)),
    ...rows.map(targets.rowTarget),
    ...lines.map((line) => targets.lineTarget(line, shape, dice)),
    ...rolls.flatMap((roll) => targets.pupilTargets(roll, shape, dice)),
    ...shape.schools.map(targets.schoolTarget),
    ...targets.yearTargets(years, shape),
  ]);
  const { added } = decisions;
  const pupils = rolls.flatMap((roll) => roll.rows);
  const funds = settings.fundTable(shape);
  const reserves = settings.reserveRows(
    shape,
    funds.map((row) => textIn(row, "fund")),
  );
  const order = (all: readonly RowContent[]): readonly RowContent[] =>
    dice.chance(40) ? dice.shuffled(all) : all;
  return {
    ...shippedRows(),
    Settings: settings.settingTable(shape, activeScenario(shape, decisions.scenarios)),
    Years: years,
    Funds: funds,
    MetricBands: settings.metricBandRows(shape),
    Controls: controlRows(shape, { pupils, reserves }),
    Delegation: settings.delegationRows(),
    Schools: settings.schoolRows(shape),
    OpeningReserves: reserves,
    Pupils: pupils,
    Curriculum: order([...rows, ...added.flatMap(({ row }) => row ?? [])].map(({ values }) => values)),
    Staff: order([...posts, ...added.flatMap(({ post }) => post ?? [])].map(({ values }) => values)),
    Teaching: posts.flatMap(({ teaching }) => teaching),
    Roles: rates.roles,
    PayPoints: rates.payPoints,
    OnCostRates: rates.onCosts,
    Budget: order([...lines, ...added.flatMap(({ line }) => line ?? [])].flatMap((line) => line.rows)),
    ...decisions.tables,
  };
}
