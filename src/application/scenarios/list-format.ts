import { exactText } from "../../domain/kernel";
import { PUBLIC_FORMAT } from "../public-format";
import type { ScenarioSet } from "./open-scenarios";
import { scenarioOverviews } from "./overview";

/** `scenario list --json`: each scenario of the workbook. */
export const listFormat = (set: ScenarioSet): { readonly format: number; readonly scenarios: object[] } => ({
  format: PUBLIC_FORMAT,
  scenarios: scenarioOverviews(set).map(
    ({ name, status, buildsOn, purpose, changes, decisions, stale, ...rest }) => ({
      scenario: name,
      ...{ status, buildsOn, purpose, changes, decisions, stale },
      released: rest.totals.map(({ academicYear, cashReleased, timeReleased }) => ({
        academicYear,
        cash: exactText(cashReleased),
        time: exactText(timeReleased),
      })),
      guardrailsBroken: rest.guardrailsBroken,
      guardrailsNew: rest.guardrailsNew,
    }),
  ),
});
