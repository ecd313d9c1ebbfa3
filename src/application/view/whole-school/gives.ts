import { METRIC_LABELS } from "../../../domain/metrics";
import type { Given } from "../../decisions/ask";
import { inWords } from "../../issues/words";
import { figureText } from "../../present/figure-text";
import { numberText } from "../../present/number-text";
import type { WholeSchoolFigures } from "../../whole-school/figures";
import { measuresOf } from "../../whole-school/measures";
import type { MeasuredFigure } from "../../whole-school/measures";
import { readFigures } from "../../whole-school/read-figures";
import type { FormProblem } from "../scenarios/trial";
import { standingOf } from "../standing";
import type { Standing } from "../texts";

/** A ratio that the figures give, as the tool would show it. */
export interface GivenRatio {
  readonly label: string;
  readonly value: string;
  /** Null where the tool has no range for it. */
  readonly standing: Standing | null;
}

export interface WholeSchoolView {
  readonly problems: readonly FormProblem[];
  /** Null while something is wrong or missing. */
  readonly figures: WholeSchoolFigures | null;
  readonly ratios: readonly GivenRatio[];
  /** What is said in place of ratios, or about them. */
  readonly lead: string;
}

/** What was typed comes to: its ratios, or what is still to be put right. */
export function wholeSchoolView(given: Given): WholeSchoolView {
  const read = readFigures(given);
  if (read.outcome === "wrong") {
    const count = inWords(read.problems.length, "thing");
    return {
      ...{ problems: read.problems, figures: null, ratios: [] },
      lead: `Shown once the figures above are there: ${count} to go.`,
    };
  }
  const { figures, planner } = measuresOf(read.figures);
  const asked = { label: "Teachers that the tool's planner asks for", value: numberText(planner, 1) };
  return {
    ...{ problems: [], figures: read.figures },
    ratios: [...figures.map(ratioOf), { ...asked, standing: null }],
    lead: leadOf(read.figures),
  };
}

/** The tool counts periods of a cycle, the workbook those of a week. */
function leadOf({ weeksPerCycle }: WholeSchoolFigures): string {
  const weeks = numberText(weeksPerCycle, 0);
  return weeks === "1"
    ? "By the DfE tool's formulas and ranges. The workbook will give the same."
    : `By the DfE tool's formulas and ranges, of a cycle of ${weeks} weeks. The workbook will give the same, but for average teacher load, cost per lesson and curriculum bonus: it gives them by the week.`;
}

const ratioOf = (figure: MeasuredFigure): GivenRatio => ({
  label: METRIC_LABELS[figure.metric].replace(/, DfE tool$/, ""),
  value: figureText(figure),
  standing: figure.status === "not banded" ? null : standingOf(figure),
});
