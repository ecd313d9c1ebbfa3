import type { Citation } from "./dated-parameter";
import type { PaySeries } from "./pay-point";

const CHECKED_ON = "2026-11-24";
const CALCULATOR: Citation = {
  status: "published",
  source: "https://teacherpaycalculator.com/pay-scales-2025-26",
  checkedOn: CHECKED_ON,
};
/** Ends of the leadership range, which the department itself publishes. */
const DEPARTMENT: Citation = {
  status: "published",
  source:
    "https://teacherpaycalculator.com/pay-scales-2025-26 ; https://github.com/DFE-Digital/get-into-teaching-app (config/values/salaries.yml)",
  checkedOn: CHECKED_ON,
};
/** The one whole pound that the 4% award, rounded up, turns into the published 2025 point. */
const INVERSE: Citation = {
  status: "derived",
  source: "inverse of the 4% award, rounded up to the next £1",
  checkedOn: CHECKED_ON,
};

const IN_2024 = { effectiveFrom: "2024-09-01", from: 1, citation: INVERSE } as const;
const IN_2025 = { effectiveFrom: "2025-09-01", from: 1, citation: CALCULATOR } as const;
const ENDS_OF_LEADERSHIP = { ...IN_2025, scale: "Leadership", citation: DEPARTMENT } as const;

/** London and its fringe. Of the leadership scale only L1 and L43 were found: the points between are not known. */
export const LONDON_PAY: readonly PaySeries[] = [
  { ...IN_2024, area: "Fringe", scale: "Main", annual: [33075, 34974, 37141, 39495, 41870, 45037] },
  { ...IN_2024, area: "Fringe", scale: "Upper", annual: [47031, 48719, 50471] },
  { ...IN_2024, area: "Outer London", scale: "Main", annual: [36413, 38318, 40322, 42430, 45000, 48532] },
  { ...IN_2024, area: "Outer London", scale: "Upper", annual: [50210, 52068, 53994] },
  { ...IN_2024, area: "Inner London", scale: "Main", annual: [38766, 40609, 42536, 44556, 47069, 50288] },
  { ...IN_2024, area: "Inner London", scale: "Upper", annual: [55415, 58138, 60092] },

  { ...IN_2025, area: "Fringe", scale: "Main", annual: [34398, 36373, 38627, 41075, 43545, 46839] },
  { ...IN_2025, area: "Fringe", scale: "Upper", annual: [48913, 50668, 52490] },
  { ...IN_2025, area: "Fringe", scale: "Unqualified", annual: [24066, 26656, 29248, 31532, 34126, 36718] },
  { ...ENDS_OF_LEADERSHIP, area: "Fringe", annual: [53198] },
  { ...ENDS_OF_LEADERSHIP, area: "Fringe", from: 43, annual: [145218] },
  { ...IN_2025, area: "Outer London", scale: "Main", annual: [37870, 39851, 41935, 44128, 46800, 50474] },
  { ...IN_2025, area: "Outer London", scale: "Upper", annual: [52219, 54151, 56154] },
  {
    ...IN_2025,
    area: "Outer London",
    scale: "Unqualified",
    annual: [26789, 29383, 31974, 34265, 36856, 39450],
  },
  { ...ENDS_OF_LEADERSHIP, area: "Outer London", annual: [55881] },
  { ...ENDS_OF_LEADERSHIP, area: "Outer London", from: 43, annual: [147866] },
  { ...IN_2025, area: "Inner London", scale: "Main", annual: [40317, 42234, 44238, 46339, 48952, 52300] },
  { ...IN_2025, area: "Inner London", scale: "Upper", annual: [57632, 60464, 62496] },
  {
    ...IN_2025,
    area: "Inner London",
    scale: "Unqualified",
    annual: [28343, 30935, 33528, 35814, 38402, 40994],
  },
  { ...ENDS_OF_LEADERSHIP, area: "Inner London", annual: [61554] },
  { ...ENDS_OF_LEADERSHIP, area: "Inner London", from: 43, annual: [153490] },
];
