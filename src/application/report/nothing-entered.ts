import type { TrustReview } from "../trust-review";

/** Nothing in and nothing out would be £0, which nobody has said. */
export const isNothingEntered = ({ model }: TrustReview): boolean =>
  model !== null && model.everything.posts.length === 0 && model.everything.budget.length === 0;
