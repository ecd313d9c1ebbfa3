import { METRIC_LABELS } from "../../../../domain/metrics";
import type { MetricId } from "../../../../domain/metrics";
import { formula } from "../calculated-table";
import type { CalculatedColumn, CalculatedFormat } from "../calculated-table";

/** What the figures of a school or a total rest on; each has a column of 1 where it is known. */
export const KNOWN_COLUMNS = [
  "Pupils known",
  "Teaching known",
  "Staff known",
  "Income known",
  "Spend known",
  "Transfers known",
  "Reserve known",
  "Staff cost known",
  "Taking known",
  "Offer known",
  "Target known",
] as const;
type Known = (typeof KNOWN_COLUMNS)[number];
const [PUPILS, TEACHING, STAFF, IN, OUT, TRANSFERS, RESERVE, STAFF_MONEY, TAKING, OFFER, TARGET] =
  KNOWN_COLUMNS;
export const NOT_KNOWN = "not known";

const atLeastAll = (known: readonly Known[]): string =>
  known.length === 1 ? `[@${known[0] ?? ""}]=0` : `MIN(${known.map((name) => `[@${name}]`).join(",")})=0`;

interface Ratio {
  readonly metric: MetricId;
  readonly text: string;
  /** What must not be zero. */
  readonly over: string | null;
  readonly rests: readonly Known[];
  readonly format: CalculatedFormat;
}
const ratio = (
  metric: MetricId,
  [above, over]: readonly [above: string, over: string],
  rests: readonly Known[],
  format: CalculatedFormat = "ratio",
): Ratio => ({ metric, text: `${above}/${over}`, over, rests, format });
const figure = (
  metric: MetricId,
  text: string,
  rests: readonly Known[],
  format: CalculatedFormat,
): Ratio => ({ metric, text, over: null, rests, format });

const FTE = "[@Teacher FTE]";
const ALL_FTE = "[@All FTE]";
const TEACHERS = "[@Teacher cost £]";
const STAFF_COST = "[@Staff cost £]";
const INCOME = "[@Income £]";
const SPEND = "[@Expenditure £]";
const BALANCE = "[@Income £]-[@Expenditure £]+[@Transfers £]";
const BALANCE_KNOWN = [IN, OUT, TRANSFERS] as const;
/** Periods are a week's; a school speaks of its cycle. */
const PERIODS = "[@Periods]";
const IN_CYCLE = "([@Periods]*[@Weeks])";
const BONUS = "([@Periods 7–11]-[@Basic periods])";
const primary = (inPrimary: string, elsewhere: string): string =>
  `IF([@Phase]="Primary",${inPrimary},${elsewhere})`;
/** Teachers that the money pays for: (income and transfers less other spending) ÷ average teacher cost. */
const AFFORDABLE = `(${BALANCE}+${TEACHERS})*${FTE}`;
const CLASS_PUPILS = primary("[@Pupils]", "[@Pupil slots]");
const TEACHER_TIME = primary(FTE, "[@Teacher slots]");

/** A text less a number is an error: where either is not known, so is the gap. */
const gap = figure(
  "staffing-gap",
  `IFERROR([@${METRIC_LABELS["teachers-affordable"]}]-[@Needed FTE],"${NOT_KNOWN}")`,
  [TEACHING, TARGET],
  "number",
);
/** In the order of the public format. */
const RATIOS: readonly Ratio[] = [
  ratio("pupil-teacher-ratio", ["[@Pupils]", FTE], [PUPILS, STAFF], "number"),
  ratio("pupil-adult-ratio", ["[@Pupils]", ALL_FTE], [PUPILS, STAFF], "number"),
  ratio("average-class-size", [CLASS_PUPILS, "[@Class taught]"], [PUPILS, TEACHING], "number"),
  ratio("average-class-size-7-11", ["[@Pupil slots 7–11]", "[@Periods 7–11]"], [PUPILS, TEACHING], "number"),
  ratio(
    "average-class-size-post-16",
    ["[@Pupil slots post-16]", "[@Periods post-16]"],
    [PUPILS, TEACHING],
    "number",
  ),
  ratio("taught-group-size", ["[@Pupil periods]", "[@Group periods]"], [TAKING], "number"),
  ratio("contact-ratio", ["[@Class taught]", TEACHER_TIME], [TEACHING, STAFF]),
  ratio("average-teacher-load", [IN_CYCLE, FTE], [TEACHING, STAFF], "number"),
  ratio("average-teacher-cost", [TEACHERS, FTE], [STAFF], "pounds"),
  ratio("cost-per-lesson", [TEACHERS, IN_CYCLE], [STAFF, TEACHING], "pounds"),
  figure("curriculum-bonus", `${BONUS}*[@Weeks]`, [PUPILS, TEACHING], "number"),
  ratio("relative-curriculum-bonus", [BONUS, "[@Basic periods]"], [PUPILS, TEACHING], "percent"),
  figure("teachers-needed", "[@Needed FTE]", [TEACHING, TARGET], "number"),
  ratio("teachers-affordable", [AFFORDABLE, TEACHERS], [STAFF, ...BALANCE_KNOWN], "number"),
  gap,
  ratio("teacher-cost-share-of-income", [TEACHERS, INCOME], [STAFF, IN], "percent"),
  ratio("teacher-cost-share-of-expenditure", [TEACHERS, SPEND], [STAFF, OUT], "percent"),
  ratio("staff-cost-share-of-income", [STAFF_COST, INCOME], [STAFF_MONEY, IN], "percent"),
  ratio("staff-cost-share-of-expenditure", [STAFF_COST, SPEND], [STAFF_MONEY, OUT], "percent"),
  ratio("leadership-share-of-workforce", ["[@Leadership FTE]", ALL_FTE], [STAFF], "percent"),
  ratio("income-per-pupil", [INCOME, "[@Pupils]"], [PUPILS, IN], "pounds"),
  figure("in-year-balance", BALANCE, BALANCE_KNOWN, "pounds"),
  ratio("in-year-balance-share-of-income", [`(${BALANCE})`, INCOME], BALANCE_KNOWN, "percent"),
  ratio("revenue-reserve-share-of-income", ["[@Closing reserve £]", INCOME], [RESERVE, IN], "percent"),
  figure("curriculum-breadth", "[@Subjects]", [OFFER], "whole"),
  figure("sixth-form-viability", "[@Small groups]", [TAKING], "whole"),
  ratio("contact-ratio-dfe-tool", [PERIODS, "[@Teacher slots]"], [TEACHING, STAFF]),
  ratio("average-class-size-dfe-tool", ["[@Pupil slots]", PERIODS], [PUPILS, TEACHING], "number"),
];

const classTaught = formula("Class taught", primary("[@Classes]", PERIODS), {
  help: "Classes of a primary, else periods.",
});

/** Every metric as a column under its label; "not known" where something that it rests on is. */
export const ratioColumns: readonly CalculatedColumn[] = [classTaught, ...RATIOS.map(columnOf)];

function columnOf({ metric, text, over, rests, format }: Ratio): CalculatedColumn {
  const missing = [
    ...(rests.length === 0 ? [] : [atLeastAll(rests)]),
    ...(over === null ? [] : [`${over}=0`]),
  ];
  const unknown = missing.length === 1 ? (missing[0] ?? "") : `OR(${missing.join(",")})`;
  return formula(METRIC_LABELS[metric], `IF(${unknown},"${NOT_KNOWN}",${text})`, {
    format,
    help: "As in the glossary.",
  });
}
export const FIRST_RATIO = METRIC_LABELS["pupil-teacher-ratio"];
export const LAST_RATIO = METRIC_LABELS["average-class-size-dfe-tool"];
/** The place of a metric among these columns, from 1. */
export const metricNo = (metric: MetricId): number => RATIOS.findIndex((own) => own.metric === metric) + 1;
