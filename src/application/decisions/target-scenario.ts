import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { ADOPTED, BASELINE, isCarried } from "../../domain/scenarios";
import type { Scenario } from "../../domain/scenarios";
import type { AddRow, ScenarioRecord } from "../table-edits";
import type { Ask } from "./ask";

/** Where a decision is written: the scenario asked for, or a draft made for it because that one is locked. */
export interface TargetScenario {
  readonly name: string;
  /** The adopted scenario that stays as it is. */
  readonly locked: string | null;
  /** Makes the draft, where it is not there yet. */
  readonly edits: readonly AddRow[];
}

export const draftNameOf = (adopted: string): string => `${adopted}, copy (draft)`;

export function scenarioNamed(ask: Ask, name: string, { scenarios }: TrustModel): Scenario | null {
  if (isSameName(name, BASELINE) || isSameName(name, ADOPTED)) {
    return ask.say(`${name} is no scenario of its own: make one with scenario new, and change that`);
  }
  return scenarios.find((own) => isSameName(own.name, name)) ?? ask.say(`there is no scenario "${name}"`);
}

/** The draft builds on the adopted scenario, so that together they are its plan with the change. */
export function targetScenario(ask: Ask, asked: string, model: TrustModel): TargetScenario | null {
  const scenario = scenarioNamed(ask, asked, model);
  if (scenario === null) return null;
  const { name, status } = scenario;
  if (status === "withdrawn") return ask.say(`the scenario ${name} is withdrawn: make a new one`);
  if (isCarried(scenario)) {
    return ask.say(`the scenario ${name} is in the baseline, whose rows have its changes: make a new one`);
  }
  if (status === null) return ask.say(`the status of the scenario ${name} cannot be read`);
  if (status !== "adopted") return { name, locked: null, edits: [] };
  const copy = draftNameOf(name);
  if (model.scenarios.some((own) => isSameName(own.name, copy))) {
    const target = targetScenario(ask, copy, model);
    return target && { ...target, locked: name };
  }
  const record: ScenarioRecord = {
    ...NOTHING_ELSE,
    scenario: copy,
    status: "draft",
    buildsOn: name,
    purpose: `Changes to ${name} after it was adopted.`,
  };
  return { name: copy, locked: name, edits: [{ edit: "add", like: null, table: "Scenarios", row: record }] };
}

export const NOTHING_ELSE = {
  purpose: null,
  author: null,
  created: null,
  inputsHash: null,
  adoptedBy: null,
  adoptedOn: null,
  minuteReference: null,
} as const;
