import { calculatedTable, formula, key } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable, FormatBy } from "../calculated-table";
import { FIRST_RATIO, LAST_RATIO, NOT_KNOWN } from "./ratio-columns";

interface Metrics {
  readonly name: string;
  readonly from: string;
  readonly purpose: string;
  readonly who: string;
}

/** Shares of something are percentages; other ratios are not. */
export const METRIC_UNITS = { pounds: "£", percent: "%" } as const;
const BY_UNIT: FormatBy = {
  key: "Unit",
  formats: {
    [METRIC_UNITS.pounds]: "pounds",
    [METRIC_UNITS.percent]: "percent",
    ratio: "ratio",
    count: "whole",
  },
};

const AFTER = "[@Plan after]";
const ifKnown = (text: string): string => `IF(${AFTER}="${NOT_KNOWN}","${NOT_KNOWN}",${text})`;

/** Where the plan after commitments stands. */
const standing: readonly CalculatedColumn[] = [
  ...(["Usual low", "Usual high", "Aim low", "Aim high"] as const).map((edge) =>
    formula(edge, `IF([@Band row]=0,"",INDEX(Bands[${edge}],[@Band row]))`, {
      help: "As in MetricBands.",
      formatBy: BY_UNIT,
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
    ifKnown('IF([@Limits broken]>0,"broken",IF(COUNTIFS(Limits[Key],[@Limit key])=0,"no limit","holds"))'),
    { format: "result", help: "Plan after commitments against floors and ceilings." },
  ),
];

function metricsOf({ name, from, purpose, who }: Metrics): CalculatedTable {
  const plan = (header: string, number: number): CalculatedColumn =>
    formula(
      header,
      `IFERROR(INDEX(${from}[[${FIRST_RATIO}]:[${LAST_RATIO}]],MATCH([@${number} Key],${from}[Key],0),[@Metric no]),"${NOT_KNOWN}")`,
      { help: "Unrounded.", formatBy: BY_UNIT },
    );
  return calculatedTable(name, {
    sheet: "Metrics",
    purpose,
    helpersFrom: "Limit key",
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
          formatBy: BY_UNIT,
        },
      ),
      ...standing,
      key("Provisional", { help: "yes where it rests on pay or rates that are not confirmed." }),
      ...helpers(who),
    ],
  });
}

/** What the other columns look up once. */
const helpers = (who: string): CalculatedColumn[] => [
  key("Limit key", { help: "Metric and phase, as Key in Limits." }),
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
    `COUNTIFS(Limits[Key],[@Limit key],Limits[Floor],">"&${AFTER})+COUNTIFS(Limits[Key],[@Limit key],Limits[Ceiling],"<"&${AFTER})`,
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
