import type { BudgetLine, Fund } from "../../src/domain/budget";
import type { CurriculumRow, PupilNumbers, School } from "../../src/domain/curriculum";
import type { TeachingShare } from "../../src/domain/deployment";
import {
  civilDate,
  count,
  fte,
  one,
  periods,
  pounds,
  pupils,
  quantity,
  ratio,
} from "../../src/domain/kernel";
import { timelineFrom, zero } from "../../src/domain/kernel";
import type { CivilDate, RowOrigin, Timeline } from "../../src/domain/kernel";
import { ON_COST_PARAMETERS, TEACHER_PAY_POINTS } from "../../src/domain/reference";
import { payGridOf, priceIndexes, rateBookOf } from "../../src/domain/staffing";
import type { CostBasis, PayPointRow, Post, RateRow, Role, YearAssumptions } from "../../src/domain/staffing";

// Rows as a reader of a workbook would hand them over: complete and readable, until a test says otherwise.

const SHEETS: Readonly<Record<string, readonly [sheet: string, fields: string]>> = {
  Schools: ["Schools", "school phase payArea periodsPerCycle weeksPerCycle targetContactRatio"],
  Pupils: ["Pupils", "school academicYear yearGroup pupils headcount disadvantagedPupils"],
  Curriculum: [
    "Curriculum",
    "row school yearGroup andYearGroup subject groups periodsPerGroup teachersPerGroup pupilsTaking",
  ],
  Roles: ["Rates", "role group teacher award teachingLoadShare pension aarCode"],
  Staff: [
    "Staff",
    "post school role subject fte headcount timetabledPeriods payScale payPoint increments highestPoint pension " +
      "annualSalary annualCost ofWhichPay",
  ],
  Teaching: ["Staff", "post subject periods"],
  PayPoints: ["Rates", "effectiveFrom area scale point order annual status"],
  OnCostRates: ["Rates", "rate school effectiveFrom value unit status"],
  Years: ["Settings", "academicYear teacherAward supportAward nonPayInflation incomeGrowth"],
  Funds: ["Settings", "fund type restriction mayFund"],
  Budget: ["Budget", "line school academicYear heading aarCode kind otherSchool fund amount"],
  OpeningReserves: ["Schools", "school fund amount"],
  MetricBands: ["Settings", "metric phase floor ceiling"],
  Scenarios: ["Scenarios", "scenario status buildsOn adoptedOn"],
  Changes: ["Scenarios", "change scenario kind table target field fromValue toValue fromDate toDate"],
  Releases: ["Reinvestment", "release scenario school fund"],
  Commitments: [
    "Reinvestment",
    "commitment release school category amount recurrence rationale intendedOutcome measure owner reviewDate approverRole approvedBy",
  ],
};
const PLACES = new Map(
  Object.entries(SHEETS).map(([table, [sheet, fields]]) => [
    table,
    {
      table,
      sheet,
      headerRow: 3,
      columns: new Map(fields.split(" ").map((field, i) => [field, String.fromCharCode(65 + i)])),
    },
  ]),
);

/** A row of a table whose columns are lettered in the order of SHEETS. */
export function rowOf(table: string, row = 4): RowOrigin {
  const place = PLACES.get(table);
  if (!place) throw new Error(`no table ${table}`);
  return { place, row };
}

export function day(iso: string): CivilDate {
  const found = civilDate(iso);
  if (!found) throw new Error(`${iso} is not a day`);
  return found;
}

/** 2025/26 and the year after, unless told otherwise. */
export const aTimeline = (firstYear = 2025, years = 2): Timeline => timelineFrom(firstYear, years);

/** Years without awards, inflation or growth; the figures given hold in every year. */
export const assumptionsFor = (
  timeline: Timeline,
  given: Partial<Omit<YearAssumptions, "academicYear" | "origin">> = {},
): YearAssumptions[] =>
  timeline.years.map((academicYear, i) => ({
    origin: rowOf("Years", 4 + i),
    academicYear,
    teacherAward: zero(),
    supportAward: zero(),
    nonPayInflation: zero(),
    incomeGrowth: zero(),
    blank: [],
    ...given,
  }));

export const aSchool = (given: Partial<School> = {}): School => ({
  name: "Oakfield",
  origin: rowOf("Schools"),
  phase: "Secondary",
  partOf: null,
  payArea: "Rest of England",
  periodsPerCycle: periods("25"),
  weeksPerCycle: quantity("1"),
  targetContactRatio: ratio("0.78"),
  targetClassSize: null,
  targetsByYear: [],
  ...given,
});

export const pupilsOf = (
  yearGroup: string,
  number: string,
  given: Partial<PupilNumbers> = {},
): PupilNumbers => ({
  origin: rowOf("Pupils"),
  school: "Oakfield",
  academicYear: "2025/26",
  yearGroup,
  pupils: pupils(number),
  headcount: null,
  disadvantaged: null,
  ...given,
});

/** Six groups of Year 9, three periods each, one teacher a group. */
export const aCurriculumRow = (given: Partial<CurriculumRow> = {}): CurriculumRow => ({
  id: "9-MA",
  origin: rowOf("Curriculum"),
  school: "Oakfield",
  yearGroup: "Y9",
  andYearGroup: null,
  subject: "Mathematics",
  groups: count("6"),
  periodsPerGroup: periods("3"),
  teachersPerGroup: one(),
  supportStaffPerGroup: zero(),
  pupilsTaking: null,
  block: null,
  fromYear: null,
  toYear: null,
  onlyInScenario: null,
  commitment: null,
  ...given,
});

export const aTeacherRole = (given: Partial<Role> = {}): Role => ({
  name: "Teacher",
  origin: rowOf("Roles"),
  group: "Teacher",
  isTeacher: true,
  award: "Teacher",
  teachingLoadShare: one(),
  pension: "TPS",
  aarCode: "BAE010",
  ...given,
});
export const anAssistantRole = (given: Partial<Role> = {}): Role => ({
  ...aTeacherRole(),
  name: "Teaching assistant",
  group: "Teaching assistant",
  isTeacher: false,
  award: "Support",
  teachingLoadShare: zero(),
  pension: "LGPS",
  aarCode: "BAE030",
  ...given,
});

export type PaidBy<By extends Post["pay"]["by"]> = Extract<Post["pay"], { readonly by: By }>;

export const onPoint = (point: string, given: Partial<PaidBy<"point">> = {}): PaidBy<"point"> => ({
  by: "point",
  scale: point.startsWith("L") ? "Leadership" : point.startsWith("U") ? "Upper" : "Main",
  point,
  increments: false,
  highestPoint: null,
  ...given,
});
export const onSalary = (annual: string): PaidBy<"salary"> => ({ by: "salary", annual: pounds(annual) });
export const wholeRow = (annual: string, given: Partial<PaidBy<"row">> = {}): PaidBy<"row"> => ({
  by: "row",
  annual: pounds(annual),
  ofWhichPay: null,
  forFte: one(),
  ...given,
});

/** A full-time teacher of mathematics on M6, in post throughout. */
export const aPost = (given: Partial<Post> = {}): Post => ({
  id: "MA-01",
  origin: rowOf("Staff"),
  school: "Oakfield",
  role: aTeacherRole(),
  subject: "Mathematics",
  fte: fte("1"),
  headcount: null,
  timetabledPeriods: null,
  pay: onPoint("M6"),
  tlr: zero(),
  tlrShare: one(),
  senAllowance: zero(),
  paidWeeksShare: one(),
  pension: "TPS",
  fund: "GAG",
  starts: null,
  ends: null,
  filled: "filled",
  onlyInScenario: null,
  commitment: null,
  ...given,
});
/** A full-time assistant on £24,000, in the local government scheme. */
export const anAssistant = (given: Partial<Post> = {}): Post =>
  aPost({
    id: "TA-01",
    role: anAssistantRole(),
    subject: null,
    pay: onSalary("24000"),
    pension: "LGPS",
    ...given,
  });

export const aTeachingShare = (subject: string, number: string, post = "MA-01"): TeachingShare => ({
  origin: rowOf("Teaching"),
  post,
  subject,
  periods: periods(number),
});

export const aPayPoint = (
  point: string,
  from: string,
  annual: string,
  given: Partial<PayPointRow> = {},
): PayPointRow => ({
  origin: rowOf("PayPoints"),
  effectiveFrom: day(from),
  area: "Rest of England",
  scale: "Main",
  point,
  order: count(point.replace(/\D/g, "")),
  annual: pounds(annual),
  status: "published",
  ...given,
});
/** Every teachers' point as it ships. */
export const publishedPoints = (): PayPointRow[] =>
  TEACHER_PAY_POINTS.map((row, i) => ({
    origin: rowOf("PayPoints", 4 + i),
    effectiveFrom: day(row.effectiveFrom),
    area: row.area,
    scale: row.scale,
    point: row.point,
    order: count(String(row.order)),
    annual: pounds(row.annual),
    status: row.status,
  }));

export const aRate = (rate: string, from: string, value: string, given: Partial<RateRow> = {}): RateRow => ({
  origin: rowOf("OnCostRates"),
  rate,
  school: null,
  effectiveFrom: day(from),
  value: quantity(value),
  status: "published",
  checkedOn: day("2026-11-24"),
  ...given,
});
/** The national rates as they ship, and 20% for local government pensions as the trust's own. */
export const publishedRates = (): RateRow[] => [
  ...ON_COST_PARAMETERS.flatMap(({ label, steps }) =>
    steps.map((step, i) =>
      aRate(label, step.effectiveFrom, step.value, {
        origin: rowOf("OnCostRates", 4 + i),
        status: step.status,
        checkedOn: day(step.checkedOn),
      }),
    ),
  ),
  aRate("LGPS employer rate", "2024-04-01", "0.2", { status: "trust" }),
];

export interface BasisGiven {
  readonly timeline?: Timeline;
  readonly years?: readonly YearAssumptions[];
  readonly points?: readonly PayPointRow[];
  readonly rates?: readonly RateRow[];
  readonly area?: string;
}
/** What posts cost on the published figures, for 2025/26 and the year after, without awards. */
export function aCostBasis(given: BasisGiven = {}): CostBasis {
  const timeline = given.timeline ?? aTimeline();
  const years = given.years ?? assumptionsFor(timeline);
  return {
    timeline,
    grid: payGridOf(given.points ?? publishedPoints(), timeline, years),
    rates: rateBookOf(given.rates ?? publishedRates()),
    index: priceIndexes(timeline, years),
    areaOf: () => given.area ?? "Rest of England",
  };
}

export const aFund = (name: string, type: Fund["type"] = "revenue restricted"): Fund => ({
  name,
  origin: rowOf("Funds"),
  type,
  mayFund: null,
});

/** £12,000 of income into GAG in 2025/26, six tenths of it by March. */
export const aBudgetLine = (given: Partial<BudgetLine> = {}): BudgetLine => ({
  id: "GAG-1",
  origin: rowOf("Budget"),
  school: "Oakfield",
  academicYear: "2025/26",
  heading: "General annual grant",
  aarCode: null,
  kind: "Income",
  otherSchool: null,
  fund: "GAG",
  amount: pounds("12000"),
  priceGrowsWith: "nothing",
  volumeGrowsWith: "nothing",
  yearGroups: null,
  sepMarShare: ratio("0.6"),
  holds: null,
  onlyInScenario: null,
  commitment: null,
  ...given,
});
