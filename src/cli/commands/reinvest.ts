import { listOfVerbs, neededFirst, optionsHelp } from "../../application/decisions/verb-help";
import { keepLedger } from "../../application/ledger/keep";
import { LEDGER_VERBS } from "../../application/ledger/verbs";
import { wrapped } from "../../application/report/lines";
import { trustRecords } from "../../workbook";
import { readArguments, texts } from "../arguments";
import { EXIT, WrongArguments } from "../console";
import type { Console, ExitCode } from "../console";
import { openToWrite, recalcHint, refuse, WHO, writeEdits } from "../write-rows";

/** `reinvest <verb> <in> <out> …`: what released money and time are put into, from claim to outcome. */
export async function reinvest([name = "", ...rest]: readonly string[], console: Console): Promise<ExitCode> {
  const verb = LEDGER_VERBS.find((own) => own.name === name);
  if (!verb) return withoutVerb(name, console);
  if (rest.includes("--help")) {
    console.print(optionsHelp(verb, neededFirst(verb.options)));
    return EXIT.done;
  }
  const options = Object.fromEntries(verb.options.map((own) => [own.name, { type: "string" } as const]));
  const { values, positionals } = readArguments(rest, ["in", "out"], { ...options, ...WHO });
  const [from = "", to = ""] = positionals;
  const given = texts(values);
  const who = given.who?.trim();
  const file = await openToWrite(from, console);
  const outcome = keepLedger(file.model, trustRecords(file.tables), {
    verb,
    given,
    today: console.today(),
    who: who === undefined || who === "" ? null : who,
  });
  if (outcome.outcome === "refused") refuse(outcome.problems);
  const { edits, lines, reason } = outcome.kept;
  const path = await writeEdits(file, { edits, to, action: `reinvest ${verb.name}`, reason, who }, console);
  console.print(`${lines.flatMap((line) => wrapped(line, 0, 2)).join("\n")}\n`);
  recalcHint(console, path);
  return EXIT.done;
}

function withoutVerb(name: string, console: Console): ExitCode {
  const help = `Verbs of reinvest (reinvest VERB --help lists the options of one):\n${listOfVerbs(LEDGER_VERBS)}`;
  if (name !== "--help")
    throw new WrongArguments(`say what to do${name === "" ? "" : `, not "${name}"`}\n\n${help}`);
  console.print(help);
  return EXIT.done;
}
