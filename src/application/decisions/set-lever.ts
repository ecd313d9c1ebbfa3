import { academicYearOf, exactText } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { GoalAnswer } from "../scenarios/goal-seek";
import { decideBy } from "./decide";
import type { DecisionOutcome } from "./decide";
import { needed, setTo } from "./verb";
import type { Verb } from "./verb";

/** What a goal seek found, as a decision of a scenario; refused where it found no value to set. */
export function setLever(
  { lever: { change }, sought }: GoalAnswer,
  model: TrustModel,
  { scenario, reason }: { readonly scenario: string; readonly reason: string },
): DecisionOutcome {
  const value = sought.outcome === "found" ? exactText(sought.answer.lever) : null;
  if (value === null) return { outcome: "refused", problems: ["there is no answer to write"] };
  const isOfYear = change.table === "Years";
  const verb: Verb = {
    name: "goal-seek",
    does: "set a figure to what reaches an aim",
    dating: isOfYear ? "one year" : "years",
    options: isOfYear ? [needed("year", "2028/29", "the year that it is of")] : [],
    draft: () => ({ changes: [setTo({ ...change, field: change.field ?? "" }, value)], rows: [] }),
  };
  const year = change.fromDate ? academicYearOf(change.fromDate) : "";
  const given = { [isOfYear ? "year" : "from"]: year, reason };
  return decideBy(verb, model, { scenario, given });
}
