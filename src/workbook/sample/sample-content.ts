import type { WorkbookContent } from "../layout/workbook-content";
import { payPointRows } from "../reference-rows";
import { shippedRows, workbookWith } from "../template-content";
import { taughtRows } from "./curriculum/taught";
import { decisionsOf } from "./decisions/decisions";
import { ADOPTED } from "./decisions/scenario-names";
import { ledgerMapRows, withLedgerCodes } from "./money/ledger-codes";
import { reserveRows } from "./money/reserves";
import { TRUST_NAME } from "./schools/names";
import { pupilRows } from "./schools/roll";
import { PAY_AREA, schoolRows } from "./schools/schools";
import { staffTables } from "./staff/post";
import { sampleTrust } from "./trust/sample-trust";
import { aboutTheSample } from "./trust/about";
import { controlRows } from "./trust/controls";
import * as settings from "./trust/settings";

export const SAMPLE_TITLE = `${TRUST_NAME}: a sample`;
export const LARGEST_SAMPLE = 100;

export interface SampleOptions {
  /** Schools beside central services; an all-through school is one. */
  readonly schools: number;
  readonly seed: number;
}

export function sampleContent({ schools: count, seed }: SampleOptions): WorkbookContent {
  const trust = sampleTrust(count, seed);
  const { schools, central } = trust;
  const decisions = decisionsOf(trust);
  const all = [...schools, central, decisions];
  const own = schools.map(({ school }) => school);
  const content = workbookWith(
    {
      ...shippedRows(),
      Settings: settings.trustSettingRows(ADOPTED),
      Years: settings.yearRows(),
      Funds: settings.trustFundRows(),
      MetricBands: settings.trustBandRows(),
      ImportMaps: ledgerMapRows(),
      Controls: controlRows(trust),
      Delegation: settings.delegationRows(),
      Schools: schoolRows(own),
      OpeningReserves: reserveRows([...schools.flatMap(({ reserves }) => reserves), central.reserve]),
      Pupils: schools.flatMap(({ school, roll }) => pupilRows(school, roll)),
      Curriculum: [
        ...schools.flatMap(({ school, taught }) => taughtRows(school, taught)),
        ...decisions.taught.flatMap(({ school, row }) => taughtRows(school.school, [row])),
      ],
      ...staffTables(all.flatMap(({ posts }) => posts)),
      PayPoints: payPointRows().filter(({ area }) => area === PAY_AREA),
      OnCostRates: settings.trustOnCostRows(own),
      Budget: all.flatMap(({ lines }) => lines).map(withLedgerCodes),
      ...decisions.tables,
    },
    {
      title: SAMPLE_TITLE,
      subject: "Curriculum-led financial planning",
      savedAt: "2026-12-01T09:00:00Z",
    },
  );
  return {
    ...content,
    guide: { ...content.guide, sections: [aboutTheSample(count), ...content.guide.sections] },
  };
}
