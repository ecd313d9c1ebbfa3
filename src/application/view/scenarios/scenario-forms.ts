import type { CivilDate } from "../../../domain/kernel";
import { BASELINE } from "../../../domain/scenarios";
import { adopt } from "../../decisions/adopt";
import type { Given } from "../../decisions/ask";
import { newScenario } from "../../decisions/new-scenario";
import type { Deed } from "../../open-workbook";
import type { TableEdit } from "../../table-edits";
import type { Look } from "../choice";
import { sentenceCase } from "../texts";
import type { FormProblem } from "./trial";
import type { FieldKind, FormField } from "./verb-form";

/** What would be written, and what is said once it is; or what is wrong. */
export type ScenarioEdits =
  | { readonly problems: readonly FormProblem[] }
  | {
      readonly edits: readonly TableEdit[];
      readonly deed: Deed;
      readonly said: string;
      readonly scenario: string;
    };

interface Words {
  readonly label: string;
  readonly help?: string;
  readonly isNeeded?: boolean;
}
const field = (name: string, kind: FieldKind, { label, help = "", isNeeded = true }: Words): FormField => ({
  ...{ name, kind, label, help, isNeeded },
  options: [],
});

/** Most changes of a new scenario start in the year that is looked at, and few in the plan's first, which has begun. */
export function firstYearOf({ review: { model }, academicYear }: Look): string {
  const [first, second] = model?.everything.timeline.years ?? [];
  return academicYear === first ? (second ?? first) : academicYear;
}

export function newScenarioForm({ review: { model } }: Look): FormField[] {
  const years = model?.everything.timeline.years ?? [];
  const names = [
    BASELINE,
    ...(model?.scenarios ?? []).filter(({ status }) => status !== "withdrawn").map(({ name }) => name),
  ];
  return [
    field("scenario", "text", { label: "Name" }),
    {
      ...field("builds-on", "choice", { label: "Builds on", help: "Its changes come first." }),
      options: names.map((value) => ({ value, label: value, note: "" })),
    },
    {
      ...field("first-year", "choice", {
        label: "Its changes start in",
        help: "The year that is looked at from then on. Each change may have another.",
        isNeeded: false,
      }),
      options: years.map((value) => ({ value, label: value, note: "" })),
    },
    field("purpose", "long text", { label: "What it is for", isNeeded: false }),
    field("author", "text", { label: "Author", help: "A role, not a name.", isNeeded: false }),
  ];
}

export const adoptForm = (): FormField[] => [
  field("approver", "text", { label: "Approver", help: "For example Finance committee." }),
  field("date", "text", { label: "Date of the decision", help: "For example 2026-11-18." }),
  field("minute", "text", { label: "Minute", help: "Where the decision is minuted, for example FC 12/4." }),
];

export function tryNewScenario({ review: { model } }: Look, given: Given, today: CivilDate): ScenarioEdits {
  if (model === null) return { problems: [] };
  const made = newScenario(model, given, today);
  if (made.outcome === "refused") return { problems: problemsOf(made.problems, NEW_LABELS) };
  const { scenario, buildsOn, purpose } = made.record;
  const deed = { action: "scenario new", reason: purpose ?? "" };
  return { edits: made.edits, deed, scenario, said: `${scenario} is made. It builds on ${buildsOn}.` };
}

export function tryAdopt(
  { review: { model, activeScenario } }: Look,
  given: Given,
  hash: string,
): ScenarioEdits {
  if (model === null) return { problems: [] };
  const adopted = adopt(model, { ...given, scenario: activeScenario }, hash);
  if (adopted.outcome === "refused") return { problems: problemsOf(adopted.problems, ADOPT_LABELS) };
  const reason = `Decided by ${given["approver"] ?? ""}, ${given["minute"] ?? ""}`;
  return {
    edits: adopted.edits,
    deed: { action: "scenario adopt", reason },
    scenario: adopted.scenario,
    said: `${adopted.scenario} is adopted, and locked. ${adopted.figures} figures are kept as they stand.`,
  };
}

const NEW_LABELS: Readonly<Partial<Record<string, string>>> = { scenario: "Name", "builds-on": "Builds on" };
const ADOPT_LABELS: Readonly<Partial<Record<string, string>>> = {
  approver: "Approver",
  date: "Date of the decision",
  minute: "Minute",
};

const problemsOf = (texts: readonly string[], labels: typeof NEW_LABELS): FormProblem[] =>
  texts.map((text) => {
    const [, name = "", rest = ""] = /^([a-z-]+)( is missing| must .*)$/.exec(text) ?? [];
    const label = labels[name];
    const said = label === undefined ? sentenceCase(text) : `${label}${rest}`;
    return { field: label === undefined ? null : name, text: /[.!?]$/.test(said) ? said : `${said}.` };
  });
