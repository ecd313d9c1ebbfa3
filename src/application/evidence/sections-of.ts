import { stepByStep } from "../../domain/kernel";
import { ofPlan } from "../review-progress";
import type { ReviewSteps } from "../review-progress";
import type { PackContext } from "./context";
import type { PackSection } from "./pack";

export type MakeSection = (context: PackContext) => PackSection;

/** The sections of a pack, one after the other. */
export const sectionsOf = (
  sections: readonly MakeSection[],
  context: PackContext,
): ReviewSteps<PackSection[]> =>
  ofPlan(
    { plan: context.look.review.activeScenario, doing: "pack" },
    stepByStep("section", sections, (section) => [section(context)]),
  );
