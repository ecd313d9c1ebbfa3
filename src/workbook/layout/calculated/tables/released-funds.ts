import { BY_POT, calculatedTable, formula, key, POUNDS_OR_PERIODS } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { FIRST_LINE, LAST_LINE } from "./drivers";
import { NOT_KNOWN } from "./ratio-columns";

const POT = "Cash or time";
const about: readonly CalculatedColumn[] = [
  key("Plan", { help: "The scenario." }),
  key("School", { help: "As in Schools." }),
  key("Academic year", { help: "September to August." }),
  key("Fund", { help: "All for lines that are not told apart by fund." }),
  key(POT, { help: "Two pots that are never added." }),
  key("Explained by", {
    help: "change: worked out by Headroom; carried: as it was when the scenario went into the baseline; driver and subject: by this workbook.",
  }),
  key("Item", { help: "The change, what moved, or the subject." }),
];

const workedOut: readonly CalculatedColumn[] = [
  key("Worked out", {
    format: "number",
    unit: POUNDS_OR_PERIODS,
    formatBy: BY_POT,
    help: "By Headroom, for a change: the engine's own figure.",
  }),
  key("Worked out on", { format: "date", help: "The day of that figure." }),
  key("Recurrence", { help: "recurrent, or one-off." }),
  key("Basis", { help: "from spend, or from budget only." }),
  key("Release", { help: "The row of Releases that claims it." }),
  key("Line no", { format: "whole", help: "Column of Drivers." }),
  key("Year no", { format: "whole", help: "As in ModelYears." }),
  key("Plan key", { help: "Of TimeReleased: the plan, the school and the subject." }),
  key("Built key", { help: "The same of the plan that the scenario builds on." }),
];

const ofDriver = (columns: string, more = ""): string =>
  `INDEX(Drivers[${columns}],MATCH([@School]&"|"&[@Academic year],Drivers[Key],0)${more})`;
const DRIVER = `IF(${ofDriver("Known")}=0,"${NOT_KNOWN}",${ofDriver(`[${FIRST_LINE}]:[${LAST_LINE}]`, ",[@Line no]")})`;

/** Of a subject; 0 where the plan has nothing to free in it. A text less a number is an error. */
const freed = (years: number, by: string): string =>
  `IFERROR(INDEX(TimeReleased[[Freed 1]:[Freed ${years}]],MATCH([@${by}],TimeReleased[Key],0),[@Year no]),0)`;

/** By change as Headroom worked it out; by driver and by subject as this workbook does. */
export const releasedFundsTable = (years: number): CalculatedTable =>
  calculatedTable("ReleasedFunds", {
    sheet: "Released funds",
    helpersFrom: "Line no",
    purpose: "What the active scenario releases: by change, by what moved, and periods by subject.",
    columns: [
      ...about,
      formula("Cash £", `IF([@Worked out on]="",${DRIVER},[@Worked out])`, {
        format: "pence",
        help: "Positive releases, negative costs.",
        onlyFor: { key: POT, word: "cash" },
      }),
      formula(
        "Time",
        `IF([@Worked out on]="",IFERROR(${freed(years, "Plan key")}-${freed(years, "Built key")},"${NOT_KNOWN}"),[@Worked out])`,
        {
          unit: "periods/week",
          help: "Periods a week: not money. Of a subject, what the plan frees less what the plan that it builds on does.",
          onlyFor: { key: POT, word: "time" },
        },
      ),
      ...workedOut,
    ],
  });
