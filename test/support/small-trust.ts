import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { shippedRows, workbookWith } from "../../src/workbook/template-content";
import { budgetRows, reserveRows } from "./small-trust/budget";
import { commitmentRows } from "./small-trust/commitments";
import { curriculumRows } from "./small-trust/curriculum";
import { changeRows, privateReasonRows, releaseRows, scenarioRows } from "./small-trust/decisions";
import { TRUST_NAME } from "./small-trust/names";
import { pupilRows } from "./small-trust/pupils";
import * as settings from "./small-trust/settings";
import { staffRows } from "./small-trust/staff";
import { teachingRows } from "./small-trust/staff-high";

/** The file that is made of it. */
export const SMALL_TRUST_FILE = "assets/examples/small-trust.xlsx";

/**
 * A small fictional trust: a secondary with a small sixth form, a primary of one form of entry with a
 * nursery, and central services. It has one adopted scenario, and says where what it releases goes.
 */
export const smallTrustContent = (): WorkbookContent =>
  workbookWith(
    {
      ...shippedRows(),
      Settings: settings.trustSettingRows(),
      Years: settings.yearRows(),
      Funds: settings.trustFundRows(),
      MetricBands: settings.trustBandRows(),
      Controls: settings.controlRows(),
      Delegation: settings.delegationRows(),
      Schools: settings.schoolRows(),
      OpeningReserves: reserveRows(),
      Pupils: pupilRows(),
      Curriculum: curriculumRows(),
      Staff: staffRows(),
      Teaching: teachingRows(),
      OnCostRates: settings.trustOnCostRows(),
      Budget: budgetRows(),
      Scenarios: scenarioRows(),
      Changes: changeRows(),
      Releases: releaseRows(),
      Commitments: commitmentRows(),
      PrivateReasons: privateReasonRows(),
    },
    {
      title: `${TRUST_NAME}: an example`,
      subject: "Curriculum-led financial planning",
      savedAt: "2026-11-24T09:00:00Z",
    },
  );
