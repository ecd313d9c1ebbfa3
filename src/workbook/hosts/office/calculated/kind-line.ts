import type { CalculatedKind } from "../../../layout/calculated/calculated-sheets";
import { KIND_WORDS } from "../../../layout/guide";

/** What a sheet of formulas says while it is not finished. */
export const UNFINISHED =
  "Not finished: Headroom was writing this sheet. Do not rely on it before it was recalculated.";

const KINDS: readonly CalculatedKind[] = ["working", "output", "control"];

/** Whether a line is one that only Headroom writes. */
export const isKindLine = (text: string): boolean =>
  text === UNFINISHED || KINDS.some((kind) => text.startsWith(KIND_WORDS[kind]));
