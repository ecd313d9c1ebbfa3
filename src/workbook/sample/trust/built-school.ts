import { curriculumOf } from "../curriculum/curriculum";
import type { Taught } from "../curriculum/taught";
import { budgetOf } from "../money/budget";
import type { Budgeted } from "../money/budget";
import { reservesOf } from "../money/reserves";
import type { Reserve } from "../money/reserves";
import { rollOf } from "../schools/pupils";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { staffOf } from "../staff/staff";

/** A school with everything that its own rows say. */
export interface BuiltSchool extends Budgeted {
  readonly school: SampleSchool;
  readonly roll: Roll;
  readonly taught: readonly Taught[];
  readonly reserves: readonly Reserve[];
}

/** Pupils decide the curriculum, the curriculum the staff, and both the budget. */
export function builtSchool(school: SampleSchool): BuiltSchool {
  const roll = rollOf(school);
  const taught = curriculumOf(school, roll);
  const { posts, lines } = budgetOf(school, roll, staffOf(school, roll, taught));
  return { school, roll, taught, posts, lines, reserves: reservesOf(school, lines) };
}
