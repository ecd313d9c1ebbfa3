import { key } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";

const PLANS = ["baseline", "built on", "before", "after"] as const;

/** In which plans a row counts; side by side, so that a plan's number finds its column. */
export const IN_PLAN_COLUMNS: readonly CalculatedColumn[] = PLANS.map((plan) =>
  key(`In ${plan}`, { format: "flag", help: "1 where the row counts in this plan." }),
);

/** Of a table, the rows that count in the plan of this row. */
export const inPlan = (table: string): string => `INDEX(${table}[[In baseline]:[In after]],0,[@Plan no]),1`;

/** Which changes cut a row by date. */
export const PIECE_COLUMNS: readonly CalculatedColumn[] = [
  key("Begins at", { help: "It begins on the From date of this change." }),
  key("Begins after", { help: "It begins on the day after the To date of this change." }),
  key("Ends at", { help: "It ends on the day before the From date of this change." }),
  key("Ends after", { help: "It ends on the To date of this change." }),
];

const changeDate = (column: string, by: string): string =>
  `SUMIFS(PlanChanges[${column}],PlanChanges[Change],[@${by}])`;

/** The first day of a row, or the day after its last, where a change cuts it. */
export const cutBy = (side: "Begins" | "Ends"): string =>
  `${changeDate("From", `${side} at`)}+${changeDate("After", `${side} after`)}`;
/** The same; `entered` where no change cuts it. */
export const cutDate = (side: "Begins" | "Ends", entered: string): string =>
  `IF([@${side} at]&[@${side} after]="",${entered},${cutBy(side)})`;
