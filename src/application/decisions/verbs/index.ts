import { isSameName } from "../../../domain/kernel";
import type { Verb } from "../verb";
import { ASSUMPTION_VERBS } from "./assumptions";
import { BLOCK_VERBS } from "./blocks";
import { GROUP_VERBS } from "./groups";
import { MONEY_VERBS } from "./money";
import { MOVED_POST_VERBS } from "./moved-posts";
import { OPTION_VERBS } from "./options";
import { POST_FIGURE_VERBS } from "./post-figures";
import { POST_VERBS } from "./posts";
import { SUBJECT_VERBS } from "./subjects";
import { TARGET_VERBS } from "./targets";

/** Verbs of one kind, under the name that people know the kind by. */
export interface VerbGroup {
  readonly label: string;
  readonly verbs: readonly Verb[];
}
export const VERB_GROUPS: readonly VerbGroup[] = [
  { label: "Groups and periods", verbs: GROUP_VERBS },
  { label: "Subjects and mixed classes", verbs: SUBJECT_VERBS },
  { label: "Options and sixth form", verbs: [...BLOCK_VERBS, ...OPTION_VERBS] },
  { label: "Posts", verbs: [...POST_VERBS, ...POST_FIGURE_VERBS, ...MOVED_POST_VERBS] },
  { label: "Targets", verbs: TARGET_VERBS },
  { label: "Pupils, awards and prices", verbs: ASSUMPTION_VERBS },
  { label: "Money", verbs: MONEY_VERBS },
];

/** Every decision that a person may ask for by name, in the order of the documentation. */
export const VERBS: readonly Verb[] = VERB_GROUPS.flatMap(({ verbs }) => verbs);

export const verbNamed = (name: string): Verb | null =>
  VERBS.find((verb) => isSameName(verb.name, name)) ?? null;
