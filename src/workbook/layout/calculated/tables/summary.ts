import { METRIC_LABELS } from "../../../../domain/metrics";
import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedFormat, CalculatedTable } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";

export const SUMMARY_SHEET = "Summary";

const YEAR = key("Academic year", { help: "September to August." });
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

/** A sum over rows, or "not known" where one of them is. */
const sumIfKnown = (sum: string, rows: string): string =>
  `IF(COUNTIFS(${rows},${sum},"${NOT_KNOWN}")>0,"${NOT_KNOWN}",SUMIFS(${sum},${rows}))`;
const released = (kind: "cash" | "time", rows: string): string =>
  `ReleasedFunds[Explained by],"${kind === "cash" ? "driver" : "subject"}",${rows}`;
const went = (kind: "cash" | "time", rows: string): string => `WhereItWent[Cash or time],"${kind}",${rows}`;

const OF_YEAR = "[Academic year],[@Academic year]";
export const releasedByYearTable: CalculatedTable = calculatedTable("ReleasedByYear", {
  sheet: SUMMARY_SHEET,
  purpose: "What the scenario releases each year, and what is committed. Cash and time are never added.",
  columns: [
    YEAR,
    formula("Released £", sumIfKnown("ReleasedFunds[Cash £]", released("cash", `ReleasedFunds${OF_YEAR}`)), {
      format: "pounds",
      help: "Cash, by what moved.",
    }),
    formula("Committed £", sumIfKnown("WhereItWent[Committed]", went("cash", `WhereItWent${OF_YEAR}`)), {
      format: "pounds",
      help: "Cash: approved, spent and closed.",
    }),
    formula("Released time", sumIfKnown("ReleasedFunds[Time]", released("time", `ReleasedFunds${OF_YEAR}`)), {
      unit: "periods/week",
      help: "Periods a week that subjects no longer need: not money.",
    }),
    formula("Committed time", sumIfKnown("WhereItWent[Committed]", went("time", `WhereItWent${OF_YEAR}`)), {
      unit: "periods/week",
      help: "Periods a week: approved, spent and closed.",
    }),
  ],
});

export const releasedByDriverTable: CalculatedTable = calculatedTable("ReleasedByDriver", {
  sheet: SUMMARY_SHEET,
  purpose: "Released cash by what moved, all years of the plan together.",
  columns: [
    key("What moved", { help: "As Item in ReleasedFunds." }),
    formula(
      "Released £",
      sumIfKnown("ReleasedFunds[Cash £]", released("cash", "ReleasedFunds[Item],[@What moved]")),
      { format: "pounds", help: "Positive releases, negative costs." },
    ),
  ],
});

const OF_CATEGORY = "WhereItWent[Category],[@Category]";
export const putByCategoryTable: CalculatedTable = calculatedTable("PutByCategory", {
  sheet: SUMMARY_SHEET,
  purpose: "What released money and time are put into. Two pots, never added.",
  columns: [
    key("Category", { help: "As in Commitments." }),
    formula("Committed £", sumIfKnown("WhereItWent[Committed]", went("cash", OF_CATEGORY)), {
      format: "pounds",
      help: "Cash of all years of the plan: approved, spent and closed.",
    }),
    formula("Spent £", `SUMIFS(WhereItWent[Spent],${went("cash", OF_CATEGORY)})`, {
      format: "pounds",
      help: "Cash of all years of the plan, as recorded in Actuals.",
    }),
    formula(
      "Committed time",
      sumIfKnown("WhereItWent[Committed]", went("time", `${OF_CATEGORY},WhereItWent[Year no],[@Year no]`)),
      { unit: "periods/week", help: "Periods a week in the year named beside it." },
    ),
    key("Time of", { help: "The last year of the plan: periods a week of several years are not added." }),
    key("Year no", { format: "whole", help: "Place of that year in the plan, from 1." }),
  ],
});

/** Short tables by year and by item for the reader who has one page, and what the charts show. */
export const summaryTables: readonly CalculatedTable[] = [
  trustMoneyTable,
  trustRatiosTable,
  releasedByYearTable,
  releasedByDriverTable,
  putByCategoryTable,
];
