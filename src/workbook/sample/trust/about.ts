import type { GuideLine, GuideSection } from "../../layout/workbook-content";
import { ADOPTED, CAUTIOUS, SMALLER_OFFER } from "../decisions/scenario-names";

const line = (label: string, text: string): GuideLine => ({ label, text, note: "", look: null });

/** Stands first in the guide of a sample. */
export const aboutTheSample = (schools: number): GuideSection => ({
  heading: "About this sample",
  lines: [
    line(
      "Made up",
      "The trust, its schools, posts, grants, pension rates and decisions are invented. Teachers' pay points and national rates are real.",
    ),
    line(
      "The plan",
      `The scenario ${ADOPTED} is adopted and takes effect in September 2027. ${SMALLER_OFFER} and ${CAUTIOUS} are drafts.`,
    ),
    line(
      "Not all is well",
      `${schools > 1 ? "One school spends more than it receives. " : ""}Some posts stand vacant, and there are too few teachers of computing.`,
    ),
    line("Try it", "Change a cell and run plan again, or choose another scenario in Settings."),
  ],
});
