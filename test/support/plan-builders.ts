import type { BudgetLine, OpeningReserve } from "../../src/domain/budget";
import type { CurriculumRow, PupilNumbers } from "../../src/domain/curriculum";
import { count, exactText, fte, isSameName, periods, pounds, pupils, ratio } from "../../src/domain/kernel";
import { quantity, ratioOf, unknown } from "../../src/domain/kernel";
import type { Issue, RowOrigin } from "../../src/domain/kernel";
import type { BaseName, BaseQuantities, Metric, MetricBand, MetricId } from "../../src/domain/metrics";
import { evaluatePlan } from "../../src/domain/plan";
import type { Evaluation, Figure, Plan } from "../../src/domain/plan";
import { PUBLISHED_BANDS, STANDARD_ROLES } from "../../src/domain/reference";
import type { Pay, Post, Role } from "../../src/domain/staffing";
import * as row from "./builders";

export const FIRST_YEAR = "2026/27";
export const SECOND_YEAR = "2027/28";
export const YEARS: readonly string[] = [FIRST_YEAR, SECOND_YEAR];

const lastRows = new Map<string, number>();
/** The next row of a table: whatever a plan holds stands in a row of its own. */
export function nextRow(table: string): RowOrigin {
  const own = (lastRows.get(table) ?? row.rowOf(table).place.headerRow) + 1;
  lastRows.set(table, own);
  return row.rowOf(table, own);
}

/** The same pupils of one year group in each of the years. */
export const roll = (
  school: string,
  yearGroup: string,
  number: string,
  given: Partial<PupilNumbers> = {},
): PupilNumbers[] =>
  YEARS.map((academicYear) =>
    row.pupilsOf(yearGroup, number, { origin: nextRow("Pupils"), school, academicYear, ...given }),
  );

/** Groups of a subject in a year group: "3 x 5" is three groups of five periods. */
export function taught(
  id: string,
  what: readonly [school: string, yearGroup: string, subject: string, groups: string],
  given: Partial<CurriculumRow> = {},
): CurriculumRow {
  const [school, yearGroup, subject, groups] = what;
  const [number = "", each = ""] = groups.split(" x ");
  return row.aCurriculumRow({
    id,
    origin: nextRow("Curriculum"),
    school,
    yearGroup,
    subject,
    groups: count(number),
    periodsPerGroup: periods(each),
    ...given,
  });
}

const ROLES: readonly Role[] = STANDARD_ROLES.map((role) => ({
  name: role.role,
  origin: nextRow("Roles"),
  group: role.group,
  isTeacher: role.teacher === 1,
  award: role.award,
  teachingLoadShare: ratio(role.teachingLoadShare),
  pension: role.pension,
  aarCode: role.aarCode,
}));
/** A role as it ships. */
export function roleNamed(name: string): Role {
  const role = ROLES.find((each) => isSameName(each.name, name));
  if (!role) throw new Error(`no role is called ${name}`);
  return role;
}

/** The whole row's cost, four fifths of it pay. */
export const costing = (annual: string, ofFte = "1"): Pay =>
  row.wholeRow(annual, { ofWhichPay: pounds(String((Number(annual) * 4) / 5)), forFte: fte(ofFte) });

/** A filled full-time teacher at £60,000 a year with on-costs, paid from GAG. */
export function staffed(
  id: string,
  school: string,
  given: Partial<Omit<Post, "role">> & { readonly role?: string } = {},
): Post {
  const { role: name = "Teacher", ...rest } = given;
  const role = roleNamed(name);
  const place = { id, origin: nextRow("Staff"), school };
  return row.aPost({
    ...place,
    subject: null,
    pay: costing("60000"),
    role,
    pension: role.pension,
    ...rest,
  });
}

/** GAG money of the first year, rolled forward unchanged. */
export function money(
  id: string,
  what: readonly [school: string, kind: NonNullable<BudgetLine["kind"]>, amount: string],
  given: Partial<BudgetLine> = {},
): BudgetLine {
  const [school, kind, amount] = what;
  return row.aBudgetLine({
    id,
    origin: nextRow("Budget"),
    school,
    academicYear: FIRST_YEAR,
    heading: id,
    kind,
    amount: pounds(amount),
    sepMarShare: ratioOf(quantity("7"), quantity("12")),
    ...given,
  });
}

export const reserve = (school: string, fund: string, amount: string): OpeningReserve => ({
  origin: nextRow("OpeningReserves"),
  school,
  fund,
  amount: pounds(amount),
});

export const band = (metric: MetricId, given: Partial<MetricBand>): MetricBand => ({
  origin: nextRow("MetricBands"),
  metric,
  phase: "All",
  floor: null,
  ceiling: null,
  harm: null,
  outerLow: null,
  usualLow: null,
  usualHigh: null,
  outerHigh: null,
  basis: "trust",
  source: null,
  checkedOn: null,
  ...given,
});

/** The ranges that ship. */
export const publishedBands = (): MetricBand[] =>
  PUBLISHED_BANDS.map((published) => {
    const edge = (text: string | null) => (text === null ? null : quantity<string>(text));
    return band(published.metric as MetricId, {
      phase: published.phase,
      basis: published.basis,
      outerLow: edge(published.outerLow),
      usualLow: edge(published.usualLow),
      usualHigh: edge(published.usualHigh),
      outerHigh: edge(published.outerHigh),
    });
  });

const BASE_NAMES: readonly BaseName[] = [
  "pupils",
  "pupils711",
  "pupilsPost16",
  "periods",
  "periods711",
  "periodsPost16",
  "teacherSlots",
  "pupilSlots",
  "pupilSlots711",
  "pupilSlotsPost16",
  "groupPeriods",
  "pupilPeriods",
  "basicPeriods",
  "classes",
  "teacherFte",
  "allFte",
  "leadershipFte",
  "teachersNeeded",
  "teacherCost",
  "staffCost",
  "income",
  "expenditure",
  "netTransfers",
  "closingReserve",
  "subjectsTaught",
  "smallSixthFormGroups",
];
/** Base quantities that are 0 but for those given; "" is not known. */
export const bases = (given: Partial<Record<BaseName, string>> = {}): BaseQuantities =>
  Object.fromEntries(
    BASE_NAMES.map((name) => [name, { value: quantity(given[name] ?? "0"), from: [] }]),
  ) as unknown as BaseQuantities;
/** What a metric comes to on base quantities, as exact text; "not known" where it cannot be had. */
export const onBases = (
  metric: Metric,
  given: Partial<Record<BaseName, string>>,
  phase: Parameters<Metric["value"]>[1] = "Secondary",
): string => exactText(metric.value(bases(given), phase)) ?? "not known";

export const HILL = "Hillside";
export const BROOK = "Brook";
export const CENTRAL = "Central services";
const TIMELINE = row.aTimeline(2026, YEARS.length);

const trusts = (rate: string, value: string) =>
  row.aRate(rate, "2026-04-06", value, { origin: nextRow("OnCostRates"), status: "trust" });

const SMALL_PLAN: Plan = {
  settings: {
    basicClassSize: pupils("27"),
    viableSixthFormGroup: pupils("12"),
    supplyInStaffCost: true,
    bandBasis: "trust",
    minimumReserveShare: null,
  },
  timeline: TIMELINE,
  years: row.assumptionsFor(TIMELINE),
  schools: [
    row.aSchool({ name: HILL, origin: nextRow("Schools"), targetContactRatio: ratio("0.8") }),
    row.aSchool({
      name: BROOK,
      origin: nextRow("Schools"),
      phase: "Primary",
      targetContactRatio: ratio("0.8"),
    }),
    row.aSchool({
      name: CENTRAL,
      origin: nextRow("Schools"),
      phase: "Central",
      periodsPerCycle: unknown(),
      weeksPerCycle: unknown(),
      targetContactRatio: null,
    }),
  ],
  pupils: [
    ...roll(HILL, "Y7", "54"),
    ...roll(HILL, "Y10", "54"),
    ...roll(BROOK, "YR", "30"),
    ...roll(BROOK, "Y1", "30"),
    ...roll(BROOK, "Y2", "30"),
    ...roll(BROOK, "Y3", "30"),
  ],
  curriculum: [
    taught("H-E7", [HILL, "Y7", "English", "2 x 10"]),
    taught("H-M7", [HILL, "Y7", "Maths", "2 x 10"]),
    taught("H-A7", [HILL, "Y7", "Art", "2 x 5"]),
    taught("H-E10", [HILL, "Y10", "English", "2 x 10"]),
    taught("H-M10", [HILL, "Y10", "Maths", "2 x 10"]),
    taught("H-A10", [HILL, "Y10", "Art", "2 x 5"]),
    taught("B-R", [BROOK, "YR", "Class", "1 x 25"]),
    taught("B-1", [BROOK, "Y1", "Class", "1 x 25"]),
    taught("B-2", [BROOK, "Y2", "Class", "1 x 25"]),
    taught("B-3", [BROOK, "Y3", "Class", "1 x 25"]),
  ],
  posts: [
    staffed("ENG-1", HILL, { subject: "English", timetabledPeriods: periods("20") }),
    staffed("ENG-2", HILL, { subject: "English", timetabledPeriods: periods("20") }),
    staffed("MAT-1", HILL, { subject: "Maths", timetabledPeriods: periods("20") }),
    staffed("MAT-2", HILL, { subject: "Maths", timetabledPeriods: periods("20") }),
    staffed("ART-1", HILL, {
      role: "Assistant headteacher",
      subject: "Art",
      timetabledPeriods: periods("20"),
    }),
    staffed("TECH", HILL, { role: "Technician", fte: fte("0.5"), pay: costing("15000", "0.5") }),
    staffed("PRI-1", BROOK, { timetabledPeriods: periods("22.5") }),
    staffed("PRI-2", BROOK, { timetabledPeriods: periods("22.5") }),
    staffed("PRI-3", BROOK, { timetabledPeriods: periods("22.5") }),
    staffed("PRI-4", BROOK, { timetabledPeriods: periods("22.5") }),
    staffed("B-DEP", BROOK, { role: "Deputy headteacher", timetabledPeriods: periods("10") }),
    staffed("TA-1", BROOK, { role: "Teaching assistant", pay: costing("24000") }),
    staffed("CFO", CENTRAL, { role: "Business leadership", pay: costing("80000") }),
  ],
  teaching: [],
  payPoints: [],
  rates: [
    trusts("Employer NI rate", "0.15"),
    trusts("Employer NI secondary threshold", "5000"),
    trusts("Employment Allowance per trust", "10500"),
    trusts("Teachers' Pension employer rate", "0.2868"),
    trusts("LGPS employer rate", "0.2"),
    trusts("Apprenticeship levy rate", "0.005"),
    trusts("Apprenticeship levy allowance", "15000"),
  ],
  funds: [
    { ...row.aFund("GAG"), origin: nextRow("Funds") },
    {
      ...row.aFund("Pupil premium"),
      origin: nextRow("Funds"),
      mayFund: ["SEND and disadvantage interventions"],
    },
    { ...row.aFund("Capital grant", "capital"), origin: nextRow("Funds"), mayFund: ["Estate capital"] },
    { ...row.aFund("Reserves", "revenue unrestricted"), origin: nextRow("Funds") },
  ],
  budget: [
    money("H-GAG", [HILL, "Income", "450000"]),
    money("H-OTHER", [HILL, "Expenditure", "60000"]),
    money("H-SLICE", [HILL, "Transfer", "50000"], { otherSchool: CENTRAL }),
    money("B-GAG", [BROOK, "Income", "420000"]),
    money("B-OTHER", [BROOK, "Expenditure", "40000"]),
    money("B-SLICE", [BROOK, "Transfer", "50000"], { otherSchool: CENTRAL }),
    money("C-OTHER", [CENTRAL, "Expenditure", "10000"]),
  ],
  openingReserves: [
    reserve(HILL, "GAG", "90000"),
    reserve(BROOK, "GAG", "40000"),
    reserve(BROOK, "Capital grant", "10000"),
    reserve(CENTRAL, "Reserves", "20000"),
  ],
  bands: [],
};

/**
 * Two years of a small trust, nothing growing, nothing amiss.
 *
 * Hillside, secondary: 108 pupils; 100 of 125 periods taught by 5 teachers at £60,000. Contact ratio 0.8, class size
 * 108 x 25 / 100 = 27, pupil:teacher ratio 108 / 5 = 21.6. Every subject has just the teachers it needs.
 * Income 450,000 - staff 315,000 - other 60,000 - top slice 50,000 = 25,000 a year; reserves start at 90,000.
 *
 * Brook, primary: 120 pupils in 4 classes; 5 teachers at £60,000. Contact ratio 4 / 5 = 0.8, class size 30,
 * pupil:teacher ratio 24. Income 420,000 - staff 324,000 - other 40,000 - top slice 50,000 = 6,000 a year;
 * reserves start at 40,000, and 10,000 of capital.
 *
 * Central services: top slices 100,000 - staff 80,000 - other 10,000 = 10,000 a year; reserves start at 20,000.
 */
export const smallPlan = (given: Partial<Plan> = {}): Plan => ({ ...SMALL_PLAN, ...given });

/** The rows of a list, the one with the id changed. */
export function changed<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  given: Partial<NoInfer<Row>>,
): Row[] {
  if (!rows.some((each) => each.id === id)) throw new Error(`no row ${id}`);
  return rows.map((each) => (each.id === id ? { ...each, ...given } : each));
}
/** The schools of the small plan, one of them changed. */
export const schoolsWith = (name: string, given: Partial<Plan["schools"][number]>): Plan["schools"] =>
  SMALL_PLAN.schools.map((school) => (school.name === name ? { ...school, ...given } : school));

export const evaluated = (plan: Plan, planName = "Baseline"): Evaluation => evaluatePlan(plan, { planName });

export function figureOf(
  { figures }: Pick<Evaluation, "figures">,
  school: string,
  metric: MetricId,
  academicYear: string = FIRST_YEAR,
): Figure | null {
  const found = figures.filter(
    (figure) => figure.school === school && figure.metric === metric && figure.academicYear === academicYear,
  );
  if (found.length > 1) throw new Error(`${school} has ${metric} twice in ${academicYear}`);
  return found[0] ?? null;
}

/** The exact figure; "not known", or "none" where the school has no such metric. */
export function valueOf(
  evaluation: Pick<Evaluation, "figures">,
  school: string,
  metric: MetricId,
  academicYear: string = FIRST_YEAR,
): string {
  const figure = figureOf(evaluation, school, metric, academicYear);
  return figure === null ? "none" : (exactText(figure.value) ?? "not known");
}

export const issuesOf = (issues: readonly Issue[], code: Issue["code"]): Issue[] =>
  issues.filter((issue) => issue.code === code);
/** Where the first cell of an issue stands, as "Staff!E5"; a column without a letter shows the sheet alone. */
export const cellsIn = ({ at }: Issue): string[] =>
  at.map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`));
/** The cell of a field of a row, as "Staff!E5". */
export const cellAt = ({ place, row: number }: RowOrigin, field: string): string =>
  `${place.sheet}!${place.columns.get(field) ?? "?"}${number}`;
