import type { Citation, DatedParameter } from "./dated-parameter";

// A label in lower case with underscores is the parameter's id, so the workbook's rates find their parameter.
// There is no Local Government Pension Scheme rate here and cannot be: each fund's actuary sets one for each
// employer every three years, so it is the trust's own input, dated and per school.

const published = (source: string): Citation => ({ status: "published", source, checkedOn: "2026-11-24" });
const DELPHINI = published(
  "https://delphiniaccounting.co.uk/resource-centre/tax-tables/national-insurance.php",
);
const PAYPACKET = published("https://www.paypacket.io/guides/ni-rates-thresholds-2026-27.html");
const UHY = published("https://www.uhy-uk.com/insights/employment-allowance-important-update-academy-trusts");
const TEACHERS_PENSIONS = published(
  "https://www.teacherspensions.co.uk/employers/managing-members/contributions/calculating-contributions.aspx",
);
const HERTS_FOR_LEARNING = published(
  "http://www.hertsforlearning.co.uk/content/budget-pressures-teaching-costs-ratios",
);
const SCHOOLS_WEEK = published(
  "https://schoolsweek.co.uk/sixth-forms-face-real-terms-funding-cut-next-year-leaders-warn/",
);
const INFANT_CLASS_LAW = published("School Standards and Framework Act 1998 s.1");
const PAY_AND_CONDITIONS = published("pay and conditions document");
const LEVY_RECALLED: Citation = {
  status: "to confirm",
  source: "recalled; confirm against HMRC apprenticeship levy guidance",
  checkedOn: "2026-11-24",
};

export const EMPLOYER_NI_RATE = {
  id: "employer_ni_rate",
  label: "Employer NI rate",
  unit: "ratio",
  steps: [
    { effectiveFrom: "2024-04-06", value: "0.138", ...DELPHINI },
    { effectiveFrom: "2025-04-06", value: "0.15", ...DELPHINI },
  ],
} as const satisfies DatedParameter;

/** Pay on which an employee's employer pays no National Insurance. */
export const EMPLOYER_NI_SECONDARY_THRESHOLD = {
  id: "employer_ni_secondary_threshold",
  label: "Employer NI secondary threshold",
  unit: "GBP per year",
  steps: [
    { effectiveFrom: "2024-04-06", value: "9100", ...DELPHINI },
    { effectiveFrom: "2025-04-06", value: "5000", ...DELPHINI },
    { effectiveFrom: "2026-04-06", value: "5000", ...PAYPACKET },
  ],
} as const satisfies DatedParameter;

export const EMPLOYMENT_ALLOWANCE = {
  id: "employment_allowance_per_trust",
  label: "Employment Allowance per trust",
  unit: "GBP per year",
  steps: [
    {
      effectiveFrom: "2024-04-06",
      value: "5000",
      note: "one claim per trust; not if bill is 100000 or more",
      ...UHY,
    },
    { effectiveFrom: "2025-04-06", value: "10500", note: "one claim per trust", ...UHY },
  ],
} as const satisfies DatedParameter;

export const TEACHERS_PENSION_EMPLOYER_RATE = {
  id: "teachers_pension_employer_rate",
  label: "Teachers' Pension employer rate",
  unit: "ratio",
  steps: [
    {
      effectiveFrom: "2024-04-01",
      value: "0.2868",
      note: "28.6% + 0.08% administration levy",
      ...TEACHERS_PENSIONS,
    },
  ],
} as const satisfies DatedParameter;

export const APPRENTICESHIP_LEVY_RATE = {
  id: "apprenticeship_levy_rate",
  label: "Apprenticeship levy rate",
  unit: "ratio of pay bill",
  steps: [{ effectiveFrom: "2017-04-06", value: "0.005", ...LEVY_RECALLED }],
} as const satisfies DatedParameter;

export const APPRENTICESHIP_LEVY_ALLOWANCE = {
  id: "apprenticeship_levy_allowance",
  label: "Apprenticeship levy allowance",
  unit: "GBP per year per employer",
  steps: [{ effectiveFrom: "2017-04-06", value: "15000", ...LEVY_RECALLED }],
} as const satisfies DatedParameter;

/** Least share of a teacher's timetabled teaching kept for planning, preparation and assessment. */
export const PPA_MINIMUM_SHARE = {
  id: "ppa_minimum_share",
  label: "PPA minimum share",
  unit: "ratio of timetabled teaching",
  steps: [{ effectiveFrom: "2005-09-01", value: "0.10", ...HERTS_FOR_LEARNING }],
} as const satisfies DatedParameter;

/** Most pupils with one teacher where most are five, six or seven; excepted pupils do not count. */
export const INFANT_CLASS_SIZE_LIMIT = {
  id: "infant_class_size_limit",
  label: "Infant class size limit",
  unit: "pupils per school teacher",
  steps: [{ effectiveFrom: "1998-09-01", value: "30", ...INFANT_CLASS_LAW }],
} as const satisfies DatedParameter;

export const DIRECTED_TIME_HOURS = {
  id: "directed_time_hours",
  label: "Directed time hours",
  unit: "hours per year over 195 days",
  steps: [{ effectiveFrom: "2024-09-01", value: "1265", ...PAY_AND_CONDITIONS }],
} as const satisfies DatedParameter;

/** What a full-time student aged 16 or 17 brings in a year, before any uplift. */
export const SIXTEEN_TO_NINETEEN_RATE = {
  id: "16_to_19_rate_band_5",
  label: "16 to 19 rate, band 5",
  unit: "GBP per student",
  steps: [
    { effectiveFrom: "2025-08-01", value: "5105", ...SCHOOLS_WEEK },
    { effectiveFrom: "2026-08-01", value: "5133", ...SCHOOLS_WEEK },
  ],
} as const satisfies DatedParameter;

/** The rates that the workbook ships filled in; pension rates of support staff are the trust's to enter. */
export const ON_COST_PARAMETERS: readonly DatedParameter[] = [
  EMPLOYER_NI_RATE,
  EMPLOYER_NI_SECONDARY_THRESHOLD,
  EMPLOYMENT_ALLOWANCE,
  TEACHERS_PENSION_EMPLOYER_RATE,
  APPRENTICESHIP_LEVY_RATE,
  APPRENTICESHIP_LEVY_ALLOWANCE,
];
/** Statutory limits that guardrails hold. */
export const LIMITS: readonly DatedParameter[] = [PPA_MINIMUM_SHARE, INFANT_CLASS_SIZE_LIMIT];
/** Figures for reading, not for the calculation. */
export const OTHER_FIGURES: readonly DatedParameter[] = [DIRECTED_TIME_HOURS, SIXTEEN_TO_NINETEEN_RATE];
