import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { FIRST_RATIO, LAST_RATIO, NOT_KNOWN } from "./ratio-columns";
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
    formula("Key", '[@Metric]&"|"&[@Phase]&"|"&[@Basis]', { format: "text", help: "All three." }),
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

const limit = (header: string): CalculatedColumn =>
  formula(
    header,
    `IF([@Row]=0,${header === "Floor" ? 'INDEX(Settings[Value],MATCH("Minimum reserve share",Settings[Setting],0))' : '""'},IF([@Counts]=0,"",IF(ISNUMBER(INDEX(MetricBands[${header}],MAX(1,[@Row]))),INDEX(MetricBands[${header}],MAX(1,[@Row])),"")))`,
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
    limit("Floor"),
    limit("Ceiling"),
  ],
});

interface Metrics {
  readonly name: string;
  readonly from: string;
  readonly purpose: string;
  readonly who: string;
}

const AFTER = "[@Plan after]";
const ifKnown = (text: string): string => `IF(${AFTER}="${NOT_KNOWN}","${NOT_KNOWN}",${text})`;

function metricsOf({ name, from, purpose, who }: Metrics): CalculatedTable {
  const plan = (header: string, number: number): CalculatedColumn =>
    formula(
      header,
      `IFERROR(INDEX(${from}[[${FIRST_RATIO}]:[${LAST_RATIO}]],MATCH([@${number} Key],${from}[Key],0),[@Metric no]),"${NOT_KNOWN}")`,
      { help: "Unrounded." },
    );
  return calculatedTable(name, {
    sheet: "Metrics",
    purpose,
    columns: [
      key(who, { help: "As in Schools, or a total." }),
      key("Academic year", { help: "September to August." }),
      key("Metric", { help: "As in the glossary." }),
      key("Unit", { help: "Of the figures." }),
      plan("Baseline", 1),
      plan("Plan before", 3),
      plan("Plan after", 4),
      formula(
        "Change",
        `IF(OR([@Baseline]="${NOT_KNOWN}",${AFTER}="${NOT_KNOWN}"),"${NOT_KNOWN}",${AFTER}-[@Baseline])`,
        {
          help: "Plan after commitments less baseline.",
        },
      ),
      ...(["Usual low", "Usual high", "Aim low", "Aim high"] as const).map((edge) =>
        formula(edge, `IF([@Band row]=0,"",INDEX(Bands[${edge}],[@Band row]))`, {
          help: "As in MetricBands.",
        }),
      ),
      formula(
        "Status",
        ifKnown(
          'IF([@Band row]=0,"not banded",IF([@Beyond outer]>0,"outside outer",IF([@Beyond usual]>0,"outside usual","in range")))',
        ),
        { format: "result", help: "Plan after commitments against what is usual." },
      ),
      formula(
        "Guardrail",
        ifKnown(
          'IF([@Limits broken]>0,"broken",IF(COUNTIFS(Limits[Metric],[@Metric],Limits[For],[@Phase])=0,"no limit","holds"))',
        ),
        { format: "result", help: "Plan after commitments against floors and ceilings." },
      ),
      key("Provisional", { help: "yes where it rests on pay or rates that are not confirmed." }),
      ...helpers(who),
    ],
  });
}

/** What the other columns look up once. */
const helpers = (who: string): CalculatedColumn[] => [
  key("Phase", { help: "The phase whose limits hold." }),
  key("Band key", { help: "Metric, phase and basis of the row of Bands." }),
  ...[1, 3, 4].map((number) =>
    key(`${number} Key`, { help: `Plan ${number}, ${who.toLowerCase()} and year.` }),
  ),
  formula(
    "Metric no",
    `IFERROR(MATCH([@Metric],SchoolYear[[#Headers],[${FIRST_RATIO}]:[${LAST_RATIO}]],0),0)`,
    {
      format: "whole",
      help: "Its column of figures.",
    },
  ),
  formula("Band row", "IFERROR(MATCH([@Band key],Bands[Key],0),0)", {
    format: "whole",
    help: "Row of Bands; 0 where there is none.",
  }),
  formula("Beyond outer", beyond("Outer"), { format: "whole", help: "1 outside the outer edges." }),
  formula("Beyond usual", beyond("Usual"), { format: "whole", help: "1 outside the usual edges." }),
  formula(
    "Limits broken",
    `COUNTIFS(Limits[Metric],[@Metric],Limits[For],[@Phase],Limits[Floor],">"&${AFTER})+COUNTIFS(Limits[Metric],[@Metric],Limits[For],[@Phase],Limits[Ceiling],"<"&${AFTER})`,
    { format: "whole", help: "Floors above and ceilings below the figure." },
  ),
];
function beyond(which: "Outer" | "Usual"): string {
  const own = "Bands[Key],[@Band key]";
  return `COUNTIFS(${own},Bands[${which} low],">"&${AFTER})+COUNTIFS(${own},Bands[${which} high],"<="&${AFTER})`;
}

export const trustMetricsTable: CalculatedTable = metricsOf({
  name: "TrustMetrics",
  from: "TotalYear",
  who: "Total",
  purpose: "The trust, its secondaries and its primaries: the headline is the plan after commitments.",
});
export const metricsTable: CalculatedTable = metricsOf({
  name: "Metrics",
  from: "SchoolYear",
  who: "School",
  purpose: "Every school: the headline is the plan after commitments.",
});
