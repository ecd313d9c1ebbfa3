import type { RowContent } from "../../layout/workbook-content";
import type { SampleSchool } from "../schools/school";

/** A row of Curriculum by the fields of its table. */
export interface Taught {
  readonly row: string;
  readonly yearGroup: string;
  readonly andYearGroup?: string;
  readonly subject: string;
  readonly groups: number;
  readonly periodsPerGroup: number;
  readonly teachersPerGroup?: number;
  readonly supportStaffPerGroup?: number;
  readonly pupilsTaking?: number;
  readonly block?: string;
  readonly fromYear?: string;
  readonly onlyInScenario?: string;
  readonly commitment?: string;
  readonly note?: string;
}

/** Teacher periods a cycle. */
export const periodsOf = ({ groups, periodsPerGroup, teachersPerGroup }: Taught): number =>
  groups * periodsPerGroup * (teachersPerGroup ?? 1);

/** Teacher periods a cycle by subject, in the order in which the subjects come. */
export function demandOf(rows: readonly Taught[]): Map<string, number> {
  const demand = new Map<string, number>();
  for (const row of rows) demand.set(row.subject, (demand.get(row.subject) ?? 0) + periodsOf(row));
  return demand;
}

export const taughtRows = ({ name }: SampleSchool, rows: readonly Taught[]): RowContent[] =>
  rows.map((row) => ({ ...row, school: name }));

/** A whole number shared by weights: parts are whole and sum to it. */
export function split(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let [used, given] = [0, 0];
  return weights.map((weight) => {
    used += weight;
    const part = Math.round((total * used) / all) - given;
    given += part;
    return part;
  });
}
