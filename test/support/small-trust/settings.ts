import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { bandRows, fundRows, metricLabel, onCostRows, serialOf } from "../../../src/workbook/reference-rows";
import { settingRows } from "../../../src/workbook/setting-rows";
import { CENTRAL, FIRST_YEAR, HIGH, PRIMARY, SCENARIO, TRUST_NAME, YEARS } from "./names";
import { pupilsIn } from "./pupils";
import { reserveRows } from "./budget";

export const trustSettingRows = (): RowContent[] =>
  settingRows({
    "Trust name": TRUST_NAME,
    "First academic year": FIRST_YEAR,
    "Active scenario": SCENARIO,
    "Minimum reserve share": 0.03,
  });

/** Teacher award, support award, non-pay inflation, income growth: the trust's own forecasts. */
const ASSUMPTIONS = [
  [0.03, 0.03, 0.025, 0.02],
  [0.025, 0.025, 0.02, 0.025],
  [0.02, 0.02, 0.02, 0.025],
  [0.02, 0.02, 0.02, 0.025],
  [0.02, 0.02, 0.02, 0.025],
] as const;

export const yearRows = (): RowContent[] =>
  YEARS.map((academicYear, year) => {
    const [teacherAward, supportAward, nonPayInflation, incomeGrowth] = ASSUMPTIONS[year] ?? [];
    return { academicYear, teacherAward, supportAward, nonPayInflation, incomeGrowth };
  });

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

const BOARD = "Trust board, 15 July 2026, item 5";
const guardrail = (metric: string, phase: string, values: RowContent): RowContent => ({
  metric: metricLabel(metric),
  phase,
  basis: "trust",
  source: BOARD,
  checkedOn: serialOf("2026-07-15"),
  ...values,
});

export const trustBandRows = (): RowContent[] => [
  guardrail("contact-ratio", "Secondary", {
    floor: 0.7,
    ceiling: 0.8,
    harmPrevented:
      "Below: more teachers than there are lessons, so less money for pupils. Above: too little time to plan, mark and help.",
    usualLow: 0.74,
    usualHigh: 0.8,
    aimLow: 0.75,
    aimHigh: 0.79,
    source: `${BOARD}; usual range taken from DfE's planning tool`,
  }),
  guardrail("contact-ratio", "Primary", {
    ceiling: 0.95,
    harmPrevented: "Nobody is free to cover a class or to help pupils who need more.",
  }),
  guardrail("average-class-size-7-11", "Secondary", {
    ceiling: 28,
    harmPrevented: "Groups too large for practical lessons and for pupils with SEND.",
  }),
  guardrail("staff-cost-share-of-income", "All", {
    ceiling: 0.84,
    harmPrevented: "Nothing is left for buildings, books and equipment.",
  }),
  ...bandRows(),
];

const PENSIONS: readonly (readonly [school: string, rate: number])[] = [
  [HIGH, 0.226],
  [PRIMARY, 0.219],
  [CENTRAL, 0.226],
];

export const trustOnCostRows = (): RowContent[] => [
  ...onCostRows(),
  ...PENSIONS.map(([school, value]) => ({
    rate: "LGPS employer rate",
    school,
    effectiveFrom: serialOf("2026-04-01"),
    value,
    unit: "ratio",
    status: "trust",
    source: "Made up for this example: yours is in the certificate of your pension fund's actuary.",
    checkedOn: serialOf("2026-07-01"),
  })),
];

export const delegationRows = (): RowContent[] => [
  { role: "Headteacher", upTo: 10000, recurrent: "no" },
  { role: "Finance committee", upTo: 100000, recurrent: "yes" },
  { role: "Trust board", upTo: 1000000, recurrent: "yes" },
];

export const schoolRows = (): RowContent[] => [
  {
    school: HIGH,
    phase: "Secondary",
    payArea: "Rest of England",
    periodsPerCycle: 25,
    weeksPerCycle: 1,
    targetContactRatio: 0.77,
    targetClassSize: 23,
  },
  {
    school: PRIMARY,
    phase: "Primary",
    payArea: "Rest of England",
    periodsPerCycle: 25,
    weeksPerCycle: 1,
    targetContactRatio: 0.88,
    targetClassSize: 28,
  },
  { school: CENTRAL, phase: "Central", payArea: "Rest of England" },
];

const census = (school: string): RowContent => ({
  control: "census pupils",
  school,
  academicYear: FIRST_YEAR,
  asAt: serialOf("2026-10-01"),
  externalTotal: pupilsIn(school, FIRST_YEAR),
  sourceDocument: "October 2026 census summary",
  checkedBy: "School business manager",
});

const openingReserve = (school: string): RowContent => ({
  control: "opening reserve",
  school,
  academicYear: FIRST_YEAR,
  asAt: serialOf("2026-08-31"),
  externalTotal: reserveRows()
    .filter((row) => row["school"] === school)
    .reduce((total, row) => total + Number(row["amount"]), 0),
  sourceDocument: "Management accounts, August 2026",
  checkedBy: "Chief financial officer",
});

export const controlRows = (): RowContent[] => [
  census(HIGH),
  census(PRIMARY),
  ...[HIGH, PRIMARY, CENTRAL].map(openingReserve),
];
