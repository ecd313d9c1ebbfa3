import type { LedgerVerb } from "../ledger-verb";
import { APPROVE } from "./approve";
import { CERTAINTY } from "./certainty";
import { LEAVE } from "./leave";
import { PROPOSE } from "./propose";
import { RECORD } from "./record";
import { RELEASE } from "./release";
import { CLOSE, REVERSE, SPEND } from "./standing";

/** Everything that a person may do with the ledger, in the order in which it is done. */
export const LEDGER_VERBS: readonly LedgerVerb[] = [
  RELEASE,
  PROPOSE,
  APPROVE,
  REVERSE,
  SPEND,
  CLOSE,
  RECORD,
  CERTAINTY,
  LEAVE,
];
