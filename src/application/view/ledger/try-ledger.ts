import { isAbove, isKnown, isPositive, isSameName, quantity, subtract, zero } from "../../../domain/kernel";
import type { CivilDate } from "../../../domain/kernel";
import type { Given } from "../../decisions/ask";
import type { TrustRecords } from "../../evidence/records";
import type { LedgerVerb } from "../../ledger/ledger-verb";
import { keepLedger } from "../../ledger/keep";
import type { Look } from "../choice";
import type { ScenarioEdits } from "../scenarios/scenario-forms";
import type { FormProblem } from "../scenarios/trial";
import { sentence } from "../texts";
import { exactAmount, releasesToDrawOn, tightest, withEnough } from "./left-of";
import { ledgerLabel, ledgerVerb } from "./ledger-form";

export interface LedgerAttempt {
  readonly verb: string;
  readonly given: Given;
  readonly today: CivilDate;
  /** True while the figures that are shown are from before an edit. */
  readonly isStale: boolean;
}

/** What a form of the ledger would write; or everything that is wrong with it, each with its field. */
export function tryLedger(look: Look, records: TrustRecords, attempt: LedgerAttempt): ScenarioEdits {
  const { verb: name, given, today, isStale } = attempt;
  const { model, activeScenario } = look.review;
  const verb = ledgerVerb(name);
  if (model === null || verb === null) return { problems: [] };
  if (isStale) return { problems: [{ field: null, text: STALE }] };
  const { who: typed = "", ...options } = given;
  const who = typed.trim();
  const kept = keepLedger(model, records, { verb, given: options, today, who: who || null });
  const problems = kept.outcome === "refused" ? problemsOf(kept.problems, look, attempt) : [];
  // a verb stops at the first that it cannot do without: a form says all of them
  problems.push(
    ...missing(verb, options).filter(({ field }) => problems.every((own) => own.field !== field)),
  );
  if (who === "") problems.push({ field: "who", text: "Your role is missing." });
  if (kept.outcome === "refused" || problems.length > 0) return { problems };
  const { edits, lines, reason } = kept.kept;
  return {
    edits,
    deed: { action: `reinvest ${name}`, reason, who },
    said: saidText(lines),
    scenario: activeScenario,
  };
}

/** The lines that a command prints, as one paragraph: "Found now: 2027/28: £481.32; 2028/29: £431.02". */
const saidText = (lines: readonly string[]): string =>
  lines.reduce((said, line) => {
    const [, item] = /^· (.*)$/.exec(line) ?? [];
    if (item === undefined) return said === "" ? line : `${said} ${line}`;
    return said.endsWith(":") || said.endsWith(".") ? `${said} ${item}` : `${said}; ${item}`;
  }, "");

const missing = ({ name: verb, options }: LedgerVerb, given: Given): FormProblem[] =>
  options
    .filter(({ name, needed }) => needed && (given[name] ?? "").trim() === "")
    .map(({ name }) => ({ field: name, text: `${ledgerLabel(name, verb)} is missing.` }));

const STALE =
  "The workbook has changed, and these figures are from before. Wait until they are worked out again, then save.";

function problemsOf(texts: readonly string[], look: Look, attempt: LedgerAttempt): FormProblem[] {
  const left = leftProblem(look, attempt);
  const overdrawn = texts.filter((text) =>
    /overcommitted|comes to .* once what it adds is counted/.test(text),
  );
  const others = texts.filter((text) => !/^say who, with/.test(text));
  const shown = left === null ? others : others.filter((text) => !overdrawn.includes(text));
  return [...(left === null ? [] : [left]), ...shown.map((text) => problemOf(text, attempt))];
}

/** "Only £23,949 is left. Take off £4,051, or draw the rest from R-01." */
function leftProblem(look: Look, { verb, given }: LedgerAttempt): FormProblem | null {
  const release = releasesToDrawOn(look).find(({ id }) => isSameName(id, given["release"] ?? ""));
  const typed = (given["amount"] ?? "").trim().replace(/^£/, "").replaceAll(",", "");
  if (verb !== "propose" || !release || !/^\d+(\.\d+)?$/.test(typed)) return null;
  const amount = quantity<"release">(typed);
  const isOnce = given["recurrence"] === "one-off";
  const found = tightest(look, release, { from: given["from"] ?? "", to: given["to"] || null, isOnce });
  if (found === null || !isKnown(found.left) || !isAbove(amount, found.left)) return null;
  const left = isPositive(found.left) ? found.left : zero<"release">();
  const over = subtract(amount, left);
  const other = withEnough(look, release, found.academicYear, over);
  const rest = other === null ? "" : `, or draw the rest from ${other.id}`;
  const text = isPositive(left)
    ? `Only ${exactAmount(left, release.kind)} is left in ${found.academicYear}. Take off ${exactAmount(over, release.kind)}${rest}.`
    : `Nothing is left of ${release.id} in ${found.academicYear}. Draw on another release.`;
  return { field: "amount", text };
}

/** Which field a refusal is about, where its words do not begin with the field's name. */
const ABOUT: readonly (readonly [words: RegExp, field: string])[] = [
  [/proposed commitment .*: let somebody else approve/, "approver"],
  [/Delegation|approver/i, "role"],
  [/--reason/, "reason"],
  [/^realised needs/, "realised"],
  [/^give spent, measure/, "spent"],
  [/does not stand in/, "year"],
  [/may (not )?(pay|fund)|fund/i, "category"],
];

function problemOf(text: string, { verb, given }: LedgerAttempt): FormProblem {
  const options = ledgerVerb(verb)?.options ?? [];
  const [, name = "", rest = ""] = /^([a-z-]+)( is | must |: )/.exec(text) ?? [];
  const option = options.find((own) => own.name === name);
  if (option !== undefined && rest !== "") {
    return { field: name, text: sentence(`${ledgerLabel(name, verb)}${text.slice(name.length)}`) };
  }
  const about = ABOUT.find(([words, field]) => words.test(text) && options.some((own) => own.name === field));
  const field = about?.[1] ?? null;
  const [, lacking = ""] = /is approved without (.*)[.] Fill in/.exec(text) ?? [];
  if (lacking !== "") return lackingProblem(lacking);
  if (field !== "approver") return { field, text: sentence(text.replace(/, with --[a-z]+/, "")) };
  const id = given["commitment"] ?? "";
  return {
    field,
    text: `You proposed ${id} as ${text.split(" proposed ")[0] ?? ""}. Somebody else must approve it.`,
  };
}

const ROLE_LACKING = "the role of its approver";

/** What approval needs, of which the form has one field only; the others are cells of the proposal. */
function lackingProblem(lacking: string): FormProblem {
  const role = ledgerLabel("role", "approve");
  if (lacking === ROLE_LACKING)
    return { field: "role", text: `${role} is missing: the trust has a scheme of delegation.` };
  const isRole = lacking.includes(ROLE_LACKING);
  return {
    field: isRole ? "role" : null,
    text: `It cannot be approved without ${lacking}. Fill in its row of Commitments${isRole ? `, and ${role} here` : ""}.`,
  };
}
