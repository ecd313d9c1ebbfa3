import { useState } from "react";
import type { Given } from "../../application/decisions/ask";
import type { DecisionRequest } from "../../application/decisions/decide";
import type { Look } from "../../application/view/choice";
import { tryDecision } from "../../application/view/scenarios/trial";
import type { FormProblem, TrialOutcome } from "../../application/view/scenarios/trial";
import { verbForm } from "../../application/view/scenarios/verb-form";
import type { FormStart, VerbForm } from "../../application/view/scenarios/verb-form";
import { useSaving } from "./use-saving";

export interface FormProps {
  readonly look: Look;
  /** What was saved in words, and the scenario that it is in. */
  readonly onSaved: (said: string, scenario: string | null) => void;
  readonly onCancel: () => void;
}

/** A change as it is put together. */
export interface ChangeFormState {
  readonly verb: string;
  readonly setVerb: (verb: string) => void;
  readonly given: Given;
  readonly set: (field: string, value: string) => void;
  /** Null until a verb is chosen. */
  readonly form: VerbForm | null;
  readonly request: DecisionRequest;
  readonly tried: TrialOutcome | null;
  /** Nothing until somebody asks to add it. */
  readonly problems: readonly FormProblem[];
  readonly asked: number;
  readonly refused: string;
  readonly add: () => void;
}

export function useChangeForm(
  look: Look,
  start: FormStart | null,
  onSaved: FormProps["onSaved"],
): ChangeFormState {
  const { save, refused } = useSaving();
  const [verb, setVerb] = useState(start?.verb ?? "");
  const [given, setGiven] = useState<Given>({ ...firstYears(look), ...start?.given });
  const [asked, setAsked] = useState(0);
  const form = verb === "" ? null : verbForm(look, { verb, given });
  const request = requestOf(look, form, given);
  const tried = form === null ? null : tryDecision(look, request);
  const problems = form === null ? NO_VERB : tried?.outcome === "refused" ? tried.problems : [];
  const add = async (): Promise<void> => {
    setAsked((count) => count + 1);
    if (tried?.outcome !== "decided") return;
    const { edits, changes, target } = tried.decision;
    const deed = { action: `scenario change ${verb}`, reason: given["reason"] ?? "" };
    if (!(await save(edits, deed))) return;
    onSaved(`Added to ${target.name}: ${changes.map(({ id }) => id).join(", ")}.`, target.name);
  };
  return {
    ...{ verb, setVerb, given, form, request, tried, asked, refused },
    set: (field, value) => setGiven((before) => ({ ...before, [field]: value })),
    problems: asked > 0 ? problems : [],
    add: () => void add(),
  };
}

const NO_VERB: readonly FormProblem[] = [{ field: "verb", text: "Choose what kind of change it is." }];

/** Most changes start in the year that is looked at. */
const firstYears = ({ academicYear }: Look): Given => ({ from: academicYear, year: academicYear });

/** Only what the verb asks for: what was given for another verb is kept for it, and not passed on. */
const requestOf = ({ review }: Look, form: VerbForm | null, given: Given): DecisionRequest => ({
  scenario: review.activeScenario,
  verb: form?.verb.value ?? "",
  given: Object.fromEntries((form?.fields ?? []).map(({ name }) => [name, given[name] ?? ""])),
});
