import { METRIC_LABELS } from "../../../../domain/metrics";
import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedFormat, CalculatedTable } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";

export const SUMMARY_SHEET = "Summary";

export const YEAR = key("Academic year", { help: "September to August." });
const PLANS = ["Baseline", "After"] as const;

interface Shown {
  readonly header: string;
  /** Columns of TotalYear: the figure, and what is 1 where it is known. */
  readonly column: string;
  readonly known: string | null;
  readonly format: CalculatedFormat;
}

const ofPlan =
  ({ header, column, known, format }: Shown) =>
  (plan: string): CalculatedColumn => {
    const at = (own: string): string => `INDEX(TotalYear[${own}],[@${plan} row])`;
    const text = known === null ? at(column) : `IF(${at(known)}=0,"${NOT_KNOWN}",${at(column)})`;
    return formula(`${header}, ${plan === "After" ? "plan after commitments" : "baseline"}`, text, {
      format,
      help: `${column} of the trust, as in TotalYear.`,
    });
  };

/** Of the trust, by year: two figures, each of the baseline and of the plan after commitments. */
const ofTrust = (name: string, purpose: string, shown: readonly Shown[]): CalculatedTable =>
  calculatedTable(name, {
    sheet: SUMMARY_SHEET,
    purpose,
    columns: [
      YEAR,
      ...shown.flatMap((one) => PLANS.map(ofPlan(one))),
      ...PLANS.map((plan) => key(`${plan} no`, { format: "whole", help: "Its number in the workings." })),
      ...PLANS.map((plan) =>
        formula(`${plan} row`, `MATCH([@${plan} no]&"|Trust|"&[@Academic year],TotalYear[Key],0)`, {
          format: "whole",
          help: "Its row in TotalYear.",
        }),
      ),
    ],
  });

export const TRUST_MONEY = {
  reserve: { header: "Reserve", column: "Closing reserve £", known: "Reserve known", format: "pounds" },
  balance: { header: "Balance", column: METRIC_LABELS["in-year-balance"], known: null, format: "pounds" },
} as const;
export const TRUST_RATIOS = {
  staff: {
    header: "Staff cost",
    column: METRIC_LABELS["staff-cost-share-of-income"],
    known: null,
    format: "percent",
  },
  teachers: {
    header: "Pupils to a teacher",
    column: METRIC_LABELS["pupil-teacher-ratio"],
    known: null,
    format: "number",
  },
} as const;
export const bothPlans = ({ header }: Pick<Shown, "header">): string[] => [
  `${header}, baseline`,
  `${header}, plan after commitments`,
];

export const trustMoneyTable: CalculatedTable = ofTrust(
  "TrustMoney",
  "Revenue reserve at the end of each year, and balance of the year, of the whole trust.",
  Object.values(TRUST_MONEY),
);
export const trustRatiosTable: CalculatedTable = ofTrust(
  "TrustRatios",
  "Two measures of the whole trust: staff cost as a share of income, and pupils to a teacher.",
  Object.values(TRUST_RATIOS),
);
