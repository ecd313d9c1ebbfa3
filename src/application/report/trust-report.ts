import { schoolFilter } from "../school-filter";
import type { TrustReview } from "../trust-review";
import { changeLines } from "./changes";
import { guardrailLines, problemLines, provisionalLines } from "./findings";
import { WIDTH } from "./lines";
import { measuredLines } from "./measured";
import { leftLines, reinvestedLines } from "./reinvested";
import { releasedLines } from "./released";

/** The review as a report for people, for a terminal of 80 columns. */
export function trustReport(review: TrustReview, school: string | null = null): string {
  const wanted = schoolFilter(review, school);
  const lines = [
    "═".repeat(WIDTH),
    review.trust === "" ? "Trust name not known" : review.trust,
    titleOf(review, school),
    "═".repeat(WIDTH),
    ...measuredLines(review, yearToShow(review), wanted),
    ...changeLines(review, wanted),
    ...releasedLines(review, wanted),
    ...(review.plans.length > 1 ? reinvestedLines(review, wanted) : []),
    ...leftLines(review),
    ...guardrailLines(review, wanted),
    ...provisionalLines(review),
    ...problemLines(review),
  ];
  return `${lines.join("\n")}\n`;
}

function titleOf({ activeScenario, plans }: TrustReview, school: string | null): string {
  const what = plans.length > 1 ? `${activeScenario} compared with the baseline` : "The baseline";
  return school === null ? what : `${what}: ${school}`;
}

/** The first year with a full year's effect: the one after the first release, else the first year. */
function yearToShow({ cash, time, model }: TrustReview): string {
  const years = model?.everything.timeline.years ?? [];
  const released = years.filter((year) => [...cash, ...time].some((entry) => entry.academicYear === year));
  return released[0] ?? years[0] ?? "";
}
