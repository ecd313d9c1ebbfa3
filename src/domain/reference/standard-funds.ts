import { REINVESTMENT_CATEGORIES } from "./categories";
import type { ReinvestmentCategory } from "./categories";
import type { Citation } from "./dated-parameter";

/** One row of the Funds table as shipped. */
export interface StandardFund extends Citation {
  readonly fund: string;
  readonly type: "revenue restricted" | "revenue unrestricted" | "capital";
  readonly restriction: string;
  readonly mayFund: readonly ReinvestmentCategory[];
  /** Null: no last day. Grants differ by year, so no day ships. */
  readonly spendBy: string | null;
  /** Null: not known, which the workbook reads as yes. */
  readonly carryForward: boolean | null;
}

const CHECKED_ON = "2026-11-24";
const published = (source: string): Citation => ({ status: "published", source, checkedOn: CHECKED_ON });
const toConfirm = (source: string): Citation => ({ status: "to confirm", source, checkedOn: CHECKED_ON });

const anyBut = (...left: readonly ReinvestmentCategory[]): readonly ReinvestmentCategory[] =>
  REINVESTMENT_CATEGORIES.filter((category) => !left.includes(category));

/** Funds as shipped, the general grant first; conditions that are not confirmed say so. */
export const STANDARD_FUNDS: readonly StandardFund[] = [
  {
    fund: "GAG",
    type: "revenue restricted",
    restriction:
      "Only to maintain, carry on, manage and develop the academies, unless the Secretary of State agrees otherwise.",
    mayFund: REINVESTMENT_CATEGORIES,
    spendBy: null,
    carryForward: null,
    ...published(
      "a master funding agreement, https://dcat.academy/wp-content/uploads/flipbook/15/files/basic-html/page25.html; the trust's own agreement rules",
    ),
  },
  {
    fund: "Pupil premium",
    type: "revenue restricted",
    restriction:
      "To raise the attainment of disadvantaged pupils, by the department's menu; others may benefit too. Never for general savings or buildings.",
    mayFund: anyBut("Estate capital", "Reserves", "Deficit recovery"),
    spendBy: null,
    carryForward: null,
    ...published(
      "https://gov.uk/government/publications/pupil-premium-allocations-and-conditions-of-grant-2025-to-2026/pupil-premium-conditions-of-grant-for-the-2025-to-2026-financial-year",
    ),
  },
  {
    fund: "High needs",
    type: "revenue restricted",
    restriction:
      "To confirm: for commissioned places and for provision in education, health and care plans. A special school, which lives on it, adds categories.",
    mayFund: ["SEND and disadvantage interventions"],
    spendBy: null,
    carryForward: null,
    ...toConfirm(
      "recalled; confirm against the high needs operational guide and the local authority's terms",
    ),
  },
  {
    fund: "PE and sport premium",
    type: "revenue restricted",
    restriction:
      "Additional and sustainable improvements to PE and sport in primary schools, not core staffing. To confirm: whether it is paid for 2026/27, and that it lapses unspent.",
    mayFund: ["Evidence-informed CPD", "Longer school day and wider purposes"],
    spendBy: null,
    carryForward: false,
    ...toConfirm(
      "purpose: https://www.gov.uk/government/publications/pe-and-sport-premium-conditions-of-grant-2025-to-2026/primary-pe-and-sport-premium-conditions-of-grant-for-the-academic-year-2025-to-2026; the rest recalled",
    ),
  },
  {
    fund: "16 to 19",
    type: "revenue restricted",
    restriction:
      "To confirm: for students aged 16 to 19, shown apart from the rest of the GAG statement. Bursary money has conditions of its own.",
    mayFund: REINVESTMENT_CATEGORIES,
    spendBy: null,
    carryForward: null,
    ...toConfirm("recalled lines of the GAG statement; confirm against the trust's own statement"),
  },
  {
    fund: "Capital grant",
    type: "capital",
    restriction:
      "Capital spending only, never revenue. To confirm: devolved formula capital goes to the condition of buildings first.",
    mayFund: ["Estate capital"],
    spendBy: null,
    carryForward: null,
    ...toConfirm(
      "capital only: http://govwire.co.uk/news/department-for-education/guidance-school-capital-funding-106379; last day by the terms of each grant",
    ),
  },
  {
    fund: "Self-generated",
    type: "revenue unrestricted",
    restriction: "To confirm: none beyond the trust's charitable objects.",
    mayFund: REINVESTMENT_CATEGORIES,
    spendBy: null,
    carryForward: true,
    ...toConfirm("recalled; confirm against the trust's articles and accounting policies"),
  },
  {
    fund: "Reserves",
    type: "revenue unrestricted",
    restriction:
      "A balance can be spent once, so not on cost that recurs. To confirm: any restricted part keeps its restriction; enter it under its own fund.",
    mayFund: anyBut("Reserves"),
    spendBy: null,
    carryForward: true,
    ...toConfirm("recalled; confirm against the fund note of the trust's accounts"),
  },
];
