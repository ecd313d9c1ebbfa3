import type { Issue } from "../domain/kernel";
import type { TrustModel } from "../domain/reinvestment";
import { scenarioPlan } from "../domain/scenarios";

/** What is wrong with the changes of any scenario, also those that are not in force; withdrawn ones are history. */
export const scenarioIssues = (model: TrustModel): Issue[] =>
  model.scenarios
    .filter(({ status }) => status !== "withdrawn")
    .flatMap(({ name }) => scenarioPlan(name, model).issues);
