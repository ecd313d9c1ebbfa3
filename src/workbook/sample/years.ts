/** The years of every sample: the first is that of this release. */
export const FIRST_YEAR = "2026/27";
export const YEARS = [FIRST_YEAR, "2027/28", "2028/29", "2029/30", "2030/31"] as const;
/** Funding follows the pupils of the year before, so that year is entered too. */
export const PUPIL_YEARS = ["2025/26", ...YEARS] as const;
/** The place of the first year of the plan among the years of pupils. */
export const FIRST = 1;
/** The September in which the first of the years of pupils starts. */
export const FIRST_SEPTEMBER = 2025;

export interface Assumptions {
  readonly teacherAward: number;
  readonly supportAward: number;
  readonly nonPayInflation: number;
  readonly incomeGrowth: number;
}
/** A cautious trust's forecasts: pay rises a little faster than funding. */
export const ASSUMPTIONS: Readonly<Record<(typeof YEARS)[number], Assumptions>> = {
  "2026/27": { teacherAward: 0.03, supportAward: 0.03, nonPayInflation: 0.025, incomeGrowth: 0.022 },
  "2027/28": { teacherAward: 0.025, supportAward: 0.025, nonPayInflation: 0.022, incomeGrowth: 0.025 },
  "2028/29": { teacherAward: 0.025, supportAward: 0.025, nonPayInflation: 0.02, incomeGrowth: 0.024 },
  "2029/30": { teacherAward: 0.02, supportAward: 0.02, nonPayInflation: 0.02, incomeGrowth: 0.022 },
  "2030/31": { teacherAward: 0.02, supportAward: 0.02, nonPayInflation: 0.02, incomeGrowth: 0.022 },
};
