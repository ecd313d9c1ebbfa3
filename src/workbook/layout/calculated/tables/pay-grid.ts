import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { TIMELINE_SHEET } from "./timeline";

export const pointStepsTable: CalculatedTable = calculatedTable("PointSteps", {
  sheet: TIMELINE_SHEET,
  purpose: "Each row of PayPoints, numbered by its date, so that the latest can be found in any order.",
  columns: [
    key("Row", { format: "whole", help: "Row of PayPoints, from 1." }),
    formula(
      "Point key",
      'INDEX(PayPoints[Area],[@Row])&"|"&INDEX(PayPoints[Scale],[@Row])&"|"&INDEX(PayPoints[Point],[@Row])',
      { format: "text", help: "Area, scale and point." },
    ),
    formula("From", "N(INDEX(PayPoints[Effective from],[@Row]))", {
      format: "date",
      help: "First day of the rate.",
    }),
    formula("Annual £", "N(INDEX(PayPoints[Annual £],[@Row]))", { format: "pence", help: "As entered." }),
    formula("Order", "N(INDEX(PayPoints[Order],[@Row]))", { format: "whole", help: "Place on its scale." }),
    formula("Version", 'COUNTIFS(PointSteps[Point key],[@Point key],PointSteps[From],"<="&[@From])', {
      format: "whole",
      help: "1 for the first amount of the point, 2 for the next, and so on.",
    }),
  ],
});

/** Which point it is, and where it stands. */
const pointKeys: readonly CalculatedColumn[] = [
  key("Plan no", { format: "whole", help: "The plan whose awards apply." }),
  key("Award", { help: "Teacher or Support: the award that raises it." }),
  key("Area", { help: "As in PayPoints." }),
  key("Scale", { help: "As in PayPoints." }),
  key("Point", { help: "As in PayPoints." }),
  key("Point key", { help: "Area, scale and point." }),
  key("Scale key", { help: "Plan, award, area and scale." }),
  key("Key", { help: "All of them." }),
  formula("Award row", 'IFERROR(MATCH([@Plan no]&"|"&[@Award]&" award",PlanAssumptions[Key],0),1)', {
    format: "whole",
    help: "Row of PlanAssumptions.",
  }),
  formula("Versions", "COUNTIFS(PointSteps[Point key],[@Point key])", {
    format: "whole",
    help: "Amounts in PayPoints.",
  }),
  formula(
    "Order",
    "SUMIFS(PointSteps[Order],PointSteps[Point key],[@Point key],PointSteps[Version],[@Versions])",
    { format: "whole", help: "Place on its scale, by its latest amount." },
  ),
  formula("Steps to top", 'COUNTIFS(PayGrid[Scale key],[@Scale key],PayGrid[Order],">"&[@Order])', {
    format: "whole",
    help: "Points above it on its scale.",
  }),
];

/**
 * Each point in use, part after part. Its rows stand in the order of their scale: a post with increments
 * pays what stands as many rows below.
 */
export const payGridTable = (years: number): CalculatedTable =>
  calculatedTable("PayGrid", {
    sheet: TIMELINE_SHEET,
    purpose: "Full-time yearly pay of each point in each part: as published, else with the award on it.",
    columns: [
      ...pointKeys,
      ...series(2 * years + 1, (number) => versionsBy(number - 1)),
      formula(
        "Before",
        "SUMIFS(PointSteps[Annual £],PointSteps[Point key],[@Point key],PointSteps[Version],[@Versions 0])",
        { format: "pence", help: "What it paid before the first part." },
      ),
      ...series(2 * years, payIn),
      formula("Complete", "IF([@Versions 1]>0,1,0)", {
        format: "flag",
        help: "1 where it has an amount from the first part on.",
      }),
    ],
  });

/** Part 0 is the time before the plan. */
const versionsBy = (part: number): CalculatedColumn =>
  formula(
    `Versions ${part}`,
    part === 0
      ? 'COUNTIFS(PointSteps[Point key],[@Point key],PointSteps[From],"<"&INDEX(Timeline[Starts],1))'
      : `COUNTIFS(PointSteps[Point key],[@Point key],PointSteps[From],"<="&INDEX(Timeline[Rates as at],${part}))`,
    { format: "whole", help: part === 0 ? "Amounts before the first part." : "Amounts by its rates day." },
  );

const isNew = (part: number): string => `[@Versions ${part}]>[@Versions ${part - 1}]`;

/** A new amount counts as it stands; else the one before it, with the award of the part, up to the next £1. */
function payIn(part: number): CalculatedColumn {
  const before = part === 1 ? "[@Before]" : `[@Part ${part - 1}]`;
  const year = Math.ceil(part / 2);
  const award = part % 2 === 1 ? "Teacher" : "Support";
  return formula(
    `Part ${part}`,
    `IF(${isNew(part)},SUMIFS(PointSteps[Annual £],PointSteps[Point key],[@Point key],PointSteps[Version],[@Versions ${part}]),IF([@Award]="${award}",ROUNDUP(ROUND(${before}*(1+INDEX(PlanAssumptions[Rate ${year}],[@Award row])),6),0),${before}))`,
    { format: "pence", unit: "£", help: "A year, full time." },
  );
}
