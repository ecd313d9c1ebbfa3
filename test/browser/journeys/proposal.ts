import type { PaneSteps } from "../pane-steps";

export const PROPOSED = { school: "Quinceford Academy", role: "Head of science" };

/** As the head of science would, from the release with the id. */
export async function fillProposal({ choose, fill }: PaneSteps, amount: string): Promise<void> {
  await choose(/^Draws on/, "R-06");
  await choose(/^School that benefits/, PROPOSED.school);
  await choose(/^Category/, "Assessment and other technology");
  await choose(/^How often/, "recurrent");
  await choose(/^First year/, "2027/28");
  await fill(/^Amount a year/, amount);
  await fill(/^Why this/, "Teachers mark the same questions by hand each week.");
  await fill(/^Intended outcome/, "Gaps are found before the next lesson.");
  await fill(/^Measure/, "Share of Year 9 secure in the science test");
  await fill(/^Owner/, PROPOSED.role);
  await fill(/^Review date/, "2028-07-07");
  await fill(/^Your role/, PROPOSED.role);
}
