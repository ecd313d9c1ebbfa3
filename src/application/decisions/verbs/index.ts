import { isSameName } from "../../../domain/kernel";
import type { Verb } from "../verb";
import { ASSUMPTION_VERBS } from "./assumptions";
import { GROUP_VERBS } from "./groups";
import { MONEY_VERBS } from "./money";
import { MOVED_POST_VERBS } from "./moved-posts";
import { OPTION_VERBS } from "./options";
import { POST_VERBS } from "./posts";
import { SUBJECT_VERBS } from "./subjects";
import { TARGET_VERBS } from "./targets";

/** Every decision that a person may ask for by name, in the order of the documentation. */
export const VERBS: readonly Verb[] = [
  ...GROUP_VERBS,
  ...SUBJECT_VERBS,
  ...OPTION_VERBS,
  ...POST_VERBS,
  ...MOVED_POST_VERBS,
  ...TARGET_VERBS,
  ...ASSUMPTION_VERBS,
  ...MONEY_VERBS,
];

export const verbNamed = (name: string): Verb | null =>
  VERBS.find((verb) => isSameName(verb.name, name)) ?? null;
