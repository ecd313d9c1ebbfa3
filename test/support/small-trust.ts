import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import type { GuideSection } from "../../src/workbook/layout/workbook-content";
import { payPointRows } from "../../src/workbook/reference-rows";
import { shippedRows, workbookWith, type TableRows } from "../../src/workbook/template-content";
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

const line = (label: string, text: string) => ({ label, text, note: "", look: null });
const ABOUT: GuideSection = {
  heading: "About this example",
  lines: [
    line(
      "Made up",
      "The trust, its schools, posts, pension rates and decisions are invented. Teachers' pay points and national rates are real.",
    ),
    line(
      "The trust",
      "Thornmoor High, 11 to 18 with a small sixth form; Wrenfield Primary, one class in each year and a nursery; and central services.",
    ),
    line(
      "The plan",
      "The scenario Balanced groups takes effect in September 2027. See Scenarios for its changes and Reinvestment for what they pay for.",
    ),
  ],
};

const PAY_AREA = "Rest of England";
/** Only the points that the trust's own pay area can use. */
const ownPayPoints = () => payPointRows().filter(({ area }) => area === PAY_AREA);

/**
 * A small fictional trust: a secondary with a small sixth form, a primary of one form of entry with a
 * nursery, and central services. It has one adopted scenario, and says where what it releases goes.
 */
export function smallTrustContent(): WorkbookContent {
  const content = workbookWith(rows(), {
    title: `${TRUST_NAME}: an example`,
    subject: "Curriculum-led financial planning",
    savedAt: "2026-11-24T09:00:00Z",
  });
  return { ...content, guide: { ...content.guide, sections: [ABOUT, ...content.guide.sections] } };
}

const rows = (): TableRows => ({
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
  PayPoints: ownPayPoints(),
  OnCostRates: settings.trustOnCostRows(),
  Budget: budgetRows(),
  Scenarios: scenarioRows(),
  Changes: changeRows(),
  Releases: releaseRows(),
  Commitments: commitmentRows(),
  PrivateReasons: privateReasonRows(),
});
