import type { Taught } from "../curriculum/taught";
import type { SamplePost } from "../staff/post";
import type { BuiltSchool } from "../trust/built-school";
import {
  earlyLanguage,
  EARLY_LANGUAGE_STARTS,
  readingGroups,
  speechAssistant,
  SPEECH_STARTS,
} from "./added-rows";
import type { SampleChange } from "./change";
import { ADOPTED } from "./scenario-names";

/** Rows and changes by which the adopted plan delivers commitments. */
export interface Delivered {
  readonly posts: readonly SamplePost[];
  readonly taught: readonly { readonly school: BuiltSchool; readonly row: Taught }[];
  readonly changes: readonly SampleChange[];
}

/** `idOf` gives the commitment's id by its key. */
export function delivered(
  [first, , third]: readonly BuiltSchool[],
  idOf: (key: string) => string,
): Delivered {
  const posts = [
    ...(first ? [carries(speechAssistant(first), SPEECH_STARTS, idOf("speech"))] : []),
    ...(third ? [carries(earlyLanguage(third), EARLY_LANGUAGE_STARTS, idOf("early language"))] : []),
  ];
  return {
    posts: posts.map(({ post }) => post),
    taught: first
      ? [{ school: first, row: { ...readingGroups(first), commitment: idOf("reading groups") } }]
      : [],
    changes: posts.map(({ change }) => change),
  };
}

const carries = (
  post: SamplePost,
  starts: string,
  commitment: string,
): { post: SamplePost; change: SampleChange } => ({
  post: { ...post, starts, commitment },
  change: {
    key: `Add ${post.post}`,
    scenario: ADOPTED,
    school: post.school,
    kind: "Add",
    table: "Staff",
    target: post.post,
    fromDate: starts,
    commitment,
    reason: post.note ?? `Delivers commitment ${commitment}.`,
  },
});
