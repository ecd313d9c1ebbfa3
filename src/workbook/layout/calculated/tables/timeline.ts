import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";

export const TIMELINE_SHEET = "Timeline and pay";

const ASSUMED = ["Teacher award", "Support award", "Non-pay inflation", "Income growth"] as const;

export const modelYearsTable: CalculatedTable = calculatedTable("ModelYears", {
  sheet: TIMELINE_SHEET,
  purpose: "The academic years of the plan.",
  columns: [
    key("Year no", { format: "whole", help: "Place in the plan, from 1." }),
    key("Academic year", { help: "September to August, the trust's financial year." }),
    key("Starts", { format: "date", help: "1 September." }),
    key("Ends", { format: "date", help: "31 August." }),
    formula("Years row", "IFERROR(MATCH([@Academic year],Years[Academic year],0),1)", {
      format: "whole",
      help: "Its row in the table Years.",
    }),
    formula("Entered", "IF(COUNTIFS(Years[Academic year],[@Academic year])=1,1,0)", {
      format: "flag",
      help: "1 where Years has exactly one row for it.",
    }),
    ...ASSUMED.map((assumption) =>
      formula(
        `${assumption} known`,
        `IF(ISNUMBER(INDEX(Years[${assumption} %],[@Years row])),[@Entered],0)`,
        {
          format: "flag",
          help: "1 where Years says it.",
        },
      ),
    ),
  ],
});

/** The rate for every school that is in force on the rates day; its label is that of OnCostRates. */
const rate = (header: string, label: string, format: "pence" | "percent"): CalculatedColumn =>
  formula(
    header,
    `SUMIFS(RateSteps[Value],RateSteps[Key],"${label}|All",RateSteps[Version],COUNTIFS(RateSteps[Key],"${label}|All",RateSteps[From],"<="&[@Rates as at]))`,
    { format, help: `${label}: the latest on or before the rates day.` },
  );

export const RATE_LABELS = {
  ni: "Employer NI rate",
  threshold: "Employer NI secondary threshold",
  tps: "Teachers' Pension employer rate",
  lgps: "LGPS employer rate",
  levy: "Apprenticeship levy rate",
  levyAllowance: "Apprenticeship levy allowance",
  allowance: "Employment Allowance per trust",
} as const;

export const timelineTable: CalculatedTable = calculatedTable("Timeline", {
  sheet: TIMELINE_SHEET,
  purpose: "The parts of each year, and the rates of each part: those in force on its first pay day.",
  columns: [
    key("Part no", { format: "whole", help: "Place in the plan, from 1." }),
    key("Year no", { format: "whole", help: "The year that it is part of." }),
    key("Academic year", { help: "The same in words." }),
    key("Part", { help: "September to March, or April to August." }),
    key("Starts", { format: "date", help: "First day." }),
    key("Ends", { format: "date", help: "Last day." }),
    formula("Months", "(YEAR([@Ends])-YEAR([@Starts]))*12+MONTH([@Ends])-MONTH([@Starts])+1", {
      format: "whole",
      help: "Months of the part.",
    }),
    formula("Month from", "YEAR([@Starts])*12+MONTH([@Starts])", {
      format: "whole",
      help: "Year × 12 + month of its first day.",
    }),
    formula("Month to", "[@Month from]+[@Months]", {
      format: "whole",
      help: "The same of the day after it.",
    }),
    formula("Rates as at", "EOMONTH([@Starts],0)", {
      format: "date",
      help: "The last day of its first month: the first pay day.",
    }),
    rate("NI rate", RATE_LABELS.ni, "percent"),
    rate("NI threshold £", RATE_LABELS.threshold, "pence"),
    rate("TPS rate", RATE_LABELS.tps, "percent"),
    rate("Levy rate", RATE_LABELS.levy, "percent"),
    rate("Levy allowance £", RATE_LABELS.levyAllowance, "pence"),
    rate("Employment Allowance £", RATE_LABELS.allowance, "pence"),
    formula(
      "Complete",
      'IF(AND(COUNTIFS(RateSteps[Key],"Employer NI rate|All",RateSteps[From],"<="&[@Rates as at])>0,COUNTIFS(RateSteps[Key],"Employer NI secondary threshold|All",RateSteps[From],"<="&[@Rates as at])>0,COUNTIFS(RateSteps[Key],"Employer NI*|All",RateSteps[Value],"not known")=0),1,0)',
      { format: "flag", help: "1 where the rates of employer's National Insurance are there." },
    ),
    formula(
      "Levy known",
      'IF(AND(COUNTIFS(RateSteps[Key],"Apprenticeship levy rate|All",RateSteps[From],"<="&[@Rates as at])>0,COUNTIFS(RateSteps[Key],"Apprenticeship levy allowance|All",RateSteps[From],"<="&[@Rates as at])>0,COUNTIFS(RateSteps[Key],"Apprenticeship levy*",RateSteps[Value],"not known")=0),1,0)',
      { format: "flag", help: "1 where the rates of the apprenticeship levy are there." },
    ),
  ],
});
