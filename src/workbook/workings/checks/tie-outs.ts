import { TRUST } from "../../../domain/curriculum";
import type { Evaluation } from "../../../domain/plan";
import type { BaseQuantities } from "../../../domain/metrics";
import type { KeyValues } from "../../layout/calculated/calculated-table";
import { NOT_KNOWN } from "../../layout/calculated/tables/ratio-columns";
import type { WorkingContext } from "../context";
import { numberCell } from "../number-cell";
import { checkRow, POUNDS, RATIOS, RECALCULATE } from "./check-row";
import { flowsOf, linesOf } from "./flows";

interface Tied {
  readonly base: keyof BaseQuantities;
  readonly words: string;
  readonly header: string;
  readonly known: string;
  readonly tolerance: number;
}
const TIED: readonly Tied[] = [
  { base: "pupils", words: "pupils", header: "Pupils", known: "Pupils known", tolerance: RATIOS },
  { base: "periods", words: "periods taught", header: "Periods", known: "Teaching known", tolerance: RATIOS },
  { base: "teacherFte", words: "teachers", header: "Teacher FTE", known: "Staff known", tolerance: RATIOS },
  {
    base: "teacherCost",
    words: "cost of teachers",
    header: "Teacher cost £",
    known: "Staff known",
    tolerance: POUNDS,
  },
  {
    base: "staffCost",
    words: "staff cost",
    header: "Staff cost £",
    known: "Staff cost known",
    tolerance: POUNDS,
  },
  { base: "income", words: "income", header: "Income £", known: "Income known", tolerance: POUNDS },
  {
    base: "expenditure",
    words: "expenditure",
    header: "Expenditure £",
    known: "Spend known",
    tolerance: POUNDS,
  },
  {
    base: "closingReserve",
    words: "closing reserve",
    header: "Closing reserve £",
    known: "Reserve known",
    tolerance: POUNDS,
  },
];

const BEFORE = "plan before commitments";

/** A plan of the workbook beside the engine's evaluation of it. */
interface TiedPlan {
  readonly number: number;
  readonly words: string;
  readonly evaluation: Evaluation | null;
}
export function tiedPlans({ review }: WorkingContext): TiedPlan[] {
  const [baseline] = review.plans;
  const of = (basis: "before" | "after"): Evaluation | null =>
    (review.plans.slice(1).find((plan) => plan.basis === basis) ?? baseline)?.evaluation ?? null;
  return [
    { number: 1, words: "baseline", evaluation: baseline?.evaluation ?? null },
    { number: 3, words: BEFORE, evaluation: of("before") },
    { number: 4, words: "plan after commitments", evaluation: of("after") },
  ];
}

/** The engine's figure and the workbook's, for the trust, by plan and year: two calculations side by side. */
export const engineTies = (context: WorkingContext): KeyValues[] =>
  tiedPlans(context).flatMap(({ number, words, evaluation }) =>
    context.timeline.years.flatMap((year) => {
      const trust = evaluation?.years.find(
        ({ name, academicYear }) => name === TRUST && academicYear === year,
      );
      const row = `MATCH("${number}|${TRUST}|${year}",TotalYear[Key],0)`;
      return TIED.map((tied) =>
        checkRow("Arithmetic", {
          check: `Engine and workbook agree: ${tied.words}, ${words}, ${year}`,
          expected: numberCell(trust?.base[tied.base].value),
          found: {
            formula: `IF(INDEX(TotalYear[${tied.known}],${row})=0,"not known",INDEX(TotalYear[${tied.header}],${row}))`,
          },
          tolerance: tied.tolerance,
          advice:
            "An input has changed since the day of the engine's figure: run recalc. If it still fails, tell us.",
        }),
      );
    }),
  );

const sum = (text: string): { readonly formula: string } => ({ formula: text });
const cashBy = (how: string): string => `SUMIFS(ReleasedFunds[Cash £],ReleasedFunds[Explained by],"${how}")`;
const timeBy = (how: string): string => `SUMIFS(ReleasedFunds[Time],ReleasedFunds[Explained by],"${how}")`;

const tie = (check: string, expected: string, found: string, tolerance = POUNDS): KeyValues =>
  checkRow("Arithmetic", {
    check,
    expected: sum(expected),
    found: sum(found),
    tolerance,
    advice: RECALCULATE,
  });

/** What must hold whatever the inputs: parts sum to wholes, and nothing is lost on the way. */
export const conservation = (context: WorkingContext): KeyValues[] => [
  tie("Cash released by change is that of what moved", cashBy("driver"), cashBy("change")),
  tie("Cash released is the plan built on less the scenario", "SUM(Drivers[Total £])", cashBy("driver")),
  tie("Periods freed by change are those by subject", timeBy("subject"), timeBy("change"), RATIOS),
  ...tiedPlans(context).flatMap((plan) => ofPlan(plan, context.timeline.years.length)),
  tie(
    "Released is committed, reserved and uncommitted",
    balanced("Released now"),
    `${balanced("Committed")}+${balanced("Reserved")}+${balanced("Uncommitted")}-${balanced("Overcommitted")}`,
  ),
];

/** Over the releases and years of which everything is known. */
const balanced = (header: string): string =>
  `SUMIFS(ReleaseBalance[${header}],ReleaseBalance[Uncommitted],"<>${NOT_KNOWN}")`;

const ofPlan = ({ number, words }: TiedPlan, years: number): KeyValues[] => {
  const all = flowsOf(number, years);
  return [
    tie(
      `Schools sum to the trust: ${words}`,
      `SUMIFS(TotalYear[Expenditure £],TotalYear[Plan no],${number},TotalYear[Total],"Trust")`,
      `SUMIFS(SchoolYear[Expenditure £],INDEX(SchoolYear[[In baseline]:[In after]],0,${number}),1)`,
    ),
    ...(words === BEFORE
      ? []
      : [
          tie(
            `Five-year budget sums to the balance and capital of all funds: ${words}`,
            all("Income", "Spend", "Transfers"),
            `${summary(number, "<>Expenditure")}-${summary(number, "Expenditure")}`,
          ),
        ]),
    tie(
      `Every line of the plan's budget is in a school and fund: ${words}`,
      all("Income", "Lines", "Transfers"),
      linesOf(number, years),
    ),
    tie(`Transfers net to zero over all funds: ${words}`, "0", all("Transfers")),
  ];
};
const summary = (plan: number, kind: string): string =>
  `SUMIFS(BudgetSummary[Amount £],BudgetSummary[Plan no],${plan},BudgetSummary[Kind],"${kind}")`;
