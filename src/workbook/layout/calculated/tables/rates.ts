import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { RATE_LABELS, TIMELINE_SHEET } from "./timeline";

export const rateStepsTable: CalculatedTable = calculatedTable("RateSteps", {
  sheet: TIMELINE_SHEET,
  purpose: "Each row of OnCostRates, numbered by its date, so that the latest can be found in any order.",
  columns: [
    key("Row", { format: "whole", help: "Row of OnCostRates, from 1." }),
    formula(
      "Key",
      'INDEX(OnCostRates[Rate],[@Row])&"|"&IF(INDEX(OnCostRates[School],[@Row])="","All",INDEX(OnCostRates[School],[@Row]))',
      { format: "text", help: "The rate, and the school that it is for." },
    ),
    formula("From", "N(INDEX(OnCostRates[Effective from],[@Row]))", {
      format: "date",
      help: "First day of the rate.",
    }),
    formula("Value", "N(INDEX(OnCostRates[Value],[@Row]))", { help: "As entered." }),
    formula("Version", 'COUNTIFS(RateSteps[Key],[@Key],RateSteps[From],"<="&[@From])', {
      format: "whole",
      help: "1 for the first rate of this key, 2 for the next, and so on.",
    }),
  ],
});

/** Employer's pension rates differ from school to school only in the LGPS. */
export const schoolRatesTable = (years: number): CalculatedTable =>
  calculatedTable("SchoolRates", {
    sheet: TIMELINE_SHEET,
    purpose: "The LGPS employer rate of each school in each part: its own, else the one for all schools.",
    columns: [
      key("School", { help: "As in Schools." }),
      ...series(2 * years, (part) =>
        formula(
          `Key ${part}`,
          `IF(COUNTIFS(RateSteps[Key],"${RATE_LABELS.lgps}|"&[@School],RateSteps[From],"<="&INDEX(Timeline[Rates as at],${part}))>0,"${RATE_LABELS.lgps}|"&[@School],"${RATE_LABELS.lgps}|All")`,
          { format: "text", help: "Whose rate counts in this part." },
        ),
      ),
      ...series(2 * years, (part) =>
        formula(
          `LGPS ${part}`,
          `SUMIFS(RateSteps[Value],RateSteps[Key],[@Key ${part}],RateSteps[Version],COUNTIFS(RateSteps[Key],[@Key ${part}],RateSteps[From],"<="&INDEX(Timeline[Rates as at],${part})))`,
          { format: "percent", help: "The latest on or before the rates day." },
        ),
      ),
      formula(
        "LGPS from",
        'IF(COUNTIFS(RateSteps[Key],[@Key 1],RateSteps[From],"<="&INDEX(Timeline[Rates as at],1))>0,1,0)',
        { format: "flag", help: "1 where a rate is in force from the first part on." },
      ),
    ],
  });
