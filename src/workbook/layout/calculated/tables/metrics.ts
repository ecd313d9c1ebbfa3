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

const beyond = (low: string, high: string): string =>
  `COUNTIF(${low},">"&${AFTER})+COUNTIF(${high},"<="&${AFTER})`;
const BANDED = { key: "Band no" } as const;
const edgeOf = (edge: string): string => `INDEX(Bands[${edge}],[@Band no])`;

/** Where the plan after commitments stands. */
const standing: readonly CalculatedColumn[] = [
  ...(["Usual low", "Usual high", "Aim low", "Aim high"] as const).map((edge) =>
    formula(edge, edgeOf(edge), {
      help: "As in MetricBands.",
      formatBy: BY_UNIT,
      onlyFor: BANDED,
    }),
  ),
  formula(
    "Status",
    ifKnown(
      `IF([@Band no]="","not banded",IF([@Beyond outer]>0,"outside outer",IF(${beyond("[@Usual low]", "[@Usual high]")}>0,"outside usual","in range")))`,
    ),
    { format: "result", help: "Plan after commitments against what is usual." },
  ),
  formula(
    "Guardrail",
    ifKnown(
      `IF(COUNTIFS(Limits[Key],[@Limit key])=0,"no limit",IF(COUNTIFS(Limits[Key],[@Limit key],Limits[Floor],">"&${AFTER})+COUNTIFS(Limits[Key],[@Limit key],Limits[Ceiling],"<"&${AFTER})>0,"broken","holds"))`,
    ),
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
      ...finders(who),
    ],
  });
}

/** By which the other columns find what they read. */
const finders = (who: string): CalculatedColumn[] => [
  key("Limit key", { help: "Metric and phase, as Key in Limits." }),
  key("Band no", { format: "whole", help: "Row of Bands; blank where there is none." }),
  key("Metric no", { format: "whole", help: "Its column of figures in the workings." }),
  ...[1, 3, 4].map((number) =>
    key(`${number} Key`, { help: `Plan ${number}, ${who.toLowerCase()} and year.` }),
  ),
  formula("Beyond outer", beyond(edgeOf("Outer low"), edgeOf("Outer high")), {
    format: "flag",
    help: "1 outside the outer edges.",
    onlyFor: BANDED,
  }),
];

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
