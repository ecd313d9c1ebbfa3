import type { HowFar, Stepwise } from "../domain/kernel";

/** How far a review is, and what of which plan it is at; so for a file that is looked through. */
export interface ReviewProgress extends HowFar {
  readonly plan: string;
  /** The plan before or after commitments, what it releases, or a pack about it; or a file, by its name. */
  readonly doing: "before" | "after" | "released" | "pack" | "file";
}
/** A review that says how far it is and may be left between two steps. */
export type ReviewSteps<T> = Generator<ReviewProgress, T, void>;

/** Work of the engine as a part of a review. */
export function* ofPlan<T>(about: Pick<ReviewProgress, "plan" | "doing">, work: Stepwise<T>): ReviewSteps<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield { ...about, ...step.value };
  }
}
