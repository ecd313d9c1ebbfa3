import type { PaneSteps } from "../pane-steps";

export const PROPOSED = { school: "Quinceford Academy", role: "Head of science" };

interface Proposal {
  readonly release: string;
  readonly firstYear: string;
  readonly amount: string;
}

/** As the head of science would. */
export async function fillProposal(
  { choose, fill }: PaneSteps,
  { release, firstYear, amount }: Proposal,
): Promise<void> {
  await choose(/^Draws on/, release);
  await choose(/^School that benefits/, PROPOSED.school);
  await choose(/^Category/, "Assessment and other technology");
  await choose(/^How often/, "recurrent");
  await choose(/^First year/, firstYear);
  await fill(/^Amount a year/, amount);
  await fill(/^Why this/, "Teachers mark the same questions by hand each week.");
  await fill(/^Intended outcome/, "Gaps are found before the next lesson.");
  await fill(/^Measure/, "Share of Year 9 secure in the science test");
  await fill(/^Owner/, PROPOSED.role);
  await fill(/^Review date/, "2028-07-07");
  await fill(/^Your role/, PROPOSED.role);
}
