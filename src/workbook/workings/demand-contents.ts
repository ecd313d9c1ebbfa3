import type { CalculatedContent } from "../layout/calculated/calculated-table";
import { commonCapacityTable, sameCapacityTable } from "../layout/calculated/tables/common-capacity";
import { generalTimeTable } from "../layout/calculated/tables/general-time";
import { planCurriculumTable } from "../layout/calculated/tables/plan-curriculum";
import { planPupilsTable } from "../layout/calculated/tables/plan-pupils";
import { primaryClassesTable } from "../layout/calculated/tables/primary-classes";
import { sixthFormTable } from "../layout/calculated/tables/sixth-form";
import { subjectBalanceTable } from "../layout/calculated/tables/subject-balance";
import { teachingSharesTable } from "../layout/calculated/tables/teaching-shares";
import { timeReleasedTable } from "../layout/calculated/tables/time-released";
import type { WorkingContext } from "./context";
import { planCurriculumRows } from "./plan-curriculum";
import { planPupilRows } from "./plan-pupils";
import { primaryClassRows } from "./primary-classes";
import { sixthFormRows } from "./sixth-form";
import { subjectBalanceRows, teachingShareRows } from "./subject-balance";
import { commonCapacityRows, generalTimeRows, sameCapacityRows, timeReleasedRows } from "./time-released";

/** Pupils, and what is taught to them: the sheet Demand. */
export function demandContents(context: WorkingContext): CalculatedContent[] {
  const years = context.timeline.years.length;
  return [
    { layout: planPupilsTable(years), rows: planPupilRows(context) },
    { layout: planCurriculumTable(years), rows: planCurriculumRows(context) },
    { layout: sixthFormTable(years), rows: sixthFormRows(context) },
    { layout: primaryClassesTable(years), rows: primaryClassRows(context) },
  ];
}

/** Who teaches what, and the time that a plan frees: the sheet Deployment. */
export function deploymentContents(context: WorkingContext): CalculatedContent[] {
  const years = context.timeline.years.length;
  return [
    { layout: subjectBalanceTable(years), rows: subjectBalanceRows(context) },
    { layout: teachingSharesTable(years), rows: teachingShareRows(context) },
    { layout: timeReleasedTable(years), rows: timeReleasedRows(context) },
    { layout: generalTimeTable(years), rows: generalTimeRows(context) },
    { layout: sameCapacityTable(years), rows: sameCapacityRows(context) },
    { layout: commonCapacityTable(years), rows: commonCapacityRows(context) },
  ];
}
