import type { WholeSchoolFigures } from "../application/whole-school/figures";
import { SETTINGS } from "./layout/settings";
import type { WorkbookContent } from "./layout/workbook-content";
import { settingRows } from "./setting-rows";
import { SAVED_AT, shippedRows, workbookWith, yearRows } from "./template-content";
import { wholeSchoolRows } from "./whole-school-rows";

/**
 * A new workbook of one school from figures of the whole school, for the one year that they are of. Awards and prices
 * of that year are inside them, so they rise by nothing more; what the years after it bring is the trust's to say.
 */
export function wholeSchoolContent(figures: WholeSchoolFigures): WorkbookContent {
  const { academicYear, trust } = figures;
  const [first, ...later] = yearRows(academicYear);
  const inside = { teacherAward: 0, supportAward: 0, nonPayInflation: 0, incomeGrowth: 0 };
  return workbookWith(
    {
      ...shippedRows(),
      Settings: settingRows({
        [SETTINGS.trustName.column.header]: trust,
        [SETTINGS.firstAcademicYear.column.header]: academicYear,
        [SETTINGS.numberOfYears.column.header]: 1,
        [SETTINGS.bandBasis.column.header]: "DfE tool",
      }),
      Years: [{ ...first, ...inside }, ...later],
      ...wholeSchoolRows(figures),
    },
    { title: trust, subject: "Curriculum-led financial planning", savedAt: SAVED_AT },
  );
}
