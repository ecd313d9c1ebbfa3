import { bandRows, fundRows, metricLabel, onCostRows, serialOf } from "../../reference-rows";
import type { RowContent } from "../../layout/workbook-content";
import { settingRows } from "../../setting-rows";
import { LARGEST_CLASS } from "../curriculum/lower-school";
import { CENTRAL_PENSION_RATE } from "../money/central-budget";
import { CENTRAL, TRUST_NAME } from "../schools/names";
import type { SampleSchool } from "../schools/school";
import { ASSUMPTIONS, FIRST_YEAR, YEARS } from "../years";

export const trustSettingRows = (activeScenario: string): RowContent[] =>
  settingRows({
    "Trust name": TRUST_NAME,
    "First academic year": FIRST_YEAR,
    "Active scenario": activeScenario,
    "Minimum reserve share": 0.02,
  });

export const yearRows = (): RowContent[] =>
  YEARS.map((academicYear) => ({ academicYear, ...ASSUMPTIONS[academicYear] }));

/** The funds that ship, and two that schools of this trust have besides. */
export const trustFundRows = (): RowContent[] => [
  ...fundRows(),
  {
    fund: "Early years",
    type: "revenue restricted",
    restriction: "For the free hours of two to four year olds, by the local authority's terms.",
    mayFund: "any",
  },
  {
    fund: "Other grants",
    type: "revenue restricted",
    restriction: "Each grant by its own conditions.",
    mayFund: "any",
  },
];

const BOARD = "Trust board, minute 2026/07";
const guardrail = (metric: string, phase: string, values: RowContent): RowContent => ({
  metric: metricLabel(metric),
  phase,
  basis: "trust",
  source: BOARD,
  checkedOn: serialOf("2026-07-15"),
  ...values,
});

/** What the board has said it will not go below or above, and the ranges that ship. */
export const trustBandRows = (): RowContent[] => [
  guardrail("contact-ratio", "Secondary", {
    floor: 0.7,
    ceiling: 0.82,
    harmPrevented:
      "Below: more teachers than there are lessons, so less money for pupils. Above: too little time to plan, mark and help.",
    usualLow: 0.74,
    usualHigh: 0.8,
    aimLow: 0.76,
    aimHigh: 0.79,
    source: `${BOARD}; usual range taken from DfE's planning tool`,
  }),
  guardrail("contact-ratio", "Primary", {
    ceiling: 0.95,
    harmPrevented: "Nobody is free to cover a class or to help pupils who need more.",
  }),
  guardrail("average-class-size-7-11", "Secondary", {
    ceiling: LARGEST_CLASS,
    harmPrevented: "Groups too large for practical lessons and for pupils with SEND.",
  }),
  guardrail("staff-cost-share-of-income", "All", {
    ceiling: 0.86,
    harmPrevented: "Nothing is left for buildings, books and equipment.",
  }),
  ...bandRows(),
];

/** Each school's own rate from its pension fund. */
export const trustOnCostRows = (schools: readonly SampleSchool[]): RowContent[] => [
  ...onCostRows(),
  ...[...schools, { name: CENTRAL, pensionRate: CENTRAL_PENSION_RATE }].map(({ name, pensionRate }) => ({
    rate: "LGPS employer rate",
    school: name,
    effectiveFrom: serialOf("2026-04-01"),
    value: pensionRate,
    unit: "ratio",
    status: "trust",
    source: "Made up for this sample: yours is in the certificate of your pension fund's actuary.",
    checkedOn: serialOf("2026-07-01"),
  })),
];

/** Who may approve what. */
export const delegationRows = (): RowContent[] => [
  { role: "Headteacher", upTo: 10_000, recurrent: "no" },
  { role: "Chief executive", upTo: 50_000, recurrent: "no" },
  { role: "Finance committee", upTo: 150_000, recurrent: "yes" },
  { role: "Trust board", upTo: 2_000_000, recurrent: "yes" },
];
