import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { YEARS_SHEET } from "./total-year";

const EDGES = ["Outer low", "Usual low", "Usual high", "Outer high", "Aim low", "Aim high"] as const;
const OWN_BAND = "MetricBands[Metric],[@Metric],MetricBands[Phase],[@Phase],MetricBands[Basis],[@Basis]";

export const bandsTable: CalculatedTable = calculatedTable("Bands", {
  sheet: YEARS_SHEET,
  purpose: "The row of MetricBands that counts for each metric and phase, by the band basis of Settings.",
  columns: [
    key("Metric", { help: "As in MetricBands." }),
    key("Phase", { help: "As in MetricBands." }),
    key("Basis", { help: "As in MetricBands." }),
    ...EDGES.map((edge) =>
      formula(
        edge,
        `IF(COUNTIFS(${OWN_BAND},MetricBands[${edge}],"<>")=0,"",SUMIFS(MetricBands[${edge}],${OWN_BAND}))`,
        { help: "As in MetricBands; blank where it has none." },
      ),
    ),
  ],
});

export const NO_PHASE = "(over phases)";

/** A number as it stands, and a blank as a blank: 0 is a limit too. */
const numberOrBlank = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},"")`;
const ofSettings = 'INDEX(Settings[Value],MATCH("Minimum reserve share",Settings[Setting],0))';

const limit = (header: "Floor" | "Ceiling"): CalculatedColumn =>
  formula(
    header,
    `IF([@Row]=0,${header === "Floor" ? "[@Minimum]" : '""'},IF([@Counts]=0,"",${numberOrBlank(`INDEX(MetricBands[${header}],MAX(1,[@Row]))`)}))`,
    { help: "As in MetricBands; of row 0 the minimum reserve share of Settings." },
  );

export const limitsTable: CalculatedTable = calculatedTable("Limits", {
  sheet: YEARS_SHEET,
  purpose: "Every floor and ceiling, with each phase that it holds for.",
  columns: [
    key("Row", { format: "whole", help: "Row of MetricBands; 0 is the minimum reserve share of Settings." }),
    key("For", { help: "The phase of the figure." }),
    key("Of settings", { help: "The metric that Settings limits, on row 0." }),
    formula("Metric", "IF([@Row]=0,[@Of settings],INDEX(MetricBands[Metric],MAX(1,[@Row])))", {
      format: "text",
      help: "What is limited.",
    }),
    formula(
      "Counts",
      'IF(OR(INDEX(MetricBands[Phase],MAX(1,[@Row]))="All",INDEX(MetricBands[Phase],MAX(1,[@Row]))=[@For]),1,0)',
      { format: "flag", help: "1 where the row is for this phase." },
    ),
    formula("Key", '[@Metric]&"|"&[@For]', { format: "text", help: "Metric and phase." }),
    formula("Minimum", `IFERROR(${numberOrBlank(ofSettings)},"")`, {
      help: "The minimum reserve share of Settings; blank where there is none.",
    }),
    limit("Floor"),
    limit("Ceiling"),
  ],
});
