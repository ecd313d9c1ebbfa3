import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedTable } from "../calculated-table";
import { NOT_KNOWN } from "./ratio-columns";
import { TIMELINE_SHEET } from "./timeline";

export const NO_PENSION = "None";

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
    formula(
      "Value",
      `IF(ISNUMBER(INDEX(OnCostRates[Value],[@Row])),INDEX(OnCostRates[Value],[@Row]),"${NOT_KNOWN}")`,
      { help: "As entered." },
    ),
    formula("Version", 'COUNTIFS(RateSteps[Key],[@Key],RateSteps[From],"<="&[@From])', {
      format: "whole",
      help: "1 for the first rate of this key, 2 for the next, and so on.",
    }),
  ],
});

const asAt = (part: number): string => `"<="&INDEX(Timeline[Rates as at],${part})`;

/** Employer's pension rates differ from school to school only in the LGPS. */
export const pensionRatesTable = (years: number): CalculatedTable =>
  calculatedTable("PensionRates", {
    sheet: TIMELINE_SHEET,
    purpose: "The employer's rate of each pension scheme in each part; of the LGPS, of each school.",
    columns: [
      key("Row", { format: "whole", help: "Place in this table, from 1." }),
      key("Key", { help: "The scheme, and for the LGPS the school." }),
      key("Scheme", { help: "As in Staff and Roles." }),
      key("Rate", { help: "What the rate is called in OnCostRates; none where there is nothing to pay." }),
      key("School", { help: "As in Schools, or All." }),
      ...series(2 * years, (part) =>
        formula(
          `Key ${part}`,
          `[@Rate]&"|"&IF(COUNTIFS(RateSteps[Key],[@Rate]&"|"&[@School],RateSteps[From],${asAt(part)})>0,[@School],"All")`,
          { format: "text", help: "Whose rate counts in this part: the school's own, else that for all." },
        ),
      ),
      ...series(2 * years, (part) =>
        formula(
          `Part ${part}`,
          `SUMIFS(RateSteps[Value],RateSteps[Key],[@Key ${part}],RateSteps[Version],COUNTIFS(RateSteps[Key],[@Key ${part}],RateSteps[From],${asAt(part)}))`,
          { format: "percent", help: "The latest on or before the rates day." },
        ),
      ),
      formula(
        "Known",
        `IF(OR([@Scheme]="${NO_PENSION}",AND(COUNTIFS(RateSteps[Key],[@Key 1],RateSteps[From],${asAt(1)})>0,COUNTIFS(RateSteps[Key],[@Rate]&"|*",RateSteps[Value],"${NOT_KNOWN}")=0)),INDEX(Timeline[Complete],1),0)`,
        { format: "flag", help: "1 where it and the rates of National Insurance are there from the start." },
      ),
    ],
  });
