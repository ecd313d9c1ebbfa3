import type { Effect } from "./effect";
import type { Change, Scenario } from "./scenario";

/** One change of a plan, and the rows it takes out and puts in. */
export interface Step {
  readonly scenario: Scenario;
  readonly change: Change;
  readonly effect: Effect;
}
