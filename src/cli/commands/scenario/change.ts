import { commonOptions, decide } from "../../../application/decisions/decide";
import type { Decision } from "../../../application/decisions/decide";
import type { AddRow } from "../../../application/table-edits";
import { decisionLines, effectLines } from "../../../application/decisions/decision-text";
import { effectOfDecision } from "../../../application/decisions/effect";
import { verbHelp, verbsHelp } from "../../../application/decisions/verb-help";
import { verbNamed } from "../../../application/decisions/verbs";
import type { Verb } from "../../../application/decisions/verb";
import { readArguments, texts } from "../../arguments";
import { EXIT, WrongArguments } from "../../console";
import type { Console, ExitCode } from "../../console";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../../write-rows";

const TEXT = { type: "string" } as const;

/** `scenario change <in> <out> --scenario NAME --verb VERB …`: one decision, its effect first. */
export async function change(args: readonly string[], console: Console): Promise<ExitCode> {
  const verb = verbIn(args);
  if (args.includes("--help")) {
    console.print(verb ? `${verbHelp(verb)}${FOR_THE_LOG}` : verbsHelp());
    return EXIT.done;
  }
  if (verb === null) throw new WrongArguments(`say what to do with --verb\n\n${verbsHelp()}`);
  const own = [...verb.options, ...commonOptions(verb)].map(({ name }) => [name, TEXT] as const);
  const { values, positionals } = readArguments(args, ["in", "out"], {
    ...Object.fromEntries(own),
    scenario: TEXT,
    verb: TEXT,
    "private-reason": TEXT,
    ...WHO,
  });
  const [from = "", to = ""] = positionals;
  const { scenario, who, "private-reason": secret, ...given } = texts(values);
  if (scenario === undefined) throw new WrongArguments("say which scenario with --scenario");
  const file = await openToWrite(from, console);
  const outcome = decide(file.model, { scenario, verb: verb.name, given: without(given, "verb") });
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const { decision } = outcome;
  const lines = [...decisionLines(decision), ...effectLines(effectOfDecision(decision))];
  const edits = [...decision.edits, ...privately(decision, secret, console)];
  const write = { edits, to, action: `scenario change ${verb.name}` };
  const path = await writeEdits(file, { ...write, reason: given.reason ?? "", who }, console);
  console.print(`${lines.join("\n")}\n`);
  recalcHint(console, path);
  return EXIT.done;
}

const FOR_THE_LOG = `For the log:
  --who NAME             (optional) who says so
  --private-reason TEXT  (optional) a reason that must not be published, kept on the sheet Private
`;

/** A reason that is not published, beside the first change of the decision: the log has only its salted hash. */
function privately({ changes }: Decision, reason: string | undefined, console: Console): AddRow[] {
  const [first] = changes;
  if (first === undefined || reason === undefined || reason.trim() === "") return [];
  const salt = [1, 2, 3, 4].map(() => console.chance()).join("");
  const row = { change: first.id, reason: reason.trim(), salt };
  return [{ edit: "add", like: null, table: "PrivateReasons", row }];
}

/** The verb is looked for before anything else: it says which options there are. */
function verbIn(args: readonly string[]): Verb | null {
  const at = args.findIndex((arg) => arg === "--verb" || arg.startsWith("--verb="));
  if (at < 0) return null;
  const typed = args[at]?.includes("=") === true ? args[at].slice("--verb=".length) : (args[at + 1] ?? "");
  const verb = verbNamed(typed);
  if (verb === null) throw new WrongArguments(`there is no verb "${typed}"\n\n${verbsHelp()}`);
  return verb;
}

const without = (given: Readonly<Record<string, string>>, option: string): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name !== option));
