import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { agreementOf } from "./agreement";
import type { Agreement } from "./agreement";
import type { Engines } from "./build-engines";
import type { Engine, Run, StageTimes } from "./engine";

/** Both engines on one trust. */
export interface Measured {
  readonly schools: number;
  readonly posts: number;
  /** The times of every run that counts. */
  readonly exact: readonly StageTimes[];
  readonly float: readonly StageTimes[];
  readonly agreement: Agreement;
}

/** Enough for a median, in about a minute for each trust; the first runs warm up and do not count. */
const MOST_RUNS = 21;
const ENOUGH_SECONDS = 60;
const WARM_UP_SHARE = 0.2;

/** Runs the engines turn by turn, so that whatever else the machine does slows both. */
export async function measure(schools: number, bytes: Uint8Array, engines: Engines): Promise<Measured> {
  const began = performance.now();
  const first = { exact: await cleanRun(engines.exact, bytes), float: await cleanRun(engines.float, bytes) };
  const exact = [first.exact.times];
  const float = [first.float.times];
  while (exact.length < MOST_RUNS && performance.now() - began < ENOUGH_SECONDS * 1000) {
    exact.push((await cleanRun(engines.exact, bytes)).times);
    float.push((await cleanRun(engines.float, bytes)).times);
  }
  const warmUp = Math.floor(exact.length * WARM_UP_SHARE);
  return {
    schools,
    posts: first.exact.posts,
    exact: exact.slice(warmUp),
    float: float.slice(warmUp),
    agreement: agreementOf(first.exact.printed, first.float.printed),
  };
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What an earlier run leaves behind is not counted against this one. */
function cleanRun(engine: Engine, bytes: Uint8Array): Promise<Run> {
  collectGarbage();
  return engine.planInStages(bytes);
}
