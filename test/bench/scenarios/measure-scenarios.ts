import { planEvaluator } from "../../../src/application/plan-evaluator";
import { exactText, zero } from "../../../src/domain/kernel";
import type { TrustModel } from "../../../src/domain/reinvestment";
import { BASELINE, baselineOf, scenarioPlan } from "../../../src/domain/scenarios";
import type { Change, Scenario } from "../../../src/domain/scenarios";
import { readTrust } from "../../../src/workbook/codec/read-trust";
import { readWorkbook } from "../../../src/workbook/hosts/xlsx/read-workbook";

/** An edit in one school against everything worked out anew. Milliseconds, medians. */
export interface ScenarioResult {
  readonly schools: number;
  readonly posts: number;
  readonly runs: number;
  readonly full: number;
  readonly edit: number;
  /** edit ÷ full */
  readonly ratio: number;
  /** Whether the edited plan came to what it comes to by itself, figure by figure. */
  readonly agrees: boolean;
}

const RUNS = 7;

export async function measureScenarios(bytes: Uint8Array, schools: number): Promise<ScenarioResult> {
  const tables = await readWorkbook(bytes);
  if ("unreadable" in tables) throw new Error(tables.unreadable);
  const reading = readTrust(tables);
  if (reading.newerLayout !== null || reading.model === null) throw new Error("the file holds no trust");
  const { model } = reading;
  const full: number[] = [];
  const edit: number[] = [];
  const open = planEvaluator();
  open.evaluate(baselineOf(model), BASELINE);
  let agrees = true;
  for (let run = 0; run < RUNS; run += 1) {
    const edited = withEdit(model, run);
    const began = performance.now();
    const { plan } = scenarioPlan("Trial", edited);
    if (plan === null) throw new Error("the edit cannot be applied");
    const trial = open.evaluate(plan, "Trial");
    edit.push(performance.now() - began);
    const before = performance.now();
    const fresh = planEvaluator().evaluate(plan, "Trial");
    full.push(performance.now() - before);
    const text = ({ figures }: typeof fresh): string => figures.map(({ value }) => exactText(value)).join();
    agrees &&= text(trial) === text(fresh);
  }
  const [one, other] = [median(edit), median(full)];
  const posts = model.everything.posts.length;
  return { schools, posts, runs: RUNS, full: other, edit: one, ratio: one / other, agrees };
}

/** A trial with one change: the FTE of a teacher, another one in each run. */
function withEdit(model: TrustModel, run: number): TrustModel {
  const teachers = model.everything.posts.filter(
    ({ role, onlyInScenario, commitment, starts }) =>
      role?.isTeacher === true && onlyInScenario === null && commitment === null && starts === null,
  );
  const post = teachers[Math.floor((teachers.length / RUNS) * run)];
  const first = model.everything.timeline.parts[2]?.starts;
  if (!post || !first) throw new Error("the trust has no teacher to change");
  const scenario: Scenario = {
    ...{ name: "Trial", origin: post.origin, status: "draft", buildsOn: BASELINE },
    ...{ adoptedOn: null, inputsHash: null, purpose: null },
  };
  const change: Change = {
    ...{ id: "TRIAL-1", origin: post.origin, scenario: "Trial", order: zero(), together: null },
    ...{ school: post.school, kind: "Set", table: "Staff", target: post.id, field: "FTE" },
    ...{ fromValue: exactText(post.fte), toValue: "0.1", fromDate: first, toDate: null },
    ...{ costToAchieve: zero(), specialSeverance: zero(), commitment: null, reason: null, unreadable: null },
  };
  return { ...model, scenarios: [scenario], changes: [change] };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

export const scenarioLines = ({
  schools,
  posts,
  runs,
  full,
  edit,
  ratio,
  agrees,
}: ScenarioResult): string[] => [
  "",
  `${schools} school${schools === 1 ? "" : "s"}, ${posts.toLocaleString("en-GB")} posts (median of ${runs} runs)`,
  `  evaluate the plan anew ${full.toFixed(1).padStart(12)} ms`,
  `  an edit in one school  ${edit.toFixed(1).padStart(12)} ms`,
  `  ratio edit to full     ${ratio.toFixed(3).padStart(12)}`,
  agrees ? "  every figure agrees" : "  FIGURES DIFFER",
];
