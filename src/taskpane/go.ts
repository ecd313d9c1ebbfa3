import type { Choice } from "../application/view/choice";
import type { FormStart } from "../application/view/scenarios/verb-form";
import type { TabName } from "./tabs/tab-names";

/** Where a page may lead. */
export interface Go {
  readonly open: (tab: TabName) => void;
  readonly choose: (part: Partial<Choice>) => void;
  /** Opens the form of a change with what is known already. */
  readonly change: (start: FormStart) => void;
}
