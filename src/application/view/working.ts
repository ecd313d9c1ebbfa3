import type { ReviewProgress } from "../review-progress";

const DOING = {
  before: (plan: string) => plan,
  after: (plan: string) => `${plan}, with its commitments`,
  released: (plan: string) => `What ${plan} releases`,
  pack: (plan: string) => `The pack of ${plan}`,
  file: (name: string) => name,
} as const;

/** What is being worked out, and how far it is: "Baseline: school 3 of 8". */
export const workingText = ({ plan, doing, what, at, of }: ReviewProgress): string =>
  `${DOING[doing](plan)}: ${what} ${at.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")}`;
