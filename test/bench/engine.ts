import { publicFormat } from "../../src/application/public-format";
import { publicText } from "../../src/application/public-text";
import { planEvaluator } from "../../src/application/plan-evaluator";
import { reviewTrust, scenarioToReview } from "../../src/application/review-trust";
import { BASELINE, baselineOf } from "../../src/domain/scenarios";
import { readTrust } from "../../src/workbook/codec/read-trust";
import { readWorkbook } from "../../src/workbook/hosts/xlsx/read-workbook";

// What is measured. Bundled twice: with the engine's own arithmetic, and with plain numbers in its place.

export type Stage = "read the file" | "tables to model" | "evaluate" | "review" | "write JSON";
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
  const printed = [...publicText(publicFormat(trustReview))].join("");
  return {
    times: { "read the file": readFile, "tables to model": toModel, evaluate, review, "write JSON": lap() },
    printed,
    posts: model.everything.posts.length,
  };
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
