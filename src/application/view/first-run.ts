import type { Beginning } from "../open-workbook";
import { inWords } from "../issues/words";

/** A way to begin, in a workbook that has none of Headroom's tables. */
export interface WayToBegin {
  readonly how: Extract<Beginning, string>;
  readonly title: string;
  readonly about: string;
  /** Said while it is done. */
  readonly doing: string;
}

export interface FirstRunView {
  readonly title: string;
  readonly lead: string;
  readonly ways: readonly WayToBegin[];
  /** A page of its own. */
  readonly figures: { readonly title: string; readonly about: string; readonly doing: string };
  readonly goodToKnow: readonly string[];
}

/** Schools of the sample. */
export const SAMPLE_SCHOOLS = 8;

export const firstRunView: FirstRunView = {
  title: "See what a better plan releases, and where it goes",
  lead: "This workbook has no Headroom tables yet. Choose how to start. Nothing is changed until you choose.",
  ways: [
    {
      how: "empty",
      title: "Set up this workbook",
      about:
        "Adds Headroom's sheets behind yours, with empty tables and the published rates. Your own sheets stay as they are.",
      doing: "Adding the sheets …",
    },
    {
      how: "sample",
      title: "Open the sample trust",
      about: `The same sheets, filled with ${inWords(SAMPLE_SCHOOLS, "made-up school")}. Good for a first look; use a workbook that is empty.`,
      doing: "Making up the sample, and adding its sheets …",
    },
  ],
  figures: {
    title: "Start from the DfE tool's figures",
    about:
      "Type in what the DfE's financial planning tool asks for: income, spending, teachers, pupils and periods of one school. Its ratios at once, and a workbook that works.",
    doing: "Writing the rows …",
  },
  goodToKnow: [
    "Everything stays in this file. No server, no sign-in, no names needed.",
    "A workbook is begun once: to see the sample later, open it in another, empty workbook.",
    "Without Headroom, the workbook still calculates.",
  ],
};
