import type { KeyValues } from "../../layout/calculated/calculated-table";
import type { WorkingContext } from "../context";
import { guardrailChecks } from "./guardrails";
import { controls } from "./controls";
import { rowCounts, settingsAsWorked, textsForNumbers } from "./inputs";
import { conservation, engineTies } from "./tie-outs";

/** In the three groups, arithmetic first. */
export const checkRows = (context: WorkingContext): KeyValues[] => [
  ...settingsAsWorked(context),
  ...engineTies(context),
  ...conservation(context),
  ...rowCounts(context),
  ...textsForNumbers(context),
  ...controls(context),
  ...guardrailChecks(context),
];
