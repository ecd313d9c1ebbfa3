import { optionsOf } from "../../decisions/verb-help";
import type { Given } from "../../decisions/ask";
import type { VerbOption } from "../../decisions/verb";
import { VERB_GROUPS, verbNamed } from "../../decisions/verbs";
import { planOf } from "../../report/figures";
import type { Look } from "../choice";
import type { Option, OptionGroup } from "../context";
import { sentenceCase } from "../texts";
import { LEFT_OUT, OPTION_HELP, OPTION_LABELS } from "./option-words";
import { listFor } from "./option-lists";
import type { Stock } from "./option-lists";

/** What is known already when the form of a change is opened. */
export interface FormStart {
  readonly verb: string;
  readonly given: Given;
}
/** How a field is filled in: from a list only, from a list or as typed, several of a list, or typed. */
export type FieldKind = "choice" | "suggestion" | "several" | "number" | "text" | "long text";
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly kind: FieldKind;
  readonly options: readonly Option[];
}
export interface VerbForm {
  readonly verb: Option;
  /** What the verb does, in a sentence. */
  readonly does: string;
  readonly fields: readonly FormField[];
}

export const verbLabel = (name: string): string => sentenceCase(name.replace(/-/g, " "));

/** Every verb by kind, in plain words. */
export const verbOptions = (): OptionGroup[] =>
  VERB_GROUPS.map(({ label, verbs }) => ({
    label,
    options: verbs.map(({ name }) => ({ value: name, label: verbLabel(name), note: "" })),
  }));

/** The fields that a verb declares; rows and posts are chosen from lists. Null where there is no such verb. */
export function verbForm(look: Look, { verb: name, given }: FormStart): VerbForm | null {
  const verb = verbNamed(name);
  const { review, academicYear } = look;
  const plan = (planOf(review, "before") ?? planOf(review, "baseline"))?.evaluation?.plan;
  if (verb === null || !plan || review.model === null) return null;
  const years = plan.timeline.years;
  const from = years.find((year) => year === given["from"] || year === given["year"]) ?? academicYear;
  const stock: Stock = {
    ...{ plan, look, model: review.model, year: from },
    isSixthForm: verb.name.includes("sixth-form"),
  };
  const isDay = verb.dating === "days";
  return {
    verb: { value: verb.name, label: verbLabel(verb.name), note: "" },
    does: `${sentenceCase(verb.does)}.`,
    fields: optionsOf(verb)
      .filter((option) => !LEFT_OUT.includes(option.name))
      .map((option) => fieldOf(option, stock, isDay)),
  };
}

function fieldOf(option: VerbOption, stock: Stock, isDay: boolean): FormField {
  const { name, needed, help } = option;
  const options = listFor(name, stock);
  const isDate = isDay && (name === "from" || name === "to");
  return {
    name,
    label: labelOf(name),
    help: isDate
      ? `${name === "to" ? "For good unless said. " : ""}An academic year, or a day such as 2028-01-01.`
      : (OPTION_HELP[name] ?? `${sentenceCase(help.replace("in Budget", "").trim())}.`),
    isNeeded: needed,
    kind: options === null ? typedKind(option) : listKind(name, isDate),
    options: options ?? [],
  };
}

export const labelOf = (name: string): string => OPTION_LABELS[name] ?? sentenceCase(name);

const NUMBERS: readonly string[] = ["N", "£"];
const typedKind = ({ name, value }: VerbOption): FieldKind =>
  name === "reason" ? "long text" : NUMBERS.includes(value) ? "number" : "text";

const SUGGESTED: readonly string[] = ["subject", "year-group", "block"];
function listKind(name: string, isDate: boolean): FieldKind {
  if (name === "rows") return "several";
  return isDate || SUGGESTED.includes(name) ? "suggestion" : "choice";
}
