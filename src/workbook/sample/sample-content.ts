import type { WorkbookContent } from "../layout/workbook-content";
import { payPointRows } from "../reference-rows";
import { shippedRows, workbookWith } from "../template-content";
import { taughtRows } from "./curriculum/taught";
import { budgetRows } from "./money/line";
import { reserveRows } from "./money/reserves";
import { TRUST_NAME } from "./schools/names";
import { pupilRows } from "./schools/roll";
import { PAY_AREA, schoolRows } from "./schools/schools";
import { staffRows, teachingRows } from "./staff/post";
import { sampleTrust } from "./trust/sample-trust";
import * as settings from "./trust/settings";

export interface SampleOptions {
  /** Schools beside central services; an all-through school is one. */
  readonly schools: number;
  readonly seed: number;
}

export function sampleContent({ schools: count, seed }: SampleOptions): WorkbookContent {
  const { schools, central } = sampleTrust(count, seed);
  const posts = [...schools.flatMap((school) => school.posts), ...central.posts];
  const lines = [...schools.flatMap((school) => school.lines), ...central.lines];
  const own = schools.map(({ school }) => school);
  return workbookWith(
    {
      ...shippedRows(),
      Settings: settings.trustSettingRows("Baseline"),
      Years: settings.yearRows(),
      Funds: settings.trustFundRows(),
      MetricBands: settings.trustBandRows(),
      Delegation: settings.delegationRows(),
      Schools: schoolRows(own),
      OpeningReserves: reserveRows([...schools.flatMap(({ reserves }) => reserves), central.reserve]),
      Pupils: schools.flatMap(({ school, roll }) => pupilRows(school, roll)),
      Curriculum: schools.flatMap(({ school, taught }) => taughtRows(school, taught)),
      Staff: staffRows(posts),
      Teaching: teachingRows(posts),
      PayPoints: payPointRows().filter(({ area }) => area === PAY_AREA),
      OnCostRates: settings.trustOnCostRows(own),
      Budget: budgetRows(lines),
    },
    {
      title: `${TRUST_NAME}: a sample`,
      subject: "Curriculum-led financial planning",
      savedAt: "2026-12-01T09:00:00Z",
    },
  );
}
