import { CARRIED_LABEL } from "../../../../domain/released-funds";
import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";
import { SUMMARY_SHEET, trustMoneyTable, trustRatiosTable, YEAR } from "./trust-summary";

/** A sum over rows, or "not known" where one of them is. */
const sumIfKnown = (sum: string, rows: string): string =>
  `IF(COUNTIFS(${rows},${sum},"${NOT_KNOWN}")>0,"${NOT_KNOWN}",SUMIFS(${sum},${rows}))`;
/** What moved in the plan, and what was carried into the baseline when a year was opened: that moves no more. */
function releasedOf(kind: "cash" | "time", column: string, carried: string, rows = IN_YEAR): string {
  const moved = released(kind, rows);
  // a text cannot be added: where what was carried is not known, the sum is not
  return `IFERROR(IF(COUNTIFS(${moved},${column},"${NOT_KNOWN}")>0,"${NOT_KNOWN}",SUMIFS(${column},${moved})+[@${carried}]),"${NOT_KNOWN}")`;
}
const IN_YEAR = "ReleasedFunds[Academic year],[@Academic year]";
const OF_ITEM = "ReleasedFunds[Item],[@What moved]";
const CARRIED = `ReleasedFunds[Explained by],"carried"`;
/** A row has an amount in the one column or the other: cash or time. */
const carriedOf = (column: string): string => sumIfKnown(column, `${CARRIED},${IN_YEAR}`);
const released = (kind: "cash" | "time", rows: string): string =>
  `ReleasedFunds[Explained by],"${kind === "cash" ? "driver" : "subject"}",${rows}`;
const went = (kind: "cash" | "time", rows: string): string => `WhereItWent[Cash or time],"${kind}",${rows}`;

const OF_YEAR = "[Academic year],[@Academic year]";
export const releasedByYearTable: CalculatedTable = calculatedTable("ReleasedByYear", {
  sheet: SUMMARY_SHEET,
  purpose: "What the scenario releases each year, and what is committed. Cash and time are never added.",
  columns: [
    YEAR,
    formula("Carried £", carriedOf("ReleasedFunds[Cash £]"), {
      format: "pounds",
      help: "Cash of releases that were carried into the baseline when a year was opened.",
    }),
    formula("Released £", releasedOf("cash", "ReleasedFunds[Cash £]", "Carried £"), {
      format: "pounds",
      help: "Cash, by what moved, and as carried into the baseline.",
    }),
    formula("Committed £", sumIfKnown("WhereItWent[Committed]", went("cash", `WhereItWent${OF_YEAR}`)), {
      format: "pounds",
      help: "Cash: approved, spent and closed.",
    }),
    formula("Carried time", carriedOf("ReleasedFunds[Time]"), {
      unit: "periods/week",
      help: "Periods a week of releases that were carried into the baseline.",
    }),
    formula("Released time", releasedOf("time", "ReleasedFunds[Time]", "Carried time"), {
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
    key("What moved", { help: "As Item in ReleasedFunds, or what was carried into the baseline." }),
    formula(
      "Carried £",
      `IF([@What moved]="${CARRIED_LABEL}",${sumIfKnown("ReleasedFunds[Cash £]", CARRIED)},0)`,
      {
        format: "pounds",
        help: "What was carried into the baseline, on its own row.",
      },
    ),
    formula("Released £", releasedOf("cash", "ReleasedFunds[Cash £]", "Carried £", OF_ITEM), {
      format: "pounds",
      help: "Positive releases, negative costs.",
    }),
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
