/** What a cell of results says, and how it is shown: never by colour alone. */
export const RESULT_WORDS = {
  good: ["passed", "holds", "in range"],
  bad: ["failed", "broken", "outside outer", "overcommitted"],
  middle: ["not checked", "outside usual", "not known", "provisional"],
} as const;
