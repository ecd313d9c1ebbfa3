import type { CommitmentStatus } from "../../../domain/reinvestment";

type Next = readonly (readonly [label: string, verb: string])[];

/** What may be done with a commitment as it stands. */
export const NEXT_VERBS: Readonly<Record<CommitmentStatus, Next>> = {
  proposed: [
    ["Approve", "approve"],
    ["Reverse", "reverse"],
  ],
  approved: [
    ["Record", "record"],
    ["Mark as spent", "spend"],
    ["Close", "close"],
    ["Reverse", "reverse"],
  ],
  spent: [
    ["Record", "record"],
    ["Close", "close"],
  ],
  closed: [],
  reversed: [],
};

export const mayBeDone = (verb: string, status: CommitmentStatus): boolean =>
  NEXT_VERBS[status].some(([, own]) => own === verb);
