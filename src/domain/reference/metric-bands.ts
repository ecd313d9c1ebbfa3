import type { Citation } from "./dated-parameter";

/** One row of the MetricBands table as shipped. Amounts are exact text in the metric's unit; null is no edge. */
export interface PublishedBand extends Citation {
  /** The metric's id in the public format. */
  readonly metric: string;
  readonly unit: "ratio" | "pupils";
  readonly phase: "All" | "Primary" | "Secondary";
  readonly basis: "statutory" | "DfE tool" | "trust" | "convention";
  /** Floor, ceiling and harm make a guardrail and are the trust's to set; so is an aim. None ships. */
  readonly floor: string | null;
  readonly ceiling: string | null;
  readonly harm: string | null;
  readonly outerLow: string | null;
  readonly usualLow: string | null;
  readonly usualHigh: string | null;
  readonly outerHigh: string | null;
  readonly aimLow: string | null;
  readonly aimHigh: string | null;
}

const NO_LIMITS = { floor: null, ceiling: null, harm: null, aimLow: null, aimHigh: null } as const;
const NO_OUTER_EDGES = { outerLow: null, outerHigh: null } as const;
const CHECKED_ON = "2026-11-24";

/** The department's planning tool: red outside the outer edges, green in the usual range, one set for all phases. */
const DFE_TOOL = {
  basis: "DfE tool",
  status: "published",
  source:
    "https://github.com/DFE-Digital/education-benchmarking-and-insights, platform/src/apis/Platform.Api.Benchmark/Features/FinancialPlans/Models/FinancialPlanDeployment.cs, commit 0ed1c1e9f of 22 August 2026",
  checkedOn: CHECKED_ON,
  ...NO_LIMITS,
} as const;
const DFE_CONTACT_RATIO = {
  ...DFE_TOOL,
  unit: "ratio",
  outerLow: "0.70",
  usualLow: "0.74",
  usualHigh: "0.80",
  outerHigh: "0.82",
} as const;
const DFE_CLASS_SIZE = {
  ...DFE_TOOL,
  unit: "pupils",
  outerLow: "19.5",
  usualLow: "20",
  usualHigh: "22.5",
  outerHigh: "23.5",
} as const;

const CONVENTION = { basis: "convention", ...NO_LIMITS, ...NO_OUTER_EDGES } as const;
const inCommonUse = (range: string): Citation => ({
  status: "to confirm",
  source: `To confirm: a range in common use, no published source found: ${range}`,
  checkedOn: CHECKED_ON,
});

const TOP_TEN_CHECKS =
  "https://www.gov.uk/guidance/school-resource-management-top-10-planning-checks-for-governors";

/**
 * What is usual elsewhere, with its source; low ≤ value < high. Not here: a secondary contact ratio of 0.78, which is
 * contested; leadership's share, quoted only of teacher cost, not of the workforce; ratios of special schools and
 * alternative provision, which are shown and not banded; and anything from a paid data sheet.
 */
export const PUBLISHED_BANDS: readonly PublishedBand[] = [
  { metric: "contact-ratio-dfe-tool", phase: "All", ...DFE_CONTACT_RATIO },
  { metric: "average-class-size-dfe-tool", phase: "All", ...DFE_CLASS_SIZE },
  {
    metric: "in-year-balance-share-of-income",
    phase: "All",
    unit: "ratio",
    ...DFE_TOOL,
    outerLow: "-0.05",
    usualLow: "0",
    usualHigh: null,
    outerHigh: null,
  },
  // only here: a primary's classes over teachers and pupils over classes are other formulas than the tool's
  { metric: "contact-ratio", phase: "Secondary", ...DFE_CONTACT_RATIO },
  // counts every taught period, post-16 and others too, as the tool does: smaller than a class of Years 7 to 11
  { metric: "average-class-size", phase: "Secondary", ...DFE_CLASS_SIZE },
  {
    metric: "average-class-size-7-11",
    phase: "Secondary",
    unit: "pupils",
    ...CONVENTION,
    usualLow: "24",
    usualHigh: "27",
    ...inCommonUse("secondary average class size 24–27, read as Years 7 to 11 because post-16 has its own"),
  },
  {
    metric: "average-class-size-post-16",
    phase: "Secondary",
    unit: "pupils",
    ...CONVENTION,
    usualLow: "14",
    usualHigh: "18",
    ...inCommonUse("post-16 average class size 14–18"),
  },
  {
    metric: "relative-curriculum-bonus",
    phase: "Secondary",
    unit: "ratio",
    ...CONVENTION,
    usualLow: "0.05",
    usualHigh: "0.10",
    ...inCommonUse("curriculum bonus 5–10% of the basic curriculum, Years 7 to 11 only"),
  },
  {
    metric: "contact-ratio",
    phase: "Primary",
    unit: "ratio",
    ...CONVENTION,
    usualLow: "0.80",
    usualHigh: "0.90",
    ...inCommonUse("primary contact ratio, classes over teachers, 0.80–0.90"),
  },
  {
    metric: "teacher-cost-share-of-income",
    phase: "All",
    unit: "ratio",
    ...CONVENTION,
    usualLow: "0.50",
    usualHigh: "0.55",
    ...inCommonUse("teacher cost 50–55% of income"),
  },
  {
    // 80% ends the usual range and is no red edge: the department says "high" and draws no second line
    metric: "staff-cost-share-of-income",
    phase: "All",
    unit: "ratio",
    ...CONVENTION,
    usualLow: "0.75",
    usualHigh: "0.80",
    status: "to confirm",
    source: `Upper edge published: "Staffing costs over 80% of total income are considered high", ${TOP_TEN_CHECKS}. Lower edge to confirm: a range in common use, all staff 75–80% of income`,
    checkedOn: CHECKED_ON,
  },
  {
    metric: "staff-cost-share-of-expenditure",
    phase: "All",
    unit: "ratio",
    ...CONVENTION,
    usualLow: "0.70",
    usualHigh: null,
    status: "published",
    source: `Staff pay "typically represents over 70% of expenditure", ${TOP_TEN_CHECKS}`,
    checkedOn: CHECKED_ON,
  },
];
