import { publicFormat } from "../../src/application/public-format";
import { publicText } from "../../src/application/public-text";
import { planEvaluator } from "../../src/application/plan-evaluator";
import { reviewTrust, reviewTrustStepwise, scenarioToReview } from "../../src/application/review-trust";
import { BASELINE, baselineOf } from "../../src/domain/scenarios";
import { readTrust } from "../../src/workbook/codec/read-trust";
import { inSlices } from "../../src/taskpane/in-slices";
import { readWorkbook } from "../../src/workbook/hosts/xlsx/read-workbook";

// What is measured. Bundled twice: with the engine's own arithmetic, and with plain numbers in its place.

export type Stage =
  "read the file" | "tables to model" | "evaluate" | "review" | "in slices" | "longest slice" | "write JSON";
/** Milliseconds. */
export type StageTimes = Readonly<Record<Stage, number>>;
export interface Run {
  readonly times: StageTimes;
  /** What `plan --json` prints. */
  readonly printed: string;
  readonly posts: number;
}
export interface Engine {
  planInStages(bytes: Uint8Array): Promise<Run>;
}

/** Everything that `plan --json` does, each step timed; and the baseline alone, which the review works out too. */
export async function planInStages(bytes: Uint8Array): Promise<Run> {
  const lap = stopwatch();
  const tables = await readWorkbook(bytes);
  const readFile = lap();
  if ("unreadable" in tables) throw new Error(tables.unreadable);
  const reading = readTrust(tables);
  const toModel = lap();
  if (reading.newerLayout !== null || reading.model === null) throw new Error("the file holds no trust");
  const { model, issues } = reading;
  planEvaluator().evaluate(baselineOf(model), BASELINE);
  const evaluate = lap();
  const scenario = scenarioToReview(model, null);
  if (scenario === null) throw new Error("the active scenario is not there");
  const trustReview = reviewTrust(model, scenario, issues);
  const review = lap();
  const longest = await longestSlice(reviewTrustStepwise(model, scenario, issues));
  const sliced = lap();
  const printed = [...publicText(publicFormat(trustReview))].join("");
  return {
    times: {
      ...{ "read the file": readFile, "tables to model": toModel, evaluate, review },
      ...{ "in slices": sliced, "longest slice": longest, "write JSON": lap() },
    },
    printed,
    posts: model.everything.posts.length,
  };
}

/** How long the pane would stand still at most while it does the work. */
async function longestSlice(work: Generator<unknown, unknown, void>): Promise<number> {
  let longest = 0;
  let began = 0;
  const note = (): void => void (longest = Math.max(longest, performance.now() - began));
  const isWanted = (): boolean => {
    began = performance.now();
    return true;
  };
  await inSlices(work, { isWanted, onStep: note });
  note();
  return longest;
}

/** Each call returns the milliseconds since the one before. */
function stopwatch(): () => number {
  let before = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - before;
    before = now;
    return passed;
  };
}
