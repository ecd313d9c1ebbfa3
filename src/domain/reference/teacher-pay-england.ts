import type { Citation } from "./dated-parameter";
import type { PaySeries } from "./pay-point";

const CHECKED_ON = "2026-11-24";
const MANA: Citation = {
  status: "published",
  source:
    "https://www.manaeducation.co.uk/teachers/teachers-pay/teacher-pay-scales-uk/teacher-pay-scales-2024-2025",
  checkedOn: CHECKED_ON,
};
const CALCULATOR: Citation = {
  status: "published",
  source: "https://teacherpaycalculator.com/pay-scales-2025-26",
  checkedOn: CHECKED_ON,
};
/** Ends of the leadership and headteacher ranges, which the department itself publishes. */
const DEPARTMENT: Citation = {
  status: "published",
  source:
    "https://teacherpaycalculator.com/pay-scales-2025-26 ; https://github.com/DFE-Digital/get-into-teaching-app (config/values/salaries.yml)",
  checkedOn: CHECKED_ON,
};
const INVERSE: Citation = { status: "derived", source: "inverse of the 4% award", checkedOn: CHECKED_ON };
const RECALLED: Citation = {
  status: "to confirm",
  source: "recalled; confirm against the pay and conditions document",
  checkedOn: CHECKED_ON,
};
const RECALLED_AND_RAISED: Citation = {
  status: "to confirm",
  source: "recalled 2024 point x 1.04 rounded up; confirm against the pay and conditions document",
  checkedOn: CHECKED_ON,
};

const IN_2024 = { effectiveFrom: "2024-09-01", area: "Rest of England", from: 1 } as const;
const IN_2025 = { effectiveFrom: "2025-09-01", area: "Rest of England", from: 1 } as const;

/** Rest of England: every point of the four scales. No lead practitioner scale: only its ends are published. */
export const ENGLAND_PAY: readonly PaySeries[] = [
  { ...IN_2024, scale: "Main", annual: [31650, 33483, 35674, 38034, 40439, 43607], citation: MANA },
  { ...IN_2024, scale: "Upper", annual: [45646, 47338, 49084], citation: MANA },
  { ...IN_2024, scale: "Unqualified", annual: [21731, 24224, 26716, 28914, 31410, 33902], citation: MANA },
  { ...IN_2024, scale: "Leadership", annual: [49781], citation: INVERSE },
  { ...IN_2024, scale: "Leadership", from: 2, annual: [51027, 52301, 53602, 54939], citation: RECALLED },
  { ...IN_2024, scale: "Leadership", from: 6, annual: [56316], citation: INVERSE },
  {
    ...IN_2024,
    scale: "Leadership",
    from: 7,
    annual: [
      57831, 59167, 60644, 62202, 63815, 65286, 66919, 68586, 70293, 72162, 73819, 75675, 77552, 79475, 81441,
      83464, 85529, 87651, 89830, 92052, 94332, 96673, 99067, 101533, 104040, 106626, 109275, 111976, 114759,
      117601, 120524, 123506, 126517, 129673, 132913, 136243,
    ],
    citation: RECALLED,
  },
  { ...IN_2024, scale: "Leadership", from: 43, annual: [138265], citation: INVERSE },

  { ...IN_2025, scale: "Main", annual: [32916, 34823, 37101, 39556, 42057, 45352], citation: CALCULATOR },
  { ...IN_2025, scale: "Upper", annual: [47472, 49232, 51048], citation: CALCULATOR },
  {
    ...IN_2025,
    scale: "Unqualified",
    annual: [22601, 25193, 27785, 30071, 32667, 35259],
    citation: CALCULATOR,
  },
  { ...IN_2025, scale: "Leadership", annual: [51773], citation: DEPARTMENT },
  {
    ...IN_2025,
    scale: "Leadership",
    from: 2,
    annual: [53069, 54394, 55747, 57137],
    citation: RECALLED_AND_RAISED,
  },
  { ...IN_2025, scale: "Leadership", from: 6, annual: [58569], citation: DEPARTMENT },
  {
    ...IN_2025,
    scale: "Leadership",
    from: 7,
    annual: [
      60145, 61534, 63070, 64691, 66368, 67898, 69596, 71330, 73105, 75049, 76772, 78702, 80655, 82654, 84699,
      86803, 88951, 91158, 93424, 95735, 98106, 100540, 103030, 105595, 108202, 110892, 113646, 116456,
      119350, 122306, 125345, 128447, 131578, 134860, 138230, 141693,
    ],
    citation: RECALLED_AND_RAISED,
  },
  { ...IN_2025, scale: "Leadership", from: 43, annual: [143796], citation: DEPARTMENT },
];
