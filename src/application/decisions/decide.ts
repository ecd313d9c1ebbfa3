import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { scenarioPlan } from "../../domain/scenarios";
import type { Change, ScenarioPlan } from "../../domain/scenarios";
import { describeIssue } from "../issues/describe-issue";
import type { AddRow } from "../table-edits";
import { askFor } from "./ask";
import type { Ask, Given } from "./ask";
import { changesFor } from "./changes-for";
import type { Common } from "./changes-for";
import { newErrors } from "./new-errors";
import { targetScenario } from "./target-scenario";
import type { TargetScenario } from "./target-scenario";
import type { Verb, VerbOption } from "./verb";
import { needed, optional } from "./verb";
import { verbNamed, VERBS } from "./verbs";
import { whenOf } from "./when";
import { withEdits } from "./with-edits";

export interface DecisionRequest {
  readonly scenario: string;
  readonly verb: string;
  readonly given: Given;
}
/** A decision that can be written: nothing of it has been. */
export interface Decision {
  readonly target: TargetScenario;
  readonly changes: readonly Change[];
  /** The rows of the decision alone, in the order in which they are written. */
  readonly rows: readonly AddRow[];
  /** What is written: the draft that it needs, and its rows. */
  readonly edits: readonly AddRow[];
  /** The trust with the scenario as it reads before and after. */
  readonly before: TrustModel;
  readonly after: TrustModel;
}
export type DecisionOutcome =
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
  | { readonly outcome: "decided"; readonly decision: Decision };

/** Options that every verb of a kind of dating has. */
export function commonOptions({ dating }: Verb): VerbOption[] {
  const dates =
    dating === "one year"
      ? []
      : [
          needed("from", dating === "days" ? "2027/28 or 2028-01-01" : "2027/28", "when it starts"),
          optional(
            "to",
            dating === "days" ? "2028/29 or 2029-04-30" : "2028/29",
            "its last year or day; for good unless said",
          ),
        ];
  return [
    ...dates,
    needed("reason", "TEXT", "why, in words that may be published"),
    optional("cost", "£", "one-off cost to achieve it, for example redundancy"),
    optional("severance", "£", "the part of that cost above what contract and law require"),
  ];
}

/** Works out a decision from what was typed, and checks that it applies. Everything wrong is said at once. */
export function decide(model: TrustModel, request: DecisionRequest): DecisionOutcome {
  const ask = askFor(request.given);
  const { verb: asked } = request;
  const verb =
    verbNamed(asked) ??
    ask.say(`there is no verb "${asked}". There are: ${VERBS.map(({ name }) => name).join(", ")}`);
  return decided(model, { ...request, ask, verb });
}

/** The same by a verb that is on no list. */
export const decideBy = (
  verb: Verb,
  model: TrustModel,
  request: Omit<DecisionRequest, "verb">,
): DecisionOutcome => decided(model, { ...request, ask: askFor(request.given), verb });

type Asked = Omit<DecisionRequest, "verb"> & { readonly ask: Ask; readonly verb: Verb | null };

function decided(model: TrustModel, { scenario, ask, verb, given }: Asked): DecisionOutcome {
  const target = targetScenario(ask, scenario, model);
  const decision = verb && target && decisionOf(model, { ask, verb, target, given });
  return decision && ask.problems.length === 0
    ? { outcome: "decided", decision }
    : { outcome: "refused", problems: ask.problems };
}

interface Making {
  readonly ask: Ask;
  readonly verb: Verb;
  readonly target: TargetScenario;
  readonly given: Given;
}

function decisionOf(model: TrustModel, { ask, verb, target, given }: Making): Decision | null {
  sayUnknown(ask, verb, given);
  const before = withEdits(model, target.edits);
  const standing = scenarioPlan(target.name, before);
  const { plan } = standing;
  if (plan === null) return ask.say(notWorkedOut(target.name, standing));
  const when = whenOf(ask, verb.dating, plan.timeline);
  const common = commonOf(ask);
  if (when === null) return null;
  const deciding = { ask, when, plan, model: before, scenario: target.name };
  const draft = verb.draft(deciding);
  if (draft === null || ask.problems.length > 0) return null;
  const changes = changesFor(draft, deciding, common);
  if (changes === null) return null;
  const rows: AddRow[] = [
    ...draft.rows.map((row): AddRow => ({ ...row, edit: "add" })),
    ...changes.map((row): AddRow => ({ edit: "add", table: "Changes", like: null, row })),
  ];
  const after = withEdits(before, rows);
  for (const issue of newErrors(standing, scenarioPlan(target.name, after))) ask.say(describeIssue(issue));
  return { target, changes, rows, edits: [...target.edits, ...rows], before, after };
}

function sayUnknown(ask: Ask, verb: Verb, given: Given): void {
  const known = [...verb.options, ...commonOptions(verb)];
  for (const [name, typed] of Object.entries(given)) {
    if (typed === undefined || known.some((option) => isSameName(option.name, name))) continue;
    ask.say(`${verb.name} has no ${name}. It has: ${known.map((option) => option.name).join(", ")}`);
  }
}

function commonOf(ask: Ask): Common {
  const cost = ask.number("cost", { least: "0" });
  const severance = ask.number("severance", { least: "0" });
  return { reason: ask.needed("reason") ?? "", cost: cost ?? "0", severance: severance ?? "0" };
}

const notWorkedOut = (name: string, { issues }: ScenarioPlan): string =>
  `the scenario ${name} cannot be worked out, so nothing can be decided in it: ${issues.map(describeIssue).join(" ")}`;
